import { Decimal, fenDown, sum, toWeight, zero } from '../../reasoning/decimal';
import { split, type End } from '../../reasoning/split';
import type { Form } from '../liability/forms/form';
import { bearersOf, holding } from './charged';
import type { Piece } from './pieces';

/** What each bears, in one column; `unowed` is what nobody at fault bears. */
export interface Column {
	shares: ReadonlyMap<string, Decimal>;
	unowed: Decimal;
}
type Parts = ReadonlyMap<string, Decimal>;

const add = (to: Map<string, Decimal>, parts: Parts) =>
	parts.forEach((amount, id) => to.set(id, (to.get(id) ?? zero).plus(amount)));

const among = (parts: Parts, ids: readonly string[]): Map<string, Decimal> =>
	new Map([...parts].filter(([id]) => ids.includes(id)));

/** The whole of one piece by its weights, before anything was paid. Empty where nobody bears it. */
function byWeight({ amount, paid, weights }: Piece, end: End): Map<string, Decimal> {
	if (sum(weights.values()).isZero()) return new Map<string, Decimal>();
	return split(amount[end].plus(sum([...paid.values()].map((ends) => ends[end]))), weights);
}

/** The part of one piece that came after a platform was told, of all that it and the users did (CC-1195(2)). */
export function partAfter(form: Form & { kind: 'enlarged' }, piece: Piece, end: End): Decimal {
	const parts = byWeight(piece, end);
	return fenDown(sum(among(parts, [form.of, ...form.users]).values()).times(form.part));
}

/**
 * The parts of one piece before anything was paid: a platform that was told bears no more than what came after, the users the rest; where there are
 * none, nobody here does.
 */
export function grossParts(piece: Piece, forms: readonly Form[], end: End): Map<string, Decimal> {
	const whole = byWeight(piece, end);
	const parts = new Map(whole);
	for (const form of holding(piece, forms)) {
		if (form.kind !== 'enlarged') continue;
		const over = (whole.get(form.of) ?? zero).minus(partAfter(form, piece, end));
		if (over.lte(0)) continue;
		const users = among(whole, form.users);
		add(parts, new Map([[form.of, over.neg()]]));
		if (sum(users.values()).gt(0)) add(parts, split(over, users));
	}
	return parts;
}

/** What was paid, to the credit of who paid; what staff paid, who bear nothing themselves, counts for the employer (TI-17). */
export function paidParts(piece: Piece, forms: readonly Form[], end: End): Map<string, Decimal> {
	const here = holding(piece, forms);
	const parts = new Map<string, Decimal>();
	for (const [id, amount] of piece.paid) {
		const credit = piece.weights.get(id)?.gt(0) ? [id] : bearersOf(id, here);
		add(parts, split(amount[end], new Map(credit.map((one) => [one, new Decimal(1)]))));
	}
	return parts;
}

/** The parts less what each paid; what he paid beyond his own lightens the others in proportion. */
export function credited(parts: Parts, paid: Parts): Map<string, Decimal> {
	const left = new Map([...parts].map(([id, part]) => [id, Decimal.max(zero, part.minus(paid.get(id) ?? zero))]));
	const owed = Decimal.max(zero, sum(parts.values()).minus(sum(paid.values())));
	return sum(left.values()).lte(owed) ? left : split(owed, left);
}

/** What each bears of it in the end: the keeper of premises gets back from the third party what he paid (CC-1198(2)). */
export function bornePart(
	piece: Pick<Piece, 'institution' | 'damage'>,
	forms: readonly Form[],
	owed: Parts
): Map<string, Decimal> {
	const parts = new Map(owed);
	for (const form of holding(piece, forms)) {
		if (form.kind !== 'behind') continue;
		const thirds = among(owed, form.third);
		if (sum(thirds.values()).isZero()) continue;
		const part = owed.get(form.of) ?? zero;
		add(parts, new Map([[form.of, part.neg()]]));
		add(parts, split(part, thirds));
	}
	return parts;
}

/** B 分项法: head by head, so that nobody pays for a harm he had no part in. `borne` is each piece as borne in the end, in the same order. */
export function byHead(pieces: readonly Piece[], borne: readonly Parts[], end: End): Column {
	const shares = new Map<string, Decimal>();
	borne.forEach((part) => add(shares, part));
	return { shares, unowed: sum(pieces.map((p) => p.amount[end])).minus(sum(shares.values())) };
}

/**
 * A 比例法, an inner comparison only: one weight over the whole, the mean of the weights over the pieces one had a part in, by their amounts.
 * A piece with one contributor, or owed by contract, stays with that one first. `owed` is each piece as it is still owed, in the same order.
 */
export function byWhole(pieces: readonly Piece[], owed: readonly Parts[], forms: readonly Form[], end: End): Column {
	const shares = new Map<string, Decimal>();
	const owedOf = (piece: Piece) => owed[pieces.indexOf(piece)]!;
	const sole = pieces.filter(
		(piece) => piece.weights.size <= 1 || piece.institution || sum(piece.weights.values()).isZero()
	);
	const rest = pieces.filter((piece) => !sole.includes(piece));
	sole.forEach((piece) => add(shares, owedOf(piece)));
	const left = sum(rest.flatMap((piece) => [...owedOf(piece).values()]));
	if (left.gt(0)) {
		const paid = new Map<string, Decimal>();
		rest.forEach((piece) => add(paid, paidParts(piece, forms, end)));
		const ids = new Set(rest.flatMap((piece) => [...piece.weights.keys()]));
		const means = new Map([...ids].map((id) => [id, mean(id, pieces, end)] as const));
		add(shares, credited(split(left.plus(sum(paid.values())), means), paid));
	}
	const all = bornePart({ institution: false, damage: undefined }, forms, shares);
	return { shares: all, unowed: sum(pieces.map((p) => p.amount[end])).minus(sum(all.values())) };
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
