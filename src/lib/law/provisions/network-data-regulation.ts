import type { Law } from '../provision';

/** 网络数据条例. */
export const networkDataRegulation = {
	instrument: {
		id: 'ND',
		title: '网络数据安全管理条例',
		short: '网络数据条例',
		en: 'Regulation on network data security',
		number: '国务院令第790号',
		adopted: '2024-08-30',
		published: '2024-09-24',
		effective: '2025-01-01',
		checked: '2026-11-23',
		read: 'verified',
		unchecked: ['number', 'adopted']
	},
	provisions: {
		'ND-9': {
			article: 9,
			zh: '网络数据处理者应当建立制度，采取加密、备份、访问控制、安全认证等措施，对所处理数据的安全承担主体责任。',
			en: 'Network-data processors must have rules and use encryption, backup, access control and authentication, and bear the main responsibility for the security of their data.'
		},
		'ND-11': {
			article: 11,
			zh: '应当有应急预案；发生安全事件的立即处置并报告，对权益造成危害的及时通知利害关系人。',
			en: 'An incident plan is required; on an incident the processor must act at once, report, and promptly notify those it harms.'
		},
		'ND-12': {
			article: 12,
			zh: '对外提供、委托处理个人信息的，应当约定目的、方式、范围和义务并监督接收方，记录至少保存三年；共同决定的应当约定权利义务。',
			en: 'Providing or entrusting personal information needs an agreement on purpose, method, scope and duties, supervision of the recipient and records kept for three years; joint decision-makers must settle their rights and duties.'
		},
		'ND-16': {
			article: 16,
			zh: '为国家机关等提供服务的处理者，未经委托方同意不得访问、留存、使用、泄露或者对外提供数据，不得作关联分析。',
			en: 'Those who serve State organs and the like may not access, keep, use, disclose, pass on or link the data without the principal’s consent.'
		},
		'ND-21': {
			article: 21,
			zh: '个人信息处理规则应当集中公开、醒目、清楚，写明处理者、目的、方式、种类、必要性、保存期限和行使权利的途径。',
			en: 'Processing rules must be published in one prominent place and state clearly who processes, why, how, what and why it is necessary, for how long, and how to exercise one’s rights.'
		},
		'ND-22': {
			article: 22,
			zh: '基于同意的，收集须为服务所必需，不得误导、欺诈、胁迫；生物识别信息取得单独同意，不满十四周岁取得监护人同意，不得超范围或者频繁征求，变更须重新同意。',
			en: 'Under consent, collection must be necessary for the service and free of misleading, fraud or coercion; biometric data need separate consent (单独同意) and children under fourteen a guardian’s; no excess, no pestering, fresh consent on change.'
		},
		'ND-24': {
			article: 24,
			zh: '自动化采集无法避免收到的非必要或者未经同意的信息，以及注销账号的，应当删除或者匿名化。',
			en: 'Information unavoidably over-collected by automated means, or left after an account is closed, must be deleted or anonymised.'
		}
	}
} as const satisfies Law;
