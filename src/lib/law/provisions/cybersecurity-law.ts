import type { Law } from '../provision';

/** 网络安全法. */
export const cybersecurityLaw = {
	instrument: {
		id: 'CSL',
		title: '中华人民共和国网络安全法',
		version: '2025年修正',
		short: '网络安全法',
		en: 'Cybersecurity Law',
		first: '2017-06-01',
		amended: '2025-10-28',
		effective: '2026-01-01',
		checked: '2026-11-23',
		read: 'verified',
		unchecked: ['first'],
		note: {
			zh: '此前文本的第四十条至第四十四条今为第四十二条至第四十六条，第六十四条、第七十四条今为第七十一条、第七十六条；2026年以前的行为援引旧条号。',
			en: 'Arts. 40 to 44 of the earlier text are now arts. 42 to 46, and arts. 64 and 74 are now 71 and 76; acts before 2026 are cited by the old numbers.'
		}
	},
	provisions: {
		'CSL-42': {
			article: 42,
			zh: '网络运营者应当对用户信息保密并建立保护制度，处理个人信息还应当遵守民法典和个人信息保护法。',
			en: 'Network operators must keep user information secret and protected, and follow the Civil Code and the Personal Information Protection Law when processing it.'
		},
		'CSL-43': {
			article: 43,
			zh: '收集、使用个人信息应当合法、正当、必要，公开规则，明示目的、方式、范围，经同意，且不得收集无关信息。',
			en: 'Collection and use must be lawful, proper and necessary, with published rules, a stated purpose, method and scope, consent, and nothing unrelated to the service.'
		},
		'CSL-44': {
			article: 44,
			zh: '不得泄露、篡改、毁损所收集的个人信息，未经同意不得对外提供；应当确保安全，发生泄露的立即补救、告知并报告。',
			en: 'Operators may not leak, alter or destroy what they collect, nor provide it without consent; they must secure it and on a leak remedy, notify and report at once.'
		},
		'CSL-45': {
			article: 45,
			zh: '网络运营者违法或者违约的，个人可以要求删除；信息有错误的，可以要求更正。',
			en: 'A person may demand deletion where the operator acts against the law or the agreement, and correction of errors.'
		},
		'CSL-46': {
			article: 46,
			zh: '任何人不得窃取、非法获取、非法出售或者非法提供个人信息。',
			en: 'Nobody may steal, unlawfully obtain, sell or provide personal information.'
		},
		'CSL-71': {
			article: 71,
			zh: '侵害个人信息权益的，依照有关法律、行政法规处罚；窃取、非法出售等尚不构成犯罪的，由公安机关处罚。',
			en: 'Violations of personal-information interests are punished under the relevant laws and regulations; theft or unlawful sale short of a crime is punished by the police.'
		},
		'CSL-76': {
			article: 76,
			zh: '违反本法造成他人损害的，依法承担民事责任。',
			en: 'Breaches of this law that harm others bring civil liability.'
		}
	}
} as const satisfies Law;
