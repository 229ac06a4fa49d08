import type { Law } from '../provision';

/** 诉讼时效规定. */
export const limitationProvisions = {
	instrument: {
		id: 'SOL',
		title: '最高人民法院关于审理民事案件适用诉讼时效制度若干问题的规定',
		short: '诉讼时效规定',
		en: 'Provisions on limitation of actions',
		number: '法释〔2008〕11号',
		amendedBy: '法释〔2020〕17号',
		first: '2008-09-01',
		effective: '2021-01-01',
		checked: '2026-11-23',
		read: 'verified',
		unchecked: ['number', 'first']
	},
	provisions: {
		'SOL-15': {
			article: 15,
			zh: '对连带债务人中一人发生的时效中断，效力及于其他连带债务人；连带债权人亦同。',
			en: 'Interrupting limitation against one joint debtor interrupts it against all, and likewise among joint creditors.'
		}
	}
} as const satisfies Law;
