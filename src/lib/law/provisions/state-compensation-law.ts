import type { Law } from '../provision';

/** 国家赔偿法. */
export const stateCompensationLaw = {
	instrument: {
		id: 'SCL',
		title: '中华人民共和国国家赔偿法',
		version: '2012年修正',
		short: '国家赔偿法',
		en: 'State Compensation Law',
		amended: '2012-10-26',
		effective: '2013-01-01',
		checked: '2026-11-23',
		read: 'verified'
	},
	provisions: {
		'SCL-2': {
			article: 2,
			zh: '国家机关及其工作人员行使职权侵犯合法权益造成损害的，只在本法列明的情形给予国家赔偿。',
			en: 'There is State compensation where State organs or their staff, in exercising their powers, cause harm in a case listed in this law.'
		},
		'SCL-3': {
			article: 3,
			zh: '行政侵犯人身权的赔偿情形：违法限制人身自由，暴力、违法使用武器警械，以及造成身体伤害或者死亡的其他违法行为。',
			en: 'Compensation for administrative harm to the person covers unlawful restraint, violence, unlawful use of weapons, and other unlawful acts causing bodily injury or death.'
		},
		'SCL-4': {
			article: 4,
			zh: '行政侵犯财产权的赔偿情形：违法处罚、违法强制措施、违法征收征用，以及造成财产损害的其他违法行为。',
			en: 'Compensation for administrative harm to property covers unlawful penalties, coercive measures, expropriation, and other unlawful acts causing property damage.'
		},
		'SCL-5': {
			article: 5,
			zh: '与行使职权无关的个人行为、受害人自己的行为致损等，国家不承担赔偿责任。',
			en: 'The State does not compensate for acts of staff unrelated to their powers or for harm people caused themselves.'
		},
		'SCL-7': {
			article: 7,
			zh: '行使职权致损的行政机关是赔偿义务机关；共同行使的共同赔偿，授权组织自行赔偿，受委托的由委托机关赔偿。',
			en: 'The organ whose powers caused the harm must pay; organs acting together pay together, an authorised organisation pays itself, and for those entrusted the entrusting organ pays.'
		},
		'SCL-9': {
			article: 9,
			zh: '请求赔偿须先找赔偿义务机关，也可以在复议或者行政诉讼中一并提出。',
			en: 'The claim goes first to the organ that must pay, or together with administrative reconsideration or litigation.'
		},
		'SCL-16': {
			article: 16,
			status: 'fromMemory',
			zh: '赔偿义务机关赔偿后，应当责令有故意或者重大过失的责任人员承担部分或者全部费用。',
			en: 'After paying, the organ must charge part or all of the sum to staff or others responsible who acted with intent or gross negligence.'
		},
		'SCL-32': {
			article: 32,
			zh: '国家赔偿以支付赔偿金为主，能返还财产或者恢复原状的，予以返还、恢复。',
			en: 'Compensation is mainly in money; property is returned or restored where that is possible.'
		},
		'SCL-33': {
			article: 33,
			zh: '侵犯人身自由的，每日赔偿金按国家上年度职工日平均工资计算。',
			en: 'For loss of liberty the daily sum is the previous year’s national average daily wage.'
		},
		'SCL-34': {
			article: 34,
			zh: '规定侵犯生命健康权的医疗费、误工、残疾和死亡赔偿金的计算。',
			en: 'It sets how medical costs, lost income, disability and death are compensated.'
		},
		'SCL-35': {
			article: 35,
			zh: '只有第三条、第十七条的情形致人精神损害，才判令消除影响、恢复名誉、赔礼道歉；后果严重的，并支付精神损害抚慰金。',
			en: 'Only in the cases of arts. 3 and 17 does mental harm bring elimination of effects, restored reputation and apology and, where the consequences are serious, a solatium.'
		},
		'SCL-36': {
			article: 36,
			zh: '侵犯财产权的，返还财产或者恢复原状；其他损害按直接损失赔偿。',
			en: 'For property the State returns or restores it, and compensates other damage by the direct loss.'
		},
		'SCL-39': {
			article: 39,
			zh: '请求国家赔偿的时效为两年，自知道或者应当知道侵权之日起算，被羁押等期间不计。',
			en: 'The period for claiming is two years from when the claimant knew or should have known of the infringement, not counting detention.'
		},
		'SCL-41': {
			article: 41,
			zh: '请求国家赔偿不收费，赔偿金不征税。',
			en: 'Claims for State compensation are free of charge and the sums untaxed.'
		}
	}
} as const satisfies Law;
