import type { Law } from '../provision';

/** 消保法实施条例. */
export const consumerRegulation = {
	instrument: {
		id: 'CPR',
		title: '中华人民共和国消费者权益保护法实施条例',
		short: '消保法实施条例',
		en: 'Implementing regulation of the Consumer Protection Law',
		number: '国务院令第778号',
		effective: '2024-07-01',
		checked: '2026-11-23',
		read: 'verified',
		unchecked: ['number']
	},
	provisions: {
		'CPR-23': {
			article: 23,
			zh: '不得过度收集，不得以一次概括授权、默认授权等强制同意；处理生物识别等敏感信息从有关法律、行政法规。',
			en: 'Traders may not over-collect or force consent by blanket or default authorisation; biometric and other sensitive information follows the special laws.'
		}
	}
} as const satisfies Law;
