import type { Law } from '../provision';

/** 互联网法院管辖规定. */
export const internetCourts = {
	instrument: {
		id: 'IC',
		title: '最高人民法院关于互联网法院案件管辖的规定',
		short: '互联网法院管辖规定',
		en: 'Provisions on the jurisdiction of internet courts',
		number: '法释〔2025〕14号',
		effective: '2025-11-01',
		checked: '2026-11-23',
		read: 'verified'
	},
	provisions: {
		'IC-1': {
			article: 1,
			zh: '互联网法院集中管辖所在市辖区内应由基层法院受理的网络个人信息保护、隐私权等第一审案件。',
			en: 'Internet courts hear at first instance, for the districts of their cities, cases otherwise for the basic courts on online personal information, privacy and the like.'
		},
		'IC-4': {
			article: 4,
			zh: '自2025年11月1日起施行，此前已受理的由原法院继续审理。',
			en: 'In force from 1 November 2025; cases accepted before stay where they are.'
		}
	}
} as const satisfies Law;
