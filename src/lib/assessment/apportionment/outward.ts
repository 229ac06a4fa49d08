import { Decimal, sum, zero } from '../../reasoning/decimal';
import type { ProvisionId } from '../../law/ids';
import { split, type End } from '../../reasoning/split';
import type { Form, FormId } from '../liability/forms/form';
import { holding } from './charged';
import { partAfter } from './inner';
import type { Piece } from './pieces';

type Parts = ReadonlyMap<string, Decimal>;

/** One piece, and what each still owes of it, at one end. */
export interface OwedOf {
	piece: Piece;
	owed: Parts;
	end: End;
}

/** Those who owe each other's parts in one piece, by one row of the table. */
export interface Joint {
	rule: FormId;
	members: string[];
	basis: readonly ProvisionId[];
	contested: boolean;
}

/** The joint groups of one piece: each for itself, so that joint with A and joint with B does not make A and B joint. */
export function jointIn(piece: Pick<Piece, 'weights' | 'institution' | 'damage'>, forms: readonly Form[]): Joint[] {
	const known = grouped.get(piece);
	if (known?.forms === forms) return known.joint;
	const bearing = [...piece.weights].flatMap(([id, weight]) => (weight.gt(0) ? [id] : []));
	const found: Joint[] = [];
	for (const { rule, basis, contested = false, ...form } of holding(piece, forms)) {
		if (form.kind !== 'joint') continue;
		const members = form.members.filter((id) => bearing.includes(id)).toSorted();
		if (members.length > 1) found.push({ rule, members, basis, contested });
	}
	// Once, and only the widest.
	const joint = found.filter(
		(one, i) =>
			!found.some(
				(other, j) =>
					other.rule === one.rule &&
					one.members.every((id) => other.members.includes(id)) &&
					(other.members.length > one.members.length || j < i)
			)
	);
	grouped.set(piece, { forms, joint });
	return joint;
}

const grouped = new WeakMap<object, { forms: readonly Form[]; joint: Joint[] }>();

/** How much of the part of `other` this one must answer for outward, in one piece. */
export function answersFor(id: string, other: string, of: OwedOf, forms: readonly Form[]): Decimal {
	if (id === other) return zero;
	const debts = holding(of.piece, forms).flatMap((form) => (form.kind === 'debt' && form.by === id ? [form.of] : []));
	// What a company owes its only shareholder owes too, though he had no part (CO-23): its own part and those it answers for.
	return [
		...debts.map((company) => (company === other ? (of.owed.get(other) ?? zero) : inPart(company, other, of, forms))),
		inPart(id, other, of, forms)
	].reduce((a, b) => Decimal.max(a, b));
}

function inPart(id: string, other: string, { piece, owed, end }: OwedOf, forms: readonly Form[]): Decimal {
	const whole = owed.get(other) ?? zero;
	// Otherwise nobody answers for others in a harm he had no part in.
	if (whole.isZero() || id === other || !piece.weights.get(id)?.gt(0)) return zero;
	if (jointIn(piece, forms).some(({ members }) => members.includes(id) && members.includes(other))) return whole;
	const most = holding(piece, forms).map((form): Decimal => {
		if (form.kind === 'answers') return form.by === id && form.of === other ? whole : zero;
		if (form.kind === 'behind') return form.of === other && form.third.includes(id) ? whole : zero;
		if (form.kind !== 'enlarged') return zero;
		if (form.of === other) return form.users.includes(id) ? whole : zero;
		return form.of === id && form.users.includes(other) ? enlarged(form, other, { piece, owed, end }) : zero;
	});
	return most.reduce((a, b) => Decimal.max(a, b), zero);
}

/** Out of what came after the notice come what the platform paid and its own part; the rest it answers for with the users, in proportion to theirs. */
function enlarged(form: Form & { kind: 'enlarged' }, user: string, { piece, owed, end }: OwedOf): Decimal {
	const own = (owed.get(form.of) ?? zero).plus(piece.paid.get(form.of)?.[end] ?? zero);
	const theirs = new Map(form.users.map((id) => [id, owed.get(id) ?? zero]));
	const beyond = Decimal.min(sum(theirs.values()), partAfter(form, piece, end).minus(own));
	return beyond.gt(0) ? split(beyond, theirs).get(user)! : zero;
}

/** What may be demanded of this one at most, in one piece: his own part and those he answers for. */
export const outwardIn = (id: string, of: OwedOf, forms: readonly Form[]): Decimal =>
	sum([of.owed.get(id) ?? zero, ...[...of.owed.keys()].map((other) => answersFor(id, other, of, forms))]);
