import { describe, it } from 'vitest';
import { seed } from './law';
import { laws } from './laws';

describe('laws of the model, over random cases', () => {
	it.each(laws.map((law) => [law.name, law] as const))('%s', (_, law) => {
		law.holds({ numRuns: law.runs, seed });
	});
});
