import { Decimal, fenDown, sum, zero } from '../../reasoning/decimal';
import type { ProvisionId } from '../../law/ids';
import type { End } from '../../reasoning/split';
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
	const bearing = [...piece.weights].flatMap(([id, weight]) => (weight.gt(0) ? [id] : []));
	const found: Joint[] = [];
	for (const { rule, basis, contested = false, ...form } of holding(piece, forms)) {
		if (form.kind !== 'joint') continue;
		const members = form.members.filter((id) => bearing.includes(id)).toSorted();
		const known = found.some((joint) => joint.rule === rule && members.every((id) => joint.members.includes(id)));
		if (members.length > 1 && !known) found.push({ rule, members, basis, contested });
	}
	return found;
}

/** How much of the part of `other` this one must answer for outward, in one piece. */
export function answersFor(id: string, other: string, { piece, owed, end }: OwedOf, forms: readonly Form[]): Decimal {
	const whole = owed.get(other) ?? zero;
	if (whole.isZero() || id === other) return zero;
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
	const theirs = sum(form.users.map((id) => owed.get(id) ?? zero));
	const beyond = Decimal.min(theirs, partAfter(form, piece, end).minus(own));
	if (beyond.lte(0)) return zero;
	return fenDown(beyond.times(owed.get(user) ?? zero).div(theirs));
}

/** What may be demanded of this one at most, in one piece: his own part and those he answers for. */
export const outwardIn = (id: string, of: OwedOf, forms: readonly Form[]): Decimal =>
	sum([of.owed.get(id) ?? zero, ...[...of.owed.keys()].map((other) => answersFor(id, other, of, forms))]);
