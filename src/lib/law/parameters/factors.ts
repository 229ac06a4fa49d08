import { policy } from './parameter';

const weighed = ['CC-998', 'FR-3'] as const;

/** Share added first, multiplying, for a minor; low and high end. */
export const agePrior = policy(
	'factors.agePrior',
	{ adult: ['0', '0'], '14-17': ['0.1', '0.2'], '8-13': ['0.2', '0.5'], under8: ['0.2', '0.5'] } as const,
	['FR-3', 'PIPL-28', 'PIPL-31'],
	'sentencing'
);
export const noticeFactor = policy(
	'factors.noticeFactor',
	{ none: '0', sign: '-0.05', buried: '-0.05', clear: '-0.15' } as const,
	weighed,
	'sentencing'
);
export const consentFactor = policy(
	'factors.consentFactor',
	{ none: '0', forced: '-0.05', exceeded: '-0.1', valid: '-0.2' } as const,
	weighed,
	'sentencing'
);
export const necessityFactor = policy(
	'factors.necessityFactor',
	{ replaceable: '0', partly: '-0.1', needed: '-0.2' } as const,
	weighed,
	'sentencing'
);
export const faultFactor = policy(
	'factors.faultFactor',
	{ none: '-0.1', slight: '-0.1', ordinary: '0', gross: '0.2', intent: '0.4' } as const,
	['CC-998', 'MD-5'],
	'sentencing'
);
export const recipientsFactor = policy(
	'factors.recipientsFactor',
	{ none: '0', few: '0.1', many: '0.25', public: '0.4' } as const,
	['CC-998'],
	'sentencing'
);
/** By full months of the conduct: the last row whose `from` is reached. */
export const durationFactor = policy(
	'factors.durationFactor',
	[
		{ id: 'under1', from: 0, value: '0' },
		{ id: '1-3', from: 1, value: '0.05' },
		{ id: '3-12', from: 3, value: '0.15' },
		{ id: '12-36', from: 12, value: '0.25' },
		{ id: 'over36', from: 36, value: '0.3' }
	] as const,
	['CC-998'],
	'sentencing'
);
export const deletionFactor = policy(
	'factors.deletionFactor',
	{ certified: '-0.2', claimed: '0', none: '0', noneAfterDemand: '0.15' } as const,
	['PIPL-47'],
	'sentencing'
);
export const gainFactor = policy(
	'factors.gainFactor',
	{ none: '0', indirect: '0.1', direct: '0.3' } as const,
	['CC-998', 'MD-5'],
	'sentencing'
);
export const responseFactor = policy(
	'factors.responseFactor',
	{ prompt: '-0.2', silent: '0', obstructive: '0.2' } as const,
	['PIPL-57', 'CC-998'],
	'sentencing'
);
/** Clamp of the whole adjustment. */
export const adjustmentRange = policy('factors.adjustmentRange', ['0.5', '1.5'] as const, [], 'sentencing');
/** The living-standard index of the place of the court: from the table of disposable income, unless a case brings its own number. */
export const livingStandardIndex = policy<string>('factors.livingStandardIndex', 'table', ['MD-5'], 'livingStandard');
/** Clamp of the living-standard index taken from the table. */
export const livingStandardRange = policy(
	'factors.livingStandardRange',
	['0.8', '1.2'] as const,
	['MD-5'],
	'sentencing'
);
