import type { Law } from '../provision';

/** 精神损害赔偿解释. */
export const mentalDamageInterpretation = {
	instrument: {
		id: 'MD',
		title: '最高人民法院关于确定民事侵权精神损害赔偿责任若干问题的解释',
		short: '精神损害赔偿解释',
		en: 'Interpretation on compensation for mental damage',
		number: '法释〔2001〕7号',
		amendedBy: '法释〔2020〕17号',
		first: '2001-03-10',
		effective: '2021-01-01',
		checked: '2026-11-23',
		read: 'verified',
		note: {
			zh: '2001年文本的第十条今为第五条。',
			en: 'Art. 10 of the 2001 text is now art. 5.'
		}
	},
	provisions: {
		'MD-1': {
			article: 1,
			zh: '因人身权益或者有人身意义的特定物受侵害，自然人或者其近亲属可以起诉请求精神损害赔偿。',
			en: 'A natural person or his or her close relatives may sue for mental harm over an infringement of personal rights or of an object of personal significance.'
		},
		'MD-3': {
			article: 3,
			zh: '死者的姓名、肖像、名誉、隐私等受侵害的，近亲属可以请求精神损害赔偿。',
			en: 'Close relatives may claim for mental harm where a deceased person’s name, portrait, reputation or privacy is infringed.'
		},
		'MD-4': {
			article: 4,
			zh: '法人、非法人组织请求精神损害赔偿的，不予支持。',
			en: 'Organisations cannot obtain compensation for mental harm.'
		},
		'MD-5': {
			article: 5,
			zh: '数额根据侵权人的过错程度，行为的目的、方式、场合，后果，获利情况，承担责任的经济能力和受诉法院所在地平均生活水平确定。',
			en: 'The sum depends on the degree of fault, the purpose, manner and setting of the act, its consequences, the gain, the infringer’s ability to pay, and the average living standard at the court’s seat.'
		}
	}
} as const satisfies Law;
