import type { Law } from '../provision';

/** 银行卡民事纠纷规定. */
export const bankCardProvisions = {
	instrument: {
		id: 'BC',
		title: '最高人民法院关于审理银行卡民事纠纷案件若干问题的规定',
		short: '银行卡民事纠纷规定',
		en: 'Provisions on civil disputes over bank cards',
		number: '法释〔2021〕10号',
		effective: '2021-05-25',
		checked: '2026-11-23',
		read: 'verified'
	},
	provisions: {
		'BC-4': {
			article: 4,
			zh: '持卡人可以用证据证明盗刷；主张系本人交易或者授权交易的，由发卡行、支付机构举证。',
			en: 'The cardholder may prove the theft by evidence; it is for the bank or payment institution to prove that the transaction was the holder’s own or authorised.'
		},
		'BC-7': {
			article: 7,
			zh: '盗刷的，发卡行应当支付或者返还本息并赔偿损失；持卡人保管不善、未及时挂失的，承担相应责任或者扩大部分的损失。',
			en: 'For stolen payments the bank must pay or return principal and interest and compensate; the holder bears a part for careless keeping and the loss that grew for want of prompt reporting.'
		},
		'BC-10': {
			article: 10,
			zh: '承诺先行赔付且内容具体明确的，应当履行；支付机构的系统、设施、技术不符合安全要求致盗刷的，先行赔付。',
			en: 'A clear and specific promise to pay first binds; a payment institution whose systems, facilities or technology fall short of the security requirements pays first for thefts they cause.'
		}
	}
} as const satisfies Law;
