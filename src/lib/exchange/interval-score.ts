/**
 * How good ranges are at holding what courts gave. Statistics of the back-test, not money: plain numbers, printed to four places.
 *
 * The score of one range [l, u] against an award a is the interval score on log amounts, less being better:
 * `(U − L) + (2/α)·max(0, L − A) + (2/α)·max(0, A − U)` with `L = ln(1 + l)`, `U = ln(1 + u)`, `A = ln(1 + a)` in yuan, and α = 0.2.
 * A range pays for its width, and ten times over for what lies outside. One yuan is added before the logarithm, so that nothing is 0 and
 * the first few yuan do not outweigh everything else. Our ranges claim no probability; α = 0.2 is a convention, the same for both sides.
 *
 * What ours is held against is the best constant range: one pair of ends for every incident. It is fitted out of fold, leaving one incident
 * out: for each incident the pair, among the awards of all the others, that has the least sum of scores over those others (the sum is
 * piecewise linear with its corners at those awards, so that no other pair is better; of equals the lower, then the narrower).
 * `skill = 1 − Σ our scores ÷ Σ scores of the constant ranges`: 1 is perfect, 0 no better than a constant, below 0 worse.
 */
export interface Scorable {
	low: number;
	high: number;
	award: number;
}

const alpha = 0.2;
/** 95 %, two-sided. */
const normal95 = 1.96;
const places = 4;

const log = (yuan: number): number => Math.log(1 + yuan);

/** To four places, so that the last bit of a logarithm does not change a record. */
export const toPlaces = (number: number): number => Number(number.toFixed(places));

function onLogs(low: number, high: number, award: number): number {
	const outside = Math.max(0, low - award) + Math.max(0, award - high);
	return high - low + (2 / alpha) * outside;
}

export const intervalScore = ({ low, high, award }: Scorable): number => onLogs(log(low), log(high), log(award));

/** The constant range on log amounts that has the least sum of scores over these awards. */
function bestConstant(awards: readonly number[]): readonly [low: number, high: number] {
	const sorted = awards.toSorted((a, b) => a - b);
	let best: readonly [number, number] = [sorted[0]!, sorted[0]!];
	let least = Infinity;
	for (const low of sorted)
		for (const high of sorted) {
			if (high < low) continue;
			const score = sorted.reduce((total, award) => total + onLogs(low, high, award), 0);
			if (score < least - Number.EPSILON * sorted.length) [best, least] = [[low, high], score];
		}
	return best;
}

/** Skill against the best constant range out of fold; null where there is nothing to fit or nothing to beat. */
export function skill(scorables: readonly Scorable[]): number | null {
	if (scorables.length < 2) return null;
	const logs = scorables.map(({ award }) => log(award));
	const ours = scorables.reduce((total, one) => total + intervalScore(one), 0);
	const theirs = logs.reduce((total, award, i) => total + onLogs(...bestConstant(logs.toSpliced(i, 1)), award), 0);
	return theirs > 0 ? toPlaces(1 - ours / theirs) : null;
}

/** Wilson's 95 % interval of a proportion; null of nothing. */
export function wilson(hits: number, of: number): readonly [low: number, high: number] | null {
	if (of === 0) return null;
	const [rate, square] = [hits / of, normal95 ** 2];
	const centre = rate + square / (2 * of);
	const spread = normal95 * Math.sqrt((rate * (1 - rate)) / of + square / (4 * of ** 2));
	const scale = 1 + square / of;
	return [toPlaces(Math.max(0, (centre - spread) / scale)), toPlaces(Math.min(1, (centre + spread) / scale))];
}

/** The middle of these numbers, or half-way between the two in the middle; null of none. */
export function median(numbers: readonly number[]): number | null {
	const sorted = numbers.toSorted((a, b) => a - b);
	const half = sorted.length / 2;
	if (sorted.length === 0) return null;
	return Number.isInteger(half) ? (sorted[half - 1]! + sorted[half]!) / 2 : sorted[Math.floor(half)]!;
}
