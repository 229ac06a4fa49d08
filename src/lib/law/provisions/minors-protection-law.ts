import type { Law } from '../provision';

/** 未成年人保护法. */
export const minorsProtectionLaw = {
	instrument: {
		id: 'MP',
		title: '中华人民共和国未成年人保护法',
		short: '未成年人保护法',
		en: 'Law on the Protection of Minors',
		effective: '2021-06-01',
		checked: '2026-11-23',
		read: 'verified',
		unchecked: ['effective']
	},
	provisions: {
		'MP-72': {
			article: 72,
			zh: '通过网络处理未成年人信息应当合法、正当、必要；不满十四周岁的须经监护人同意；要求更正、删除的应当及时办理。',
			en: 'Online processing of minors’ information must be lawful, proper and necessary, needs a guardian’s consent under fourteen, and requests to correct or delete must be met promptly.'
		}
	}
} as const satisfies Law;
