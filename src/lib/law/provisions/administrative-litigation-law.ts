import type { Law } from '../provision';

/** 行政诉讼法. */
export const administrativeLitigationLaw = {
	instrument: {
		id: 'ALL',
		title: '中华人民共和国行政诉讼法',
		version: '2017年修正',
		short: '行政诉讼法',
		en: 'Administrative Litigation Law',
		amended: '2017-06-27',
		effective: '2017-07-01',
		checked: '2026-11-23',
		read: 'verified',
		unchecked: ['amended']
	},
	provisions: {
		'ALL-18': {
			article: 18,
			status: 'secondary',
			zh: '行政案件到最初作出行政行为的机关所在地法院起诉；经过复议的，也可以到复议机关所在地法院。',
			en: 'Administrative suits go to the court where the organ that acted sits; after reconsideration also to that of the reviewing organ.'
		},
		'ALL-46': {
			article: 46,
			zh: '直接向法院起诉的期限为六个月，自知道或者应当知道该行政行为之日起算；自行为作出之日起一般最长五年。',
			en: 'A direct suit must be brought within six months of when one knew or should have known of the act, and generally no later than five years after it.'
		}
	}
} as const satisfies Law;
