import type { Law } from '../provision';

/** 数据安全法. */
export const dataSecurityLaw = {
	instrument: {
		id: 'DSL',
		title: '中华人民共和国数据安全法',
		short: '数据安全法',
		en: 'Data Security Law',
		adopted: '2021-06-10',
		effective: '2021-09-01',
		checked: '2026-11-23',
		read: 'verified',
		unchecked: ['adopted']
	},
	provisions: {
		'DSL-27': {
			article: 27,
			zh: '开展数据处理应当建立全流程安全管理制度，组织培训，采取技术措施和其他必要措施。',
			en: 'Data processing requires security management at every stage, training, and technical and other necessary measures.'
		},
		'DSL-29': {
			article: 29,
			zh: '应当加强风险监测，发现漏洞立即补救；发生安全事件立即处置，及时告知用户并报告。',
			en: 'Risks must be monitored and flaws fixed at once; on an incident the processor must act at once, tell users promptly and report.'
		},
		'DSL-32': {
			article: 32,
			zh: '收集数据应当合法、正当，不得窃取或者以其他非法方式获取。',
			en: 'Data must be collected lawfully and properly, never by theft or other unlawful means.'
		},
		'DSL-52': {
			article: 52,
			zh: '违反本法造成他人损害的，依法承担民事责任。',
			en: 'Breaches of this law that harm others bring civil liability.'
		}
	}
} as const satisfies Law;
