import type { Law } from '../provision';

/** 治安管理处罚法. */
export const publicSecurityPunishments = {
	instrument: {
		id: 'PS',
		title: '中华人民共和国治安管理处罚法',
		version: '2025年修订',
		short: '治安管理处罚法',
		en: 'Public Security Administration Punishments Law',
		amended: '2025-06-27',
		effective: '2026-01-01',
		checked: '2026-11-23',
		read: 'verified'
	},
	provisions: {
		'PS-56': {
			article: 56,
			zh: '违反国家规定出售、提供或者非法获取个人信息的，处以拘留；这是行政处罚，不计入赔偿。',
			en: 'Selling, providing or unlawfully obtaining personal information against State rules brings detention; this is an administrative penalty and no part of compensation.'
		}
	}
} as const satisfies Law;
