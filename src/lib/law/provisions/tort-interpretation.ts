import type { Law } from '../provision';

/** 侵权责任编解释（一）. */
export const tortInterpretation = {
	instrument: {
		id: 'TI',
		title: '最高人民法院关于适用〈中华人民共和国民法典〉侵权责任编的解释（一）',
		short: '侵权责任编解释（一）',
		en: 'Interpretation (I) on the Tort Book of the Civil Code',
		number: '法释〔2024〕12号',
		published: '2024-09-26',
		effective: '2024-09-27',
		checked: '2026-11-23',
		read: 'verified',
		unchecked: ['published']
	},
	provisions: {
		'TI-10': {
			article: 10,
			zh: '合并请求监护人和受托监护人的，监护人承担全部责任，受托人在过错范围内共同承担；实际赔偿总和不超出应受偿的损失。',
			en: 'Where guardian and entrusted caretaker are sued together, the guardian owes the whole and the caretaker shares it within his fault; what all pay together may not exceed the loss.'
		},
		'TI-12': {
			article: 12,
			zh: '教唆、帮助无或者限制民事行为能力人侵权的，教唆人、帮助人承担全部责任，监护人在未尽职责的范围内共同承担；实际赔偿总和不超出应受偿的损失。',
			en: 'Whoever instigates or assists a person without full capacity owes the whole, and the guardian shares it so far as he failed in his duty; what all pay together may not exceed the loss.'
		},
		'TI-15': {
			article: 15,
			zh: '执行用人单位工作任务的其他人员致人损害的，也由用人单位承担责任；个体工商户的从业人员同样适用。',
			en: 'The employer also answers for other people who carry out its work, and the same holds for those working for a sole trader.'
		},
		'TI-16': {
			article: 16,
			zh: '劳务派遣致损的，用工单位承担全部责任，派遣单位在选派、培训等过错范围内共同承担；实际赔偿总和不超出应受偿的损失，派遣单位先行支付的可以追偿。',
			en: 'For dispatched workers the user unit owes the whole and the dispatching unit shares it within its fault in selection or training; what both pay may not exceed the loss, and the dispatching unit may recoup any excess.'
		},
		'TI-17': {
			article: 17,
			zh: '工作人员构成犯罪的，不影响用人单位承担民事责任；刑事案件中已完成的追缴、退赔应予扣减。',
			en: 'That an employee’s act is a crime does not free the employer, and what was recovered or restored in the criminal case is deducted.'
		},
		'TI-18': {
			article: 18,
			zh: '承揽人承担全部责任，定作人只在定作、指示、选任有过错的范围内共同承担；实际赔偿总和不超出应受偿的损失，定作人先行支付的可以追偿。',
			en: 'The contractor owes the whole and the customer shares it within fault in the order, instruction or selection; what both pay may not exceed the loss, and the customer may recoup any excess.'
		}
	}
} as const satisfies Law;
