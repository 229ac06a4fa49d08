import type { Law } from '../provision';

/** 国家赔偿精神损害解释. */
export const stateCompensationMental = {
	instrument: {
		id: 'SCM',
		title: '最高人民法院关于审理国家赔偿案件确定精神损害赔偿责任适用法律若干问题的解释',
		short: '国家赔偿精神损害解释',
		en: 'Interpretation on mental damage in state compensation',
		number: '法释〔2021〕3号',
		effective: '2021-04-01',
		checked: '2026-11-23',
		read: 'verified'
	},
	provisions: {
		'SCM-1': {
			article: 1,
			zh: '公民以人身权受侵犯依国家赔偿法第三十五条请求精神损害赔偿的适用本解释，组织请求的不予受理。',
			en: 'It applies to citizens’ claims for mental harm under art. 35 of the State Compensation Law over harm to the person; claims by organisations are not accepted.'
		},
		'SCM-3': {
			article: 3,
			zh: '有法定侵权情形应当赔偿的，可以同时认定致人精神损害，有证据证明不存在的除外。',
			en: 'Where a listed infringement calls for compensation, mental harm may be found with it unless disproved.'
		},
		'SCM-7': {
			article: 7,
			zh: '列举“造成严重后果”和“后果特别严重”的情形，包括羁押时间、伤残、精神障碍和名誉、家庭、职业、教育受严重损害。',
			en: 'It lists what counts as serious and especially serious consequences: time in detention, injury or disability, mental disorder, and grave harm to reputation, family, career or education.'
		},
		'SCM-8': {
			article: 8,
			zh: '后果严重的，抚慰金一般在人身自由、生命健康赔偿金总额的百分之五十以下酌定；特别严重或者不足以抚慰的，可以在百分之五十以上。',
			en: 'For serious consequences the solatium is generally up to half of the liberty, life and health awards; for especially serious ones, or where that is not enough, it may exceed half.'
		},
		'SCM-9': {
			article: 9,
			zh: '具体数额参考损害情况、行为情节、违法和过错程度、原因力比例、受害人职业和影响范围等。',
			en: 'The sum takes account of the harm, the manner of the act, the degree of illegality and fault, the causal share, the victim’s occupation and the reach of the impact.'
		},
		'SCM-10': {
			article: 10,
			zh: '抚慰金一般不少于一千元，一千元以上的以千为单位。',
			en: 'The solatium is generally not below 1,000 yuan and is counted in thousands above that.'
		},
		'SCM-11': {
			article: 11,
			zh: '受害人有过错的，可以减少或者不予支付抚慰金。',
			en: 'The victim’s fault may reduce or exclude the solatium.'
		},
		'SCM-13': {
			article: 13,
			zh: '民事、行政诉讼中的司法赔偿和法院自身的赔偿案件涉及精神损害的，参照本解释。',
			en: 'Compensation cases under art. 38 of the State Compensation Law, and those in which a court itself must pay, follow this interpretation by reference.'
		}
	}
} as const satisfies Law;
