import type { Figures } from '../zh-CN/figures';

export const figures: Figures = {
	names: {
		lawTotal: 'Total under the law in force',
		noProofTotal: 'Total without proof of actual loss',
		solatium: 'Solatium',
		nonProperty: 'Non-property damage (same damage counted once)',
		property: 'Property',
		expenses: 'Reasonable expenses',
		fee: 'Court fee',
		mitigation: 'Time and mitigation',
		dignity: 'Dignity',
		privacy: 'Privacy and personal information',
		security: 'Data security',
		losses: 'Loss {n}',
		overlap: 'Same damage counted once ({head})',
		'overlap/dignity-privacy': 'Same damage counted once (dignity, privacy)',
		'overlap/privacy-security': 'Same damage counted once (privacy, security)',
		'overlap/dignity-security': 'Same damage counted once (dignity, security)'
	},
	parts: {
		band: 'band',
		adjustment: 'adjustment',
		age: 'age',
		notice: 'notice',
		consent: 'consent',
		necessity: 'necessity',
		fault: 'fault',
		recipients: 'reach',
		duration: 'duration',
		deletion: 'deletion',
		gain: 'gain',
		response: 'response',
		livingStandard: 'local living standard',
		floored: 'not below this project’s floor',
		notBelowLaw: 'not below the law in force',
		afterSettlement: 'after the settlement',
		claimed: 'within the claim',
		counted: 'after the own part',
		notOwn: 'part not one’s own',
		net: 'after refunds',
		personality: 'personality case',
		contract: 'in contract',
		amount: 'amount claimed',
		claims: 'what was claimed',
		low: 'low end',
		high: 'high end',
		halved: 'half'
	},
	options: {
		consentFactor: {
			none: 'none, or by deceit',
			forced: 'forced or bundled',
			exceeded: 'exceeded, or used on after withdrawal',
			valid: 'separate consent'
		},
		durationFactor: {
			under1: 'under 1 month',
			'1-3': '1 to 3 months',
			'3-12': '3 to 12 months',
			'12-36': '12 to 36 months',
			over36: '36 months or more'
		},
		deletionFactor: { noneAfterDemand: 'not deleted after a demand' }
	},
	terms: {
		less: 'crosswise difference',
		min: 'min',
		max: 'max',
		round: 'rounded',
		parameter: 'this project’s parameter',
		law: 'set by law',
		fact: 'the answer given',
		factUpTo: 'the answer given, from none of it to all'
	}
};
