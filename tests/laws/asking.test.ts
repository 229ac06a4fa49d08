import { describe, it } from 'vitest';
import { sharingLaws } from './graphs';
import { seed } from './law';
import { asking } from './laws';

/** Beside the other laws, so that two cores try them at once. */
describe('laws of asking and of sharing, over random cases', () => {
	it.each([...asking, ...sharingLaws].map((law) => [law.name, law] as const))('%s', (_, law) => {
		law.holds({ numRuns: law.runs, seed });
	});
});
