import type { Law } from '../provision';

/** 总则编解释. */
export const generalInterpretation = {
	instrument: {
		id: 'GI',
		title: '最高人民法院关于适用〈中华人民共和国民法典〉总则编若干问题的解释',
		short: '总则编解释',
		en: 'Interpretation on the General Book of the Civil Code',
		number: '法释〔2022〕6号',
		effective: '2022-03-01',
		checked: '2026-11-23',
		read: 'verified'
	},
	provisions: {
		'GI-35': {
			article: 35,
			zh: '三年时效可以中止、中断，不能延长；二十年期间不适用中止、中断。',
			en: 'The three-year period can be suspended and interrupted but not extended; the twenty-year period can be neither suspended nor interrupted.'
		},
		'GI-36': {
			article: 36,
			zh: '无或者限制民事行为能力人权利受损的，时效自其法定代理人知道或者应当知道受损和义务人之日起算。',
			en: 'For persons without full capacity limitation runs from when their legal representative knew or should have known of the harm and the obligor.'
		}
	}
} as const satisfies Law;
