import { policy } from './parameter';

/** Weight of a grade of fault. */
export const faultWeight = policy(
	'grades.faultWeight',
	{ none: '0', slight: '0.1', ordinary: '0.3', gross: '0.6', intent: '0.9' } as const,
	['CC-178', 'CC-1172', 'FR-7'],
	'injuryGrades'
);
/** Weight of a grade of causal contribution. */
export const causeWeight = policy(
	'grades.causeWeight',
	{ none: '0', slight: '0.1', secondary: '0.3', equal: '0.5', main: '0.75', whole: '1' } as const,
	['CC-178', 'CC-1172', 'FR-7'],
	'injuryGrades'
);
/** The grade of fault a duty answer stands for. */
export const faultOfDuty = policy(
	'grades.faultOfDuty',
	{ kept: 'none', formal: 'slight', undone: 'ordinary', warned: 'gross', knowing: 'intent' } as const,
	['CC-1165', 'PIPL-69'],
	'injuryGrades'
);
/** Part the person bears himself of a payment he contributed to, low and high. */
export const ownPart = policy(
	'grades.ownPart',
	{ none: ['0', '0'], deceived: ['0', '0.2'], reckless: ['0.5', '1'] } as const,
	['CC-1173'],
	'ownPart'
);
/** The part of the harm that came after a platform was told and did not act, of all the harm it and the users did. */
export const enlargedPart = policy(
	'grades.enlargedPart',
	{ some: '0.25', half: '0.5', most: '0.75' } as const,
	['CC-1195'],
	'enlargedPart'
);
