import { describe, it } from 'vitest';
import { sharingLaws } from '../laws/graphs';
import { firstSeed, numRuns } from './runs';

describe(`laws of sharing, ${String(numRuns)} random graphs each, from seed ${String(firstSeed)}`, () => {
	it.each(sharingLaws.map((law) => [law.name, law] as const))('%s', (_, law) => {
		law.holds({ numRuns, seed: firstSeed });
	});
});
