import type { Law } from '../provision';

/** 民事诉讼法解释. */
export const civilProcedureInterpretation = {
	instrument: {
		id: 'CPI',
		title: '最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释',
		version: '2022年修正',
		short: '民事诉讼法解释',
		en: 'Interpretation of the Civil Procedure Law',
		number: '法释〔2022〕11号',
		effective: '2022-04-10',
		checked: '2026-11-23',
		read: 'verified',
		unchecked: ['number', 'effective']
	},
	provisions: {
		'CPI-24': {
			article: 24,
			zh: '侵权行为地包括侵权行为实施地和侵权结果发生地。',
			en: 'The place of the tort is both where it was done and where its result occurred.'
		},
		'CPI-25': {
			article: 25,
			zh: '信息网络侵权的实施地包括信息设备所在地，结果发生地包括被侵权人住所地。',
			en: 'For network torts the place of the act includes where the equipment is, and the place of the result includes the victim’s domicile.'
		},
		'CPI-90': {
			article: 90,
			zh: '当事人应当证明自己请求或者反驳所依据的事实；判决前证明不了的，由负举证证明责任的一方承担不利后果。',
			en: 'A party must prove the facts its claim or reply rests on; if they stay unproven at judgment, the party that bears the burden loses on them.'
		},
		'CPI-91': {
			article: 91,
			zh: '主张法律关系存在的证明其产生，主张变更、消灭或者权利受到妨害的证明相应事实。',
			en: 'Whoever asserts a legal relation proves how it arose; whoever asserts that it changed, ended or was impeded proves that.'
		},
		'CPI-108': {
			article: 108,
			zh: '负举证证明责任一方的证据达到高度可能性的，认定事实存在；反驳使其真伪不明的，认定不存在。',
			en: 'A fact is found where the evidence of the party with the burden makes it highly probable, and not found where the other side leaves it unclear.'
		},
		'CPI-201': {
			article: 201,
			zh: '既有财产性又有非财产性请求的，按财产性标准交费；多个财产性请求合并计算，多个非财产性请求按一件交费。',
			en: 'Property and non-property claims together pay by the property scale; several property claims are added up, and several non-property claims count as one.'
		},
		'CPI-283': {
			article: 283,
			zh: '公益诉讼一般归侵权行为地或者被告住所地的中级法院管辖。',
			en: 'Public-interest suits generally go to the intermediate court of the place of the tort or of the defendant’s domicile.'
		},
		'CPI-286': {
			article: 286,
			zh: '公益诉讼的受理不影响受害人自己起诉。',
			en: 'A public-interest suit does not bar the victim’s own.'
		}
	}
} as const satisfies Law;
