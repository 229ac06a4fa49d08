import type { Law } from '../provision';

/** 行政复议法. */
export const administrativeReconsiderationLaw = {
	instrument: {
		id: 'ARL',
		title: '中华人民共和国行政复议法',
		version: '2023年修订',
		short: '行政复议法',
		en: 'Administrative Reconsideration Law',
		amended: '2023-09-01',
		effective: '2024-01-01',
		checked: '2026-11-23',
		read: 'verified',
		unchecked: ['amended']
	},
	provisions: {
		'ARL-20': {
			article: 20,
			zh: '申请行政复议的，自知道或者应当知道该行为之日起六十日内提出；机关未告知复议权的，自知道或者应当知道该权利起算，最长一年。',
			en: 'Reconsideration must be sought within sixty days of when one knew or should have known of the act; if one was not told of the right, from when one learnt of it, and within a year at most.'
		},
		'ARL-24': {
			article: 24,
			status: 'secondary',
			zh: '对政府工作部门的行政行为不服的，向同级人民政府申请复议；对下级政府的，向上一级政府申请。',
			en: 'Acts of a department are reviewed by the people’s government of its own level, and acts of a lower government by the one above.'
		}
	}
} as const satisfies Law;
