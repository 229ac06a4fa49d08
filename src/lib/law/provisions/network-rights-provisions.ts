import type { Law } from '../provision';

/** 网络侵害人身权益规定. */
export const networkRightsProvisions = {
	instrument: {
		id: 'NR',
		title: '最高人民法院关于审理利用信息网络侵害人身权益民事纠纷案件适用法律若干问题的规定',
		short: '网络侵害人身权益规定',
		en: 'Provisions on infringement of personal rights over information networks',
		number: '法释〔2014〕11号',
		amendedBy: '法释〔2020〕17号',
		first: '2014-10-10',
		effective: '2021-01-01',
		checked: '2026-11-23',
		read: 'verified',
		note: {
			zh: '2014年文本的第十八条今为第十二条。',
			en: 'Art. 18 of the 2014 text is now art. 12.'
		}
	},
	provisions: {
		'NR-1': {
			article: 1,
			zh: '适用于利用信息网络侵害姓名、名誉、肖像、隐私等人身权益的案件。',
			en: 'It covers cases in which names, reputation, portraits, privacy and other personal rights are infringed through information networks.'
		},
		'NR-2': {
			article: 2,
			zh: '可以起诉网络用户或者网络服务提供者，被告可以请求追加另一方。',
			en: 'One may sue the user or the provider, and the one sued may ask for the other to be joined.'
		},
		'NR-3': {
			article: 3,
			zh: '法院可以责令网络服务提供者提供涉嫌侵权用户的身份和联系信息，拒不提供的可以处罚；原告据此可以追加被告。',
			en: 'The court may order the provider to disclose who the alleged infringer is and how to reach him, punish a refusal, and let the claimant join that user.'
		},
		'NR-6': {
			article: 6,
			zh: '服务提供者是否知道或者应当知道，综合看其对信息的处理、管理能力、侵权的明显程度、传播量和已采取的措施。',
			en: 'Whether a provider knew or should have known depends on how it handled the content, its means of control, how obvious the infringement was, how far it spread, and what it did about it.'
		},
		'NR-7': {
			article: 7,
			zh: '认定转载者的过错，综合看其注意义务、侵权的明显程度、是否作实质性修改或者添改标题误导公众。',
			en: 'A reposter’s fault depends on its duty of care, how obvious the infringement was, and whether it altered the content or the title so as to mislead.'
		},
		'NR-10': {
			article: 10,
			zh: '被侵权人付费换取删除的协议无效；擅自篡改、删除网络信息的承担侵权责任，委托人与受托人连带。',
			en: 'An agreement to pay the infringer for deletion is void; tampering with or deleting others’ content is a tort, for which principal and agent are jointly liable.'
		},
		'NR-11': {
			article: 11,
			zh: '造成财产损失或者严重精神损害的，可以依照民法典第一千一百八十二条、第一千一百八十三条请求赔偿。',
			en: 'Property loss or severe mental harm (严重精神损害) is compensated under Civil Code arts. 1182 and 1183.'
		},
		'NR-12': {
			article: 12,
			zh: '制止侵权的合理开支（含调查、取证）可以认定为财产损失，符合国家规定的律师费可以计算在内；财产损失和获利都难以确定的，在五十万元以下酌定。',
			en: 'Reasonable costs of stopping the infringement may count as property loss, with lawyers’ fees that meet State rules; where property loss and gain are both hard to determine, the court fixes a sum of up to 500,000 yuan.'
		},
		'NR-13': {
			article: 13,
			zh: '施行后正在审理的一审、二审案件适用本规定，此前已终审后再审的不适用。',
			en: 'It applies to cases pending at first or second instance, not to retrials of cases finally decided before.'
		}
	}
} as const satisfies Law;
