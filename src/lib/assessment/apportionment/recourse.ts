import type { ProvisionId } from '../../law/ids';
import { Decimal, sum, zero } from '../../reasoning/decimal';
import { split, type End, type Ends } from '../../reasoning/split';
import type { Form, FormId } from '../liability/forms/form';
import type { Party } from '../liability/party';
import { bearersOf, holding } from './charged';
import { grossParts, paidParts } from './inner';
import { jointIn } from './outward';
import type { Piece } from './pieces';

/**
 * Who may turn on whom after paying. `share`: for what he paid beyond his own, up to what the other bears. `whole`: for all he paid in the
 * other's stead. `contract`: as they agreed between them. `graveFault`: only because the other acted with intent or gross negligence.
 * `closed`: the law gives none, for want of such fault.
 */
export interface Recourse {
	from: readonly string[];
	against: string;
	rule: FormId;
	kind: 'share' | 'whole' | 'contract' | 'graveFault' | 'closed';
	basis: readonly ProvisionId[];
	upTo: Ends;
}

export type OwedParts = readonly Readonly<Record<End, ReadonlyMap<string, Decimal>>>[];

/** 追偿: after CC-178(2), 519(2) among joint debtors, and what each row says of who answers in another's place or beside him. */
export function recourse(
	pieces: readonly Piece[],
	parties: readonly Party[],
	forms: readonly Form[],
	owed: OwedParts
): Recourse[] {
	const rows = new Map<string, Recourse>();
	const put = (row: Omit<Recourse, 'upTo'>, upTo: Ends) => {
		const key = [row.rule, row.kind, row.against, ...row.from].join(' ');
		const same = rows.get(key)?.upTo ?? { low: zero, high: zero };
		rows.set(key, { ...row, upTo: { low: same.low.plus(upTo.low), high: same.high.plus(upTo.high) } });
	};
	pieces.forEach((piece, i) => {
		const at = (of: (end: End) => Decimal): Ends => ({ low: of('low'), high: of('high') });
		const still = (id: string, end: End) => owed[i]![end].get(id) ?? zero;
		// His own part as long as he has not paid it himself, though others may have.
		const part = (id: string) =>
			at((end) => {
				const open = (grossParts(piece, forms, end).get(id) ?? zero).minus(
					paidParts(piece, forms, end).get(id) ?? zero
				);
				return Decimal.max(still(id, end), open);
			});
		const spent = (id: string) => at((end) => still(id, end).plus(paidParts(piece, forms, end).get(id) ?? zero));
		for (const { members, rule, basis } of jointIn(piece, forms))
			for (const against of members)
				put(
					{
						from: members.filter((id) => id !== against),
						against,
						rule,
						kind: 'share',
						basis: [...new Set<ProvisionId>([...basis, 'CC-178', 'CC-519'])]
					},
					part(against)
				);
		const here = holding(piece, forms);
		for (const form of here) {
			if (form.kind === 'instead' && (piece.own.get(form.of)?.gt(0) ?? false))
				put(...stead(form, parties, bearersOf(form.of, here), ownPart(piece, form.of)));
			if (form.kind === 'answers') {
				const row = beside(form);
				put(row, part(row.against));
			}
			if (form.kind === 'debt')
				put({ from: [form.by], against: form.of, rule: form.rule, kind: 'whole', basis: form.basis }, part(form.of));
			if (form.kind === 'enlarged')
				for (const user of form.users)
					put(
						{ from: [form.of], against: user, rule: form.rule, kind: 'share', basis: ['CC-178', 'CC-519'] },
						part(user)
					);
			if (form.kind === 'behind')
				for (const third of form.third.filter((id) => piece.weights.get(id)?.gt(0)))
					put({ from: [form.of], against: third, rule: form.rule, kind: 'whole', basis: form.basis }, spent(form.of));
		}
	});
	return [...rows.values()].filter(({ upTo }) => upTo.low.gt(0) || upTo.high.gt(0));
}

/** What the one charged in another's place may get back: by contract from a trustee, from staff only for grave fault (CC-1191(1)). */
function stead(
	form: Form & { kind: 'instead' },
	parties: readonly Party[],
	from: readonly string[],
	upTo: Ends
): [Omit<Recourse, 'upTo'>, Ends] {
	const fault = parties.find(({ id }) => id === form.of)?.fault;
	const grave = fault === 'gross' || fault === 'intent';
	const kinds: Partial<Record<FormId, Recourse['kind']>> = {
		L9: 'contract',
		L9b: 'contract',
		L15: grave ? 'graveFault' : 'closed',
		L18: 'whole'
	};
	return [{ from, against: form.of, rule: form.rule, kind: kinds[form.rule] ?? 'whole', basis: form.basis }, upTo];
}

/**
 * Beside each other: who owes all of it turns on staff at grave fault (CC-1191(1)), and on one whose act was not enough by itself (CC-178(2)); in
 * the other rows who owes within his fault turns on him, for what he paid beyond it (TI-12, 16, 18).
 */
function beside({ rule, by, of, basis }: Form & { kind: 'answers' }): Omit<Recourse, 'upTo'> {
	if (rule === 'L15') return { from: [by], against: of, rule, kind: 'graveFault', basis };
	if (rule === 'L8') return { from: [by], against: of, rule, kind: 'share', basis: [...basis, 'CC-178'] };
	return { from: [of], against: by, rule, kind: 'share', basis };
}

/** What one would bear by what he did himself, less what he paid. */
function ownPart({ own, amount, paid }: Piece, id: string): Ends {
	const of = (end: End) => {
		if (sum(own.values()).isZero()) return zero;
		const whole = amount[end].plus(sum([...paid.values()].map((ends) => ends[end])));
		return Decimal.max(zero, (split(whole, own).get(id) ?? zero).minus(paid.get(id)?.[end] ?? zero));
	};
	return { low: of('low'), high: of('high') };
}
