import type { Law } from '../provision';

/** 侵犯公民个人信息刑事解释. */
export const personalInformationCrimes = {
	instrument: {
		id: 'CR',
		title: '最高人民法院、最高人民检察院关于办理侵犯公民个人信息刑事案件适用法律若干问题的解释',
		short: '侵犯公民个人信息刑事解释',
		en: 'Interpretation on crimes against personal information',
		number: '法释〔2017〕10号',
		published: '2017-05-08',
		effective: '2017-06-01',
		checked: '2026-11-23',
		read: 'verified',
		unchecked: ['published']
	},
	provisions: {
		'CR-5': {
			article: 5,
			zh: '规定侵犯公民个人信息“情节严重”“情节特别严重”的数量、违法所得和后果标准。',
			en: 'It sets the numbers, gains and consequences that make crimes against personal information serious or especially serious.'
		}
	}
} as const satisfies Law;
