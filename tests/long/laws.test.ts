import { describe, it } from 'vitest';
import { laws } from '../laws/laws';
import { blocks, firstSeed, numRuns } from './runs';

describe(`laws of the model, ${String(numRuns)} random cases each, from seed ${String(firstSeed)}`, () => {
	describe.each(blocks().map((block) => [block.seed, block] as const))('seed %i', (_, block) => {
		it.each(laws.map((law) => [law.name, law] as const))('%s', (_name, law) => {
			law.holds(block);
		});
	});
});
