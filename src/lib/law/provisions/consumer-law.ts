import type { Law } from '../provision';

/** 消费者权益保护法. */
export const consumerLaw = {
	instrument: {
		id: 'CP',
		title: '中华人民共和国消费者权益保护法',
		version: '2013年修正',
		short: '消费者权益保护法',
		en: 'Consumer Protection Law',
		amended: '2013-10-25',
		effective: '2014-03-15',
		checked: '2026-11-23',
		read: 'verified',
		unchecked: ['amended']
	},
	provisions: {
		'CP-29': {
			article: 29,
			zh: '经营者收集、使用消费者个人信息应当合法、正当、必要，公开规则并经同意，严格保密，确保安全。',
			en: 'Traders must collect and use consumers’ information lawfully, properly and as needed, with published rules and consent, and keep it secret and secure.'
		},
		'CP-50': {
			article: 50,
			zh: '经营者侵害消费者人格尊严或者个人信息的，承担停止侵害、恢复名誉、消除影响、赔礼道歉、赔偿损失的责任。',
			en: 'A trader that infringes a consumer’s dignity or personal information must stop, restore reputation, eliminate the effects, apologise and compensate.'
		},
		'CP-51': {
			article: 51,
			zh: '侮辱诽谤、搜查身体、侵犯人身自由等造成严重精神损害的，可以要求精神损害赔偿。',
			en: 'Insult, defamation, body search or restraint that causes severe mental harm (严重精神损害) gives a claim for mental harm.'
		},
		'CP-55': {
			article: 55,
			zh: '经营者有欺诈行为的，增加赔偿价款或者费用的三倍，不足五百元的为五百元。',
			en: 'A trader’s fraud brings additional damages of three times the price, and at least 500 yuan.'
		}
	}
} as const satisfies Law;
