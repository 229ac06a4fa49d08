import { Decimal, fenDown, sum, toWeight, zero } from '../../reasoning/decimal';
import { split, type End } from '../../reasoning/split';
import type { Form } from '../liability/forms/form';
import { holding } from './charged';
import type { Piece } from './pieces';

/** What each bears, in one column; `unowed` is what nobody at fault bears. */
export interface Column {
	shares: ReadonlyMap<string, Decimal>;
	unowed: Decimal;
}
type Parts = ReadonlyMap<string, Decimal>;

const add = (to: Map<string, Decimal>, parts: Parts) =>
	parts.forEach((amount, id) => to.set(id, (to.get(id) ?? zero).plus(amount)));

/**
 * One piece by its weights, what each already paid taken off his own part; what he paid beyond it lightens the others in proportion, so that
 * all payments together never exceed the loss (TI-16, law.md T13(g)). Empty where nobody bears it.
 */
export function splitPiece(piece: Piece, end: End): Map<string, Decimal> {
	if (sum(piece.weights.values()).isZero()) return new Map<string, Decimal>();
	const paid = paidAt(piece, end);
	return credited(split(piece.amount[end].plus(sum(paid.values())), piece.weights), paid, piece.amount[end]);
}

const paidAt = ({ paid }: Piece, end: End): Map<string, Decimal> =>
	new Map([...paid].map(([id, ends]) => [id, ends[end]]));

function credited(parts: Map<string, Decimal>, paid: Parts, owed: Decimal): Map<string, Decimal> {
	if (!paid.size) return parts;
	const left = new Map([...parts].map(([id, part]) => [id, Decimal.max(zero, part.minus(paid.get(id) ?? zero))]));
	const all = sum(left.values());
	return all.eq(owed) ? left : split(owed, left);
}

/** The parts of one piece as they are owed outward: a platform that was told bears no more than the part that came after (CC-1195(2)). */
export function owedParts(piece: Piece, forms: readonly Form[], end: End): Map<string, Decimal> {
	const parts = splitPiece(piece, end);
	for (const form of holding(piece, forms)) {
		if (form.kind !== 'enlarged') continue;
		const users = among(parts, form.users);
		const part = parts.get(form.of) ?? zero;
		const most = fenDown(part.plus(sum(users.values())).times(form.part));
		if (part.lte(most) || sum(users.values()).isZero()) continue;
		parts.set(form.of, most);
		add(parts, split(part.minus(most), users));
	}
	return parts;
}

/** What each bears of it in the end: the keeper of premises gets back from the third party what he paid (CC-1198(2)). */
export function bornePart(piece: Piece, forms: readonly Form[], owed: Parts): Map<string, Decimal> {
	const parts = new Map(owed);
	for (const form of holding(piece, forms)) if (form.kind === 'behind') passBack(parts, form.of, form.third);
	return parts;
}

function passBack(parts: Map<string, Decimal>, of: string, third: readonly string[]): void {
	const thirds = among(parts, third);
	const part = parts.get(of) ?? zero;
	if (part.isZero() || sum(thirds.values()).isZero()) return;
	parts.set(of, zero);
	add(parts, split(part, thirds));
}

const among = (parts: Parts, ids: readonly string[]): Map<string, Decimal> =>
	new Map([...parts].filter(([id]) => ids.includes(id)));

/** B 分项法: head by head, so that nobody pays for a harm he had no part in. `borne` is each piece as borne in the end, in the same order. */
export function byHead(pieces: readonly Piece[], borne: readonly Parts[], end: End): Column {
	const shares = new Map<string, Decimal>();
	borne.forEach((part) => add(shares, part));
	return { shares, unowed: sum(pieces.map((p) => p.amount[end])).minus(sum(shares.values())) };
}

/**
 * A 比例法, an inner comparison only: one weight over the whole, the mean of the weights over the pieces one had a part in, by their amounts.
 * A piece with one contributor, or owed by contract, stays with that one first.
 */
export function byWhole(pieces: readonly Piece[], forms: readonly Form[], end: End): Column {
	const shares = new Map<string, Decimal>();
	const sole = pieces.filter(
		(piece) => piece.weights.size <= 1 || piece.institution || sum(piece.weights.values()).isZero()
	);
	const rest = pieces.filter((piece) => !sole.includes(piece));
	sole.forEach((piece) => add(shares, splitPiece(piece, end)));
	const owed = sum(rest.map((piece) => piece.amount[end]));
	if (owed.gt(0)) {
		const paid = new Map<string, Decimal>();
		rest.forEach((piece) => add(paid, paidAt(piece, end)));
		const ids = new Set(rest.flatMap((piece) => [...piece.weights.keys()]));
		const means = new Map([...ids].map((id) => [id, mean(id, pieces, end)] as const));
		add(shares, credited(split(owed.plus(sum(paid.values())), means), paid, owed));
	}
	for (const form of forms) if (form.kind === 'behind') passBack(shares, form.of, form.third);
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
