/** Cases a law; 10,000 unless `LAW_RUNS` says otherwise. */
export const numRuns = Number(process.env['LAW_RUNS'] ?? 10_000);
/** Drawn anew every time unless `LAW_SEED` names one: with the number of cases it draws the same cases again. */
export const firstSeed = Number(process.env['LAW_SEED'] ?? Math.floor(Math.random() * 1_000_000_000));

const most = 400;

/**
 * The cases in blocks, each from a seed of its own, so that laws about a whole case share what was assessed for the ones before, and a run that is
 * broken off has tried every law on the blocks before. `part` of `parts` equal parts: files that run side by side.
 */
export function blocks(part = 0, parts = 1): { seed: number; numRuns: number }[] {
	const [from, to] = [part, part + 1].map((end) => Math.floor((numRuns * end) / parts)) as [number, number];
	const count = Math.ceil((to - from) / most);
	return Array.from({ length: count }, (_, i) => ({
		seed: firstSeed + part * 1_000 + i,
		numRuns: Math.min(most, to - from - i * most)
	}));
}
