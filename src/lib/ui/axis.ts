/** Ticks at 1-2-5 steps from 0 to at least `most`, about `count` of them. */
export function ticks(most: number, count = 5): number[] {
	if (most <= 0) return [0, 1000];
	const rough = most / count;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = power * ([1, 2, 5, 10].find((unit) => unit * power >= rough) ?? 10);
	return Array.from({ length: Math.ceil(most / step) + 1 }, (_, i) => i * step);
}
