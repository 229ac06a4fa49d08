import { toWeight, zero, type Decimal } from '../../reasoning/decimal';
import type { Form } from '../liability/forms/form';
import type { Piece } from './pieces';

/**
 * The forms that hold in this piece, naming those who bear it where the law charges another in the place of who did it; what an institution owes
 * by contract stands outside all of them.
 */
export function holding(
	{ institution, damage }: Pick<Piece, 'institution' | 'damage'>,
	forms: readonly Form[]
): Form[] {
	if (institution) return [];
	const known = followed.get(forms) ?? new Map<Piece['damage'], Form[]>();
	followed.set(forms, known);
	const met = known.get(damage) ?? follow(damage, forms);
	known.set(damage, met);
	return met;
}

/** The forms of one case are asked for over and over. */
const followed = new WeakMap<readonly Form[], Map<Piece['damage'], Form[]>>();

function follow(damage: Piece['damage'], forms: readonly Form[]): Form[] {
	const here = forms.filter(({ heads }) => !heads || (damage !== undefined && heads.includes(damage)));
	const bearers = (ids: readonly string[], but?: string) =>
		[...new Set(ids.flatMap((id) => bearersOf(id, here)))].filter((id) => id !== but);
	return here.flatMap((form): Form[] => {
		if (form.kind === 'joint') return [{ ...form, members: bearers(form.members) }];
		// A platform in whose place another is charged owes nothing itself.
		if (form.kind === 'enlarged' && bearers([form.of], form.of).length) return [];
		if (form.kind === 'enlarged') return [{ ...form, users: bearers(form.users, form.of) }];
		if (form.kind === 'answers')
			return bearers([form.of]).flatMap((of) => bearers([form.by], of).map((by) => ({ ...form, by, of })));
		if (form.kind !== 'behind') return [form];
		// The keeper's own staff are no third party.
		const third = bearers(form.third, form.of);
		return third.length ? [{ ...form, third }] : [];
	});
}

/** Who bears what this one did: himself, or those charged in his place, along the chain; a circle leaves it where it was. */
export function bearersOf(id: string, forms: readonly Form[], passed: readonly string[] = []): string[] {
	const to = forms
		.flatMap((form) => (form.kind === 'instead' && form.of === id ? form.to : []))
		.filter((other) => other !== id && !passed.includes(other));
	if (!to.length) return [id];
	return [...new Set(to.flatMap((other) => bearersOf(other, forms, [...passed, id])))];
}

/** Moves the weight of each to whom the law charges in his place; several so charged bear it equally (CC-178(2)). */
export function moved(own: ReadonlyMap<string, Decimal>, forms: readonly Form[]): Map<string, Decimal> {
	const weights = new Map<string, Decimal>();
	for (const [id, weight] of own) {
		const bearers = bearersOf(id, forms);
		const each = bearers.length > 1 ? toWeight(weight.div(bearers.length)) : weight;
		bearers.forEach((bearer) => weights.set(bearer, (weights.get(bearer) ?? zero).plus(each)));
	}
	return weights;
}
