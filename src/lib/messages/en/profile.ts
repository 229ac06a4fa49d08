import type { ProfileWords } from '../zh-CN/profile';

export const profile: ProfileWords = {
	lead: 'This project’s bands, factors and weights are not law. Who has grounds of his own may put his own numbers here; they hold for this case only. What was changed, and why, is printed in the brief and kept in the result and the case file.',
	none: 'At present all parameters are this project’s.',
	own: 'own',
	of: 'This project’s: {value}',
	low: '{row}, low end',
	high: '{row}, high end',
	reason: 'Reason (printed in the brief)',
	reset: 'Back to this project’s',
	resetAll: 'Reset all',
	floorOff: 'No least sum',
	indexHelp:
		'A multiplier such as 1.05 in place of the index worked from the table; it can also be used for a year the table has not.',
	percentHelp: 'As a decimal: 0.15 is 15%.',
	faults: {
		noSuchParameter: 'There is no such parameter.',
		wrongShape: 'Numbers are missing: fill in every field.',
		notNumber: 'A number with up to four decimal places, such as 0.15.',
		outOfBounds:
			'Outside what can be entered: {least} to {most}; a tier is a whole number, tier 0 is 0, a weight is above 0, and of two limits one is at most 1 and one at least 1.',
		lowAboveHigh: 'The low end cannot be above the high end.',
		notContiguous: 'Tiers must join: each begins where the one before ends.',
		falls: 'No number may be below that of the grade before it.',
		overlapsTooMuch: 'What one head has in common with the other two is at most 1 in all.',
		leastAboveTop: 'The least where damage is severe cannot be above the top of the lowest tier.'
	}
};
