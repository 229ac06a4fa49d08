/** `LAW_RUNS` cases a law (10,000 unless told), from a new seed every time; fast-check prints the seed of a failure. */
export const numRuns = Number(process.env['LAW_RUNS'] ?? 10_000);
