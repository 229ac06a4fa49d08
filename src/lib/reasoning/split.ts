import { fenDown, sum, zero, type Decimal } from './decimal';

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

/** Splits `amount` by weights, nobody beyond his `most`; what is then still over goes to the others. Less than `amount` where all are full. */
export function fill(
	amount: Decimal,
	weights: ReadonlyMap<string, Decimal>,
	most: ReadonlyMap<string, Decimal>
): Map<string, Decimal> {
	if (sum(most.values()).lte(amount)) return new Map(most);
	const by = new Map([...most.keys()].map((id) => [id, weights.get(id) ?? zero] as const));
	const parts = split(amount, sum(by.values()).isZero() ? most : by);
	const full = new Map(
		[...parts.keys()].filter((id) => parts.get(id)!.gt(most.get(id)!)).map((id) => [id, most.get(id)!])
	);
	if (!full.size) return parts;
	const rest = new Map([...most].filter(([id]) => !full.has(id)));
	return new Map([...full, ...fill(amount.minus(sum(full.values())), weights, rest)]);
}
