import { describe, it } from 'vitest';
import { laws } from './laws';

/** One seed, so that CI says the same of the same code; `npm run test:long` draws new ones. */
const seed = 20261124;

describe('laws of the model, over random cases', () => {
	it.each(laws.map((law) => [law.name, law] as const))('%s', (_, law) => {
		law.holds({ numRuns: law.runs, seed });
	});
});
