/**
 * How the numbers of a parameter hang together: bands that follow on each other by tier; sums of money; sums that do not fall from tier to tier; a
 * tier; what is added or taken off; what multiplies first; limits of a multiplier; the living-standard index; weights of grades that do not
 * fall; parts of a whole; parts of two heads that are the same damage.
 */
type Shape =
	'tiers' | 'sums' | 'risingSums' | 'tier' | 'factor' | 'prior' | 'limits' | 'index' | 'weights' | 'parts' | 'overlap';

/** What a number of that shape may be, both included. Ours, so that no slip of the hand makes a figure absurd. */
export const bounds: Readonly<Record<Shape, readonly [least: string, most: string]>> = {
	tiers: ['0', '10000000'],
	sums: ['0', '10000000'],
	risingSums: ['0', '10000000'],
	tier: ['1', '4'],
	factor: ['-0.9', '1'],
	prior: ['0', '1'],
	limits: ['0', '3'],
	index: ['0.5', '2'],
	weights: ['0', '1'],
	parts: ['0', '1'],
	overlap: ['0', '1']
};

/**
 * The parameters a case may bring its own value for, by id. Not among them: those that only say when something is pointed out, and which grade a
 * duty answer stands for, since a grade of fault is set participant by participant.
 */
export const adjustable: Readonly<Record<string, Shape>> = {
	'bands.dignityBands': 'tiers',
	'bands.privacyBands': 'tiers',
	'bands.securityBands': 'tiers',
	'bands.floor': 'sums',
	'bands.presumptiveItem': 'sums',
	'bands.solatiumTops': 'risingSums',
	'bands.disputedTops': 'risingSums',
	'bands.solatiumLeast': 'sums',
	'bands.disputedFrom': 'tier',
	'bands.belowThreshold': 'sums',
	'bands.discretionaryBands': 'sums',
	'factors.agePrior': 'prior',
	'factors.noticeFactor': 'factor',
	'factors.consentFactor': 'factor',
	'factors.necessityFactor': 'factor',
	'factors.faultFactor': 'factor',
	'factors.recipientsFactor': 'factor',
	'factors.durationFactor': 'factor',
	'factors.deletionFactor': 'factor',
	'factors.gainFactor': 'factor',
	'factors.responseFactor': 'factor',
	'factors.adjustmentRange': 'limits',
	'factors.livingStandardIndex': 'index',
	'factors.livingStandardRange': 'limits',
	'grades.faultWeight': 'weights',
	'grades.causeWeight': 'weights',
	'grades.ownPart': 'parts',
	'grades.enlargedPart': 'weights',
	'overlap.overlap': 'overlap'
};
