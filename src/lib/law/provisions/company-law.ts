import type { Law } from '../provision';

/** 公司法. */
export const companyLaw = {
	instrument: {
		id: 'CO',
		title: '中华人民共和国公司法',
		version: '2023年修订',
		short: '公司法',
		en: 'Company Law',
		amended: '2023-12-29',
		effective: '2024-07-01',
		checked: '2026-11-25',
		read: 'secondary',
		unchecked: ['amended'],
		note: {
			zh: '2024年7月1日以前的一人有限责任公司见2018年修正的公司法第六十三条，举证责任相同。',
			en: 'For one-person companies before 1 July 2024 see article 63 of the 2018 text; the burden of proof is the same.'
		}
	},
	provisions: {
		'CO-23': {
			article: 23,
			zh: '一人公司的股东，证明不了公司的财产与自己的财产分得开的，公司欠的债也由他一起还；滥用法人地位逃债的股东同样。',
			en: 'The only shareholder of a company who cannot show that its assets are separate from his own owes its debts jointly; so does one who abuses the company to evade debts.'
		}
	}
} as const satisfies Law;
