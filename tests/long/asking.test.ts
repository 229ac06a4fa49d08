import { describe, it } from 'vitest';
import { sharingLaws } from '../laws/graphs';
import { asking } from '../laws/laws';
import { numRuns } from './runs';

describe(`laws of asking and of sharing, ${String(numRuns)} random cases each`, () => {
	it.each([...asking, ...sharingLaws].map((law) => [law.name, law] as const))('%s', (_, law) => {
		law.holds({ numRuns });
	});
});
