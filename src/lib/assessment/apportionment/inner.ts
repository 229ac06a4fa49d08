import { Decimal, sum, toWeight, zero } from '../../reasoning/decimal';
import { split, type End } from '../../reasoning/split';
import type { Party } from '../liability/party';
import type { Piece } from './pieces';

/** What each bears, in one column; `unowed` is what nobody at fault bears. */
export interface Column {
	shares: ReadonlyMap<string, Decimal>;
	unowed: Decimal;
}

const add = (to: Map<string, Decimal>, parts: ReadonlyMap<string, Decimal>) =>
	parts.forEach((amount, id) => to.set(id, (to.get(id) ?? zero).plus(amount)));

/** One piece by its own weights; empty where nobody bears it. */
export function splitPiece(piece: Piece, end: End): Map<string, Decimal> {
	return sum(piece.weights.values()).isZero() ? new Map<string, Decimal>() : split(piece.amount[end], piece.weights);
}

/** B 分项法: head by head, so that nobody pays for a harm he had no part in. `own` is each piece as borne, in the same order. */
export function byHead(pieces: readonly Piece[], own: readonly ReadonlyMap<string, Decimal>[], end: End): Column {
	const shares = new Map<string, Decimal>();
	own.forEach((part) => add(shares, part));
	return { shares, unowed: sum(pieces.map((p) => p.amount[end])).minus(sum(shares.values())) };
}

/**
 * A 比例法, an inner comparison only: one weight over the whole, the mean of the weights over the pieces one had a part in, by their amounts.
 * A piece with one contributor, or owed by contract, stays with that one first.
 */
export function byWhole(pieces: readonly Piece[], end: End): Column {
	const shares = new Map<string, Decimal>();
	const sole = pieces.filter(
		(piece) => piece.weights.size <= 1 || piece.institution || sum(piece.weights.values()).isZero()
	);
	const rest = pieces.filter((piece) => !sole.includes(piece));
	sole.forEach((piece) => add(shares, splitPiece(piece, end)));
	const whole = sum(rest.map((piece) => piece.amount[end]));
	if (whole.gt(0)) {
		const ids = new Set(rest.flatMap((piece) => [...piece.weights.keys()]));
		add(shares, split(whole, new Map([...ids].map((id) => [id, mean(id, pieces, end)] as const))));
	}
	return { shares, unowed: sum(pieces.map((p) => p.amount[end])).minus(sum(shares.values())) };
}

/** √(φ·κ̄): fault is one for all heads, so the mean of κ is the mean of the squared weights. */
function mean(id: string, pieces: readonly Piece[], end: End): Decimal {
	const own = pieces.filter((piece) => piece.weights.get(id)?.gt(0) && !piece.institution);
	const amount = sum(own.map((piece) => piece.amount[end]));
	if (amount.isZero()) return sum(own.map((piece) => piece.weights.get(id)!)).div(Math.max(1, own.length));
	const squares = own.map((piece) => {
		const weight = piece.weights.get(id)!;
		return weight.times(weight).times(piece.amount[end]);
	});
	return toWeight(sum(squares).div(amount).sqrt());
}

/**
 * Moves what one bears to whom the law charges in his place (employer, principal, guardian), along the chain; a circle, or a charge on nobody
 * in the list, leaves it where it was. Several charged in his place bear it equally (CC-178(2), CC-1189 aside).
 */
export function charged(shares: ReadonlyMap<string, Decimal>, parties: readonly Party[]): Map<string, Decimal> {
	const moved = new Map<string, Decimal>();
	for (const [id, amount] of shares) {
		const bearers = bearersOf(id, parties);
		add(moved, split(amount, new Map(bearers.map((bearer) => [bearer, new Decimal(1)]))));
	}
	return moved;
}

/** Who bears in the end what this one did: himself, or those charged instead. */
export function bearersOf(id: string, parties: readonly Party[], passed: readonly string[] = []): string[] {
	const party = parties.find((p) => p.id === id);
	const to = (party?.relations.charged ?? [])
		.filter(({ how }) => how === 'instead')
		.flatMap((charge) => charge.to)
		.filter(
			(other) =>
				other !== id && !passed.includes(other) && parties.some((p) => p.id === other && p.standing !== 'state')
		);
	if (!to.length) return [id];
	return [...new Set(to.flatMap((other) => bearersOf(other, parties, [...passed, id])))];
}
