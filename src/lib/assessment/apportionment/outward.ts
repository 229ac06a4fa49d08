import { Decimal, fenDown, sum, zero } from '../../reasoning/decimal';
import type { ProvisionId } from '../../law/ids';
import type { Form, FormId } from '../liability/forms/form';
import { bearersOf, holding } from './charged';
import type { Piece } from './pieces';

type Parts = ReadonlyMap<string, Decimal>;

/** Those who owe each other's parts in one piece, by one row of the table. */
export interface Joint {
	rule: FormId;
	members: string[];
	basis: readonly ProvisionId[];
	contested: boolean;
}

/** The joint groups of one piece: by each row for itself, so that joint with A and joint with B does not make A and B joint. */
export function jointIn(piece: Pick<Piece, 'weights' | 'institution' | 'damage'>, forms: readonly Form[]): Joint[] {
	const here = holding(piece, forms);
	const bearing = [...piece.weights].flatMap(([id, weight]) => (weight.gt(0) ? [id] : []));
	const found: Joint[] = [];
	for (const form of here) {
		if (form.kind !== 'joint') continue;
		const members = [...new Set(form.members.flatMap((id) => bearersOf(id, here)))].filter((id) =>
			bearing.includes(id)
		);
		if (members.length <= 1) continue;
		const met = found.filter((joint) => joint.rule === form.rule && joint.members.some((id) => members.includes(id)));
		met.forEach((joint) => found.splice(found.indexOf(joint), 1));
		found.push({
			rule: form.rule,
			members: [...new Set([...met.flatMap((joint) => joint.members), ...members])].toSorted(),
			basis: form.basis,
			contested: form.contested ?? false
		});
	}
	return found;
}

/** How much of the part of `other` this one must answer for outward, in one piece. */
export function answersFor(id: string, other: string, piece: Piece, owed: Parts, forms: readonly Form[]): Decimal {
	const whole = owed.get(other) ?? zero;
	if (whole.isZero() || id === other) return zero;
	if (jointIn(piece, forms).some(({ members }) => members.includes(id) && members.includes(other))) return whole;
	const most = holding(piece, forms).map((form): Decimal => {
		if (form.kind === 'answers') return form.by === id && form.of === other ? whole : zero;
		if (form.kind === 'behind') return form.of === other && form.third.includes(id) ? whole : zero;
		if (form.kind !== 'enlarged') return zero;
		if (form.of === other) return form.users.includes(id) ? whole : zero;
		return form.of === id && form.users.includes(other) ? enlarged(form, other, owed) : zero;
	});
	return most.reduce((a, b) => Decimal.max(a, b), zero);
}

/** The platform's own part comes out of the enlarged part; the rest of that it answers for with the users, in proportion to theirs. */
function enlarged(form: Form & { kind: 'enlarged' }, user: string, owed: Parts): Decimal {
	const own = owed.get(form.of) ?? zero;
	const theirs = sum(form.users.map((id) => owed.get(id) ?? zero));
	const beyond = own.plus(theirs).times(form.part).minus(own);
	if (beyond.lte(0) || theirs.isZero()) return zero;
	return fenDown(beyond.times(owed.get(user) ?? zero).div(theirs));
}

/** What may be demanded of this one at most, in one piece: his own part and those he answers for. */
export const outwardIn = (id: string, piece: Piece, owed: Parts, forms: readonly Form[]): Decimal =>
	sum([owed.get(id) ?? zero, ...[...owed.keys()].map((other) => answersFor(id, other, piece, owed, forms))]);
