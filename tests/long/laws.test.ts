import { describe, it } from 'vitest';
import { laws } from '../laws/laws';

/** `LAW_RUNS` cases a law (10,000 unless told), from a new seed every time; fast-check prints the seed of a failure. */
const numRuns = Number(process.env['LAW_RUNS'] ?? 10_000);

describe(`laws of the model, ${String(numRuns)} random cases each`, () => {
	it.each(laws.map((law) => [law.name, law] as const))('%s', (_, law) => {
		law.holds({ numRuns });
	});
});
