import { describe, it } from 'vitest';
import { laws } from '../laws/laws';
import { numRuns } from './runs';

describe(`laws of the model, ${String(numRuns)} random cases each`, () => {
	it.each(laws.map((law) => [law.name, law] as const))('%s', (_, law) => {
		law.holds({ numRuns });
	});
});
