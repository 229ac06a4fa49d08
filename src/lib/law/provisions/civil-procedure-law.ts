import type { Law } from '../provision';

/** 民事诉讼法. */
export const civilProcedureLaw = {
	instrument: {
		id: 'CPL',
		title: '中华人民共和国民事诉讼法',
		version: '2023年修正',
		short: '民事诉讼法',
		en: 'Civil Procedure Law',
		amended: '2023-09-01',
		effective: '2024-01-01',
		checked: '2026-11-23',
		read: 'verified',
		unchecked: ['amended', 'effective']
	},
	provisions: {
		'CPL-18': {
			article: 18,
			status: 'secondary',
			zh: '第一审民事案件除另有规定外，归基层法院审理。',
			en: 'The basic courts hear civil cases at first instance unless this law provides otherwise.'
		},
		'CPL-22': {
			article: 22,
			zh: '民事诉讼一般由被告住所地法院管辖，公民另有经常居住地的，由该地法院管辖。',
			en: 'Civil suits go to the court of the defendant’s domicile, or of an individual’s habitual residence where that differs.'
		},
		'CPL-24': {
			article: 24,
			status: 'secondary',
			zh: '合同纠纷到被告住所地或者合同履行地的法院起诉。',
			en: 'Suits over contracts go to the court of the defendant’s domicile or of the place of performance.'
		},
		'CPL-29': {
			article: 29,
			zh: '侵权诉讼由侵权行为地或者被告住所地法院管辖。',
			en: 'Tort suits go to the court of the place of the tort or of the defendant’s domicile.'
		},
		'CPL-36': {
			article: 36,
			status: 'secondary',
			zh: '几个法院都有管辖权的，原告选一个起诉；向几个法院起诉的，最先立案的审理。',
			en: 'Where several courts have jurisdiction the claimant chooses one; if several are seized, the first to docket the case hears it.'
		},
		'CPL-58': {
			article: 58,
			zh: '对侵害众多消费者等损害社会公共利益的行为，法定机关和组织可以起诉，人民检察院依法补充起诉或者支持起诉。',
			en: 'Organs and organisations named by law may sue over acts that harm the public interest, such as harm to many consumers; the procuratorate sues where none does, or supports the suit.'
		},
		'CPL-67': {
			article: 67,
			zh: '当事人对自己的主张提供证据；因客观原因不能自行收集的，由法院调查收集。',
			en: 'Each party must give evidence for what it asserts, and the court gathers what a party for objective reasons cannot.'
		},
		'CPL-84': {
			article: 84,
			status: 'secondary',
			zh: '证据可能灭失或者以后难以取得的，诉讼中可以申请保全；情况紧急的，起诉前也可以向证据所在地、被申请人住所地等法院申请。',
			en: 'Evidence that may be lost or hard to obtain later can be preserved on application in the suit, and in urgency before it, by the court where the evidence or the respondent is.'
		},
		'CPL-103': {
			article: 103,
			status: 'secondary',
			zh: '对方的行为可能使判决难以执行或者造成其他损害的，法院依申请保全财产、责令或者禁止作出一定行为，可以要求担保。',
			en: 'Where the other side may frustrate the judgment or cause other harm, the court may on application preserve property or order or forbid conduct, and may require security.'
		},
		'CPL-104': {
			article: 104,
			status: 'secondary',
			zh: '情况紧急、不立即保全损害难以弥补的，起诉前可以申请，必须提供担保，保全后三十日内不起诉的解除。',
			en: 'In urgency, where harm could not be made good, preservation is open before the suit; security is required, and the measure ends if no suit follows within thirty days.'
		},
		'CPL-108': {
			article: 108,
			status: 'secondary',
			zh: '保全申请错误的，申请人赔偿对方因此受到的损失。',
			en: 'Whoever applies for preservation wrongly compensates the loss it caused.'
		},
		'CPL-165': {
			article: 165,
			zh: '简单金钱给付案件，标的额不超过当地上年度就业人员年平均工资一半的适用小额诉讼、一审终审，一半以上二倍以下的可以约定适用。',
			en: 'Simple money claims of up to half the province’s average yearly wage go to small-claims procedure with a single instance, and those of up to twice that wage if both parties agree.'
		},
		'CPL-166': {
			article: 166,
			zh: '人身关系、涉外、需要鉴定、一方下落不明等案件，不适用小额诉讼程序。',
			en: 'Small-claims procedure is excluded for personal status, foreign elements, expert appraisal, missing parties and the like.'
		}
	}
} as const satisfies Law;
