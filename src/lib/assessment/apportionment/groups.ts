import type { ProvisionId } from '../../law/ids';
import type { Form, FormId } from '../liability/forms/form';
import { bearersOf, holding } from './charged';
import { jointIn } from './outward';
import type { Piece } from './pieces';

/** Who answers together for what, in which form and by which row of the table (law.md §12). `contested`: courts or writers differ. */
export interface Group {
	rule: FormId;
	form: 'sole' | 'joint' | 'several' | 'supplementary' | 'enlargedPart' | 'vicarious' | 'withinFault';
	basis: readonly ProvisionId[];
	contested: boolean;
	participants: readonly string[];
	heads: readonly Piece['head'][];
}

/** The groups of all pieces; the same people in the same form are one group over several heads. */
export function groups(pieces: readonly Piece[], forms: readonly Form[]): Group[] {
	const found = new Map<string, Group>();
	for (const piece of pieces)
		for (const group of groupsIn(piece, forms)) {
			const key = [group.form, group.rule, ...group.participants].join(' ');
			const same = found.get(key);
			const basis = [...new Set([...(same?.basis ?? []), ...group.basis])];
			found.set(key, { ...group, basis, heads: [...new Set([...(same?.heads ?? []), piece.head])] });
		}
	return [...found.values()];
}

function groupsIn(piece: Piece, forms: readonly Form[]): Group[] {
	const liable = [...piece.weights].flatMap(([id, weight]) => (weight.gt(0) ? [id] : []));
	const group = (
		form: Group['form'],
		rule: FormId,
		participants: readonly string[],
		basis: readonly ProvisionId[],
		contested = false
	): Group => ({ rule, form, basis, contested, participants, heads: [piece.head] });
	if (piece.institution) return liable.map((id) => group('sole', 'L23', [id], ['BC-7']));
	const here = holding(piece, forms);
	const joint = jointIn(piece, forms);
	const byLaw = joint.filter(({ rule }) => rule !== 'thesis');
	// What the thesis proposes is named only where it goes beyond the law.
	const beyond = joint.filter(
		({ rule, members }) => rule === 'thesis' && !byLaw.some((law) => members.every((id) => law.members.includes(id)))
	);
	const together = [...byLaw, ...beyond].map(({ rule, members, basis, contested }) =>
		group('joint', rule, members, basis, contested)
	);
	const others = here.flatMap((form): Group[] => {
		const contested = form.contested ?? false;
		if (form.kind === 'instead' && (piece.own.get(form.of)?.gt(0) ?? false))
			return [group('vicarious', form.rule, bearersOf(form.of, here), form.basis, contested)];
		if (form.kind === 'answers' && liable.includes(form.of))
			return [
				group('withinFault', form.rule, [form.of], form.basis, contested),
				group('sole', form.rule, [form.by], form.basis, contested)
			];
		if (form.kind === 'debt' && liable.includes(form.of))
			return [group('joint', form.rule, [form.of, form.by], form.basis)];
		if (form.kind === 'enlarged' && liable.includes(form.of))
			return [
				group('enlargedPart', form.rule, [form.of, ...form.users.filter((id) => liable.includes(id))], form.basis)
			];
		if (form.kind === 'behind' && liable.includes(form.of) && form.third.some((id) => liable.includes(id)))
			return [group('supplementary', form.rule, [form.of], form.basis, contested)];
		return [];
	});
	const placed = new Set([...together, ...others].flatMap(({ participants }) => participants));
	const users = here.flatMap((form) => (form.kind === 'enlarged' ? form.users : []));
	const alone = here.flatMap((form): Group[] => {
		if (form.kind !== 'own' || !liable.includes(form.of)) return [];
		// The users owe the part before the notice by themselves.
		if (placed.has(form.of) && !users.includes(form.of)) return [];
		if (liable.length <= 1) return [group('sole', form.rule, [form.of], form.basis)];
		return [group('several', form.rule, [form.of], [...new Set<ProvisionId>(['CC-1172', ...form.basis])])];
	});
	return [...together, ...others, ...alone];
}
