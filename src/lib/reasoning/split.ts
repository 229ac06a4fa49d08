import { fenDown, sum, type Decimal } from './decimal';

export type End = 'low' | 'high';
/** The two cases worked side by side. Two columns, not a range: the low one may be the larger. */
export type Ends = Readonly<Record<End, Decimal>>;

/**
 * Splits `amount` (yuan, at most two decimals) by weights, to the fen; the fen left over go to the largest remainders,
 * then to the larger weight, then by id, so that the order on the screen decides nothing. Throws where all weights are nil.
 */
export function split(amount: Decimal, weights: ReadonlyMap<string, Decimal>): Map<string, Decimal> {
	const whole = sum(weights.values());
	if (whole.isZero()) throw new Error('nothing to split by: the caller decides what that means in law');
	const parts = [...weights].map(([id, weight]) => {
		const exact = amount.times(weight).div(whole);
		const fen = fenDown(exact);
		return { id, weight, fen, rest: exact.minus(fen) };
	});
	const left = amount
		.minus(sum(parts.map((p) => p.fen)))
		.times(100)
		.toNumber();
	const turn = parts
		.toSorted((a, b) => b.rest.cmp(a.rest) || b.weight.cmp(a.weight) || (a.id < b.id ? -1 : 1))
		.slice(0, left);
	return new Map(parts.map((p) => [p.id, turn.includes(p) ? p.fen.plus('0.01') : p.fen]));
}
