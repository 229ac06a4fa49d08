import type { Law } from '../provision';

/** 劳动争议调解仲裁法. */
export const labourArbitrationLaw = {
	instrument: {
		id: 'LAL',
		title: '中华人民共和国劳动争议调解仲裁法',
		short: '劳动争议调解仲裁法',
		en: 'Law on Mediation and Arbitration of Labour Disputes',
		adopted: '2007-12-29',
		effective: '2008-05-01',
		checked: '2026-11-23',
		read: 'verified',
		unchecked: ['adopted']
	},
	provisions: {
		'LAL-2': {
			article: 2,
			status: 'secondary',
			zh: '列举劳动争议：确认劳动关系，劳动合同，辞退离职，工时、休假、保险、福利，劳动报酬、经济补偿等。',
			en: 'Lists labour disputes: the employment relation, the labour contract, dismissal, hours, leave, insurance and benefits, pay and severance.'
		},
		'LAL-5': {
			article: 5,
			status: 'secondary',
			zh: '劳动争议可以协商、调解；不成的先仲裁，对裁决不服的再起诉。',
			en: 'Labour disputes may be settled or mediated; failing that they go to arbitration first, and to court against the award.'
		},
		'LAL-21': {
			article: 21,
			status: 'secondary',
			zh: '到劳动合同履行地或者用人单位所在地的劳动争议仲裁委员会申请，两地都受理的由履行地的审理。',
			en: 'Arbitration is sought where the labour contract is performed or where the employer is; if both are seized, the place of performance prevails.'
		},
		'LAL-27': {
			article: 27,
			zh: '劳动争议仲裁时效为一年，自知道或者应当知道权利受侵害之日起算；主张权利、请求救济或者对方同意履行使其中断。',
			en: 'Labour arbitration must be sought within one year of when one knew or should have known of the infringement; a demand, a request for relief or the other side’s agreement starts it afresh.'
		},
		'LAL-53': {
			article: 53,
			status: 'secondary',
			zh: '劳动争议仲裁不收费。',
			en: 'Labour arbitration is free of charge.'
		}
	}
} as const satisfies Law;
