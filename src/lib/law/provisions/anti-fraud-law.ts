import type { Law } from '../provision';

/** 反电信网络诈骗法. */
export const antiFraudLaw = {
	instrument: {
		id: 'TF',
		title: '中华人民共和国反电信网络诈骗法',
		short: '反电信网络诈骗法',
		en: 'Law against telecom and online fraud',
		adopted: '2022-09-02',
		effective: '2022-12-01',
		checked: '2026-11-23',
		read: 'verified',
		unchecked: ['adopted']
	},
	provisions: {
		'TF-29': {
			article: 29,
			zh: '个人信息处理者应当建立防范个人信息被用于电信网络诈骗的机制。',
			en: 'Processors must have a mechanism to keep personal information from being used for telecom and online fraud.'
		},
		'TF-46': {
			article: 46,
			zh: '诈骗及帮助诈骗者造成损害的承担民事责任；电信、银行、支付、互联网企业违反本法造成损害的，亦依民法典等承担。',
			en: 'Fraudsters and their helpers are civilly liable, and so are telecom, banking, payment and internet firms that break this law and cause harm, under the Civil Code and other laws.'
		}
	}
} as const satisfies Law;
