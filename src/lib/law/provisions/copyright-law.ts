import type { Law } from '../provision';

/** 著作权法. */
export const copyrightLaw = {
	instrument: {
		id: 'CL',
		title: '中华人民共和国著作权法',
		version: '2020年修正',
		short: '著作权法',
		en: 'Copyright Law',
		amended: '2020-11-11',
		effective: '2021-06-01',
		checked: '2026-11-23',
		read: 'verified',
		unchecked: ['amended']
	},
	provisions: {
		'CL-54': {
			article: 54,
			zh: '著作权侵权按实际损失、违法所得或者使用费赔偿，都难以计算的在五百元至五百万元之间判定；只适用于著作权。',
			en: 'Copyright infringement is compensated by loss, gain or licence fee and, where none can be computed, by 500 to 5,000,000 yuan; this concerns copyright only.'
		}
	}
} as const satisfies Law;
