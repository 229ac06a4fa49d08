import { describe, it } from 'vitest';
import { asking } from '../laws/laws';
import { blocks, numRuns } from './runs';

describe(`laws of asking, the second half of ${String(numRuns)} random cases`, () => {
	describe.each(blocks(1, 2).map((block) => [block.seed, block] as const))('seed %i', (_, block) => {
		it.each(asking.map((law) => [law.name, law] as const))('%s', (_name, law) => {
			law.holds(block);
		});
	});
});
