import type { Law } from '../provision';

/** 诉讼费用交纳办法. */
export const courtFees = {
	instrument: {
		id: 'FEE',
		title: '诉讼费用交纳办法',
		short: '诉讼费用交纳办法',
		en: 'Measures on the payment of litigation costs',
		number: '国务院令第481号',
		published: '2006-12-19',
		effective: '2007-04-01',
		checked: '2026-11-23',
		read: 'verified'
	},
	provisions: {
		'FEE-8': {
			article: 8,
			zh: '特别程序案件、不予受理、驳回起诉和行政赔偿案件等，不交纳受理费。',
			en: 'No court fee is due in special procedures, refusals to accept, dismissals of the suit, and administrative-compensation cases.'
		},
		'FEE-13': {
			article: 13,
			zh: '侵害人格权案件每件100元至500元；赔偿金额不超过5万元的不另交，超过5万元至10万元的部分按1%，超过10万元的部分按0.5%；财产案件按请求金额分段累计。',
			en: 'Personality cases cost 100 to 500 yuan each, with nothing more on damages up to 50,000 yuan, 1% on the part from 50,000 to 100,000 and 0.5% above; property cases follow a sliding scale on the sum claimed.'
		},
		'FEE-14': {
			article: 14,
			status: 'secondary',
			zh: '申请保全的，按保全财产的数额交申请费，最多5000元；没有列出人格权禁令的收费。',
			en: 'An application for preservation pays by the value preserved, at most 5,000 yuan; no fee for a personality-right injunction is listed.'
		},
		'FEE-15': {
			article: 15,
			zh: '调解结案或者申请撤诉的，受理费减半。',
			en: 'The fee is halved on mediation or withdrawal.'
		},
		'FEE-16': {
			article: 16,
			zh: '适用简易程序的，受理费减半。',
			en: 'The fee is halved in summary procedure.'
		},
		'FEE-29': {
			article: 29,
			zh: '诉讼费用由败诉方负担；部分胜诉的，由法院决定各自负担的数额。',
			en: 'The losing party bears the court fees; on partial success the court decides who bears what.'
		}
	}
} as const satisfies Law;
