import { policy } from './parameter';

/** Part of the smaller of two heads that is the same damage. Per head the parts sum to at most 1, so that the total never falls when a head rises. */
export const overlap = policy(
	'overlap.overlap',
	{ 'dignity-privacy': '0.4', 'privacy-security': '0.3', 'dignity-security': '0.2' } as const,
	['CC-998'],
	'overlap'
);
