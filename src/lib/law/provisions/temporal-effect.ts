import type { Law } from '../provision';

/** 民法典时间效力规定. */
export const temporalEffect = {
	instrument: {
		id: 'TE',
		title: '最高人民法院关于适用〈中华人民共和国民法典〉时间效力的若干规定',
		short: '民法典时间效力规定',
		en: 'Provisions on the temporal effect of the Civil Code',
		number: '法释〔2020〕15号',
		published: '2020-12-29',
		effective: '2021-01-01',
		checked: '2026-11-23',
		read: 'verified',
		unchecked: ['published']
	},
	provisions: {
		'TE-1': {
			article: 1,
			zh: '民法典施行后的法律事实，以及持续至施行后的法律事实，适用民法典；施行前的适用当时的规定，另有规定的除外。',
			en: 'The Civil Code governs facts after it took effect and facts that went on past that day; earlier facts follow the law of their time, unless otherwise provided.'
		},
		'TE-2': {
			article: 2,
			zh: '施行前的事实原则上适用当时的规定，适用民法典更有利于保护权益、维护秩序、弘扬社会主义核心价值观的除外。',
			en: 'Earlier facts follow the rules of their time, unless the Code better protects rights, social and economic order and the core values.'
		},
		'TE-3': {
			article: 3,
			zh: '当时的法律没有规定而民法典有的，可以适用民法典，但明显减损权益、增加义务或者背离合理预期的除外。',
			en: 'Where the earlier law was silent the Code may apply, unless it would clearly reduce rights, add duties or defeat reasonable expectations.'
		},
		'TE-24': {
			article: 24,
			zh: '侵权行为在民法典施行前、损害后果在施行后出现的，适用民法典。',
			en: 'The Code applies where the tort came before it took effect but the harm appeared afterwards.'
		}
	}
} as const satisfies Law;
