import type { Law } from '../provision';

/** 行政赔偿规定. */
export const administrativeCompensation = {
	instrument: {
		id: 'AC',
		title: '最高人民法院关于审理行政赔偿案件若干问题的规定',
		short: '行政赔偿规定',
		en: 'Provisions on administrative compensation',
		number: '法释〔2022〕10号',
		effective: '2022-05-01',
		checked: '2026-11-23',
		read: 'verified'
	},
	provisions: {
		'AC-1': {
			article: 1,
			zh: '国家赔偿法所称“其他违法行为”，包括不履行法定职责，以及履职中不产生法律效果但事实上损害权益的行为。',
			en: 'The “other unlawful acts” of the State Compensation Law include failure to perform a statutory duty and acts on duty that have no legal effect but in fact harm rights.'
		},
		'AC-11': {
			article: 11,
			zh: '原告应当对损害提供证据，因被告的原因无法举证的由被告举证。',
			en: 'The claimant must show the damage, but the defendant bears the burden where it is why the claimant cannot.'
		},
		'AC-13': {
			article: 13,
			zh: '行政行为未被确认违法而提起赔偿诉讼的，视为一并起诉该行为；已被确认违法的，符合条件可以单独起诉。',
			en: 'A compensation suit over an act not yet found unlawful counts as a suit against the act too; once it has been found unlawful, the suit may be brought alone if the conditions are met.'
		},
		'AC-15': {
			article: 15,
			zh: '应当自知道或者应当知道之日起两年内申请行政赔偿；机关两个月内未决定的，可以起诉。',
			en: 'One must apply within two years of when one knew or should have known; if there is no decision within two months, one may sue.'
		},
		'AC-21': {
			article: 21,
			zh: '行政机关共同违法，或者与第三人恶意串通致损的，承担连带赔偿责任，可以追偿。',
			en: 'Organs that act unlawfully together, or collude with a third party, are jointly and severally liable with recourse among themselves.'
		},
		'AC-22': {
			article: 22,
			zh: '行政机关分别违法，各自足以造成全部损害的连带，否则按作用大小，难以确定的平均承担。',
			en: 'Organs that act unlawfully apart are jointly liable where each act alone sufficed, otherwise by the part each played, and equally where that cannot be determined.'
		},
		'AC-24': {
			article: 24,
			zh: '第三人致损的由第三人赔偿；第三人赔偿不足或者下落不明，行政机关未尽法定义务的，按作用大小承担相应责任。',
			en: 'A third party who did the harm pays; if that party cannot pay or cannot be found and the organ failed in a statutory duty, the organ bears a part by the role its failure played.'
		},
		'AC-26': {
			article: 26,
			zh: '列举行政赔偿中“造成严重后果”和“后果特别严重”的情形。',
			en: 'It lists what counts as serious and especially serious consequences in administrative compensation.'
		},
		'AC-30': {
			article: 30,
			zh: '属于国家赔偿法第三条情形致人精神损害的，判令消除影响、恢复名誉、赔礼道歉；后果严重的，支付精神损害抚慰金。',
			en: 'In the cases of art. 3 of the State Compensation Law the court orders elimination of effects, restored reputation and apology for mental harm, and a solatium where the consequences are serious.'
		}
	}
} as const satisfies Law;
