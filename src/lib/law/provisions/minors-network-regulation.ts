import type { Law } from '../provision';

/** 未成年人网络保护条例. */
export const minorsNetworkRegulation = {
	instrument: {
		id: 'MN',
		title: '未成年人网络保护条例',
		short: '未成年人网络保护条例',
		en: 'Regulation on the protection of minors online',
		number: '国务院令第766号',
		published: '2023-10-16',
		effective: '2024-01-01',
		checked: '2026-11-23',
		read: 'verified',
		unchecked: ['number', 'published']
	},
	provisions: {
		'MN-32': {
			article: 32,
			zh: '不得强制未成年人或者其监护人同意非必要的处理，不得因此拒绝其使用基本功能。',
			en: 'Minors and their guardians may not be forced to agree to unnecessary processing, nor refused basic functions for declining.'
		},
		'MN-34': {
			article: 34,
			zh: '应当为未成年人及其监护人查阅、复制、更正、删除信息提供便捷途径，拒绝的应当书面告知理由。',
			en: 'Minors and guardians must have an easy way to inspect, copy, correct and delete information, and refusals must be reasoned in writing.'
		},
		'MN-35': {
			article: 35,
			zh: '未成年人个人信息泄露的，应当立即启动预案、补救、报告，并告知受影响的未成年人及其监护人。',
			en: 'When minors’ information leaks, the processor must start its plan, remedy and report, and tell the minors affected and their guardians.'
		},
		'MN-36': {
			article: 36,
			zh: '工作人员接触未成年人个人信息应当最小授权，经审批并留有记录。',
			en: 'Staff access to minors’ information must be kept to a minimum, approved and logged.'
		},
		'MN-37': {
			article: 37,
			zh: '处理者每年对处理未成年人个人信息的情况进行合规审计并报告。',
			en: 'Processors must audit their handling of minors’ information every year and report it.'
		}
	}
} as const satisfies Law;
