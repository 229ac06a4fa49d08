import { Decimal, sum, zero } from '../../reasoning/decimal';
import { fill, type End } from '../../reasoning/split';
import type { Form } from '../liability/forms/form';
import { credited, grossParts, paidParts } from './inner';
import { answersFor } from './outward';
import type { Piece } from './pieces';

/**
 * What is still owed of one piece. What each paid is taken off his own part first, then off the parts he answers for (CC-520(1)); what he paid
 * beyond all of these lightens the others in proportion, so that all payments together never exceed the loss (TI-16, law.md T13(g)).
 */
export function owedParts(piece: Piece, forms: readonly Form[], end: End): Map<string, Decimal> {
	const parts = grossParts(piece, forms, end);
	if (!piece.paid.size) return parts;
	const paid = paidParts(piece, forms, end);
	const gross = sum(parts.values());
	const unpaid = { ...piece, amount: { low: gross, high: gross }, paid: new Map() };
	const met = new Map(paid);
	for (const id of [...paid.keys()].toSorted()) {
		const over = paid.get(id)!.minus(parts.get(id) ?? zero);
		if (over.lte(0)) continue;
		const open = new Map(
			[...parts].map(([other, part]) => {
				const most = answersFor(id, other, { piece: unpaid, owed: parts, end }, forms);
				return [other, Decimal.max(zero, Decimal.min(most, part.minus(met.get(other) ?? zero)))];
			})
		);
		fill(over, parts, open).forEach((amount, other) => {
			met.set(other, (met.get(other) ?? zero).plus(amount));
			met.set(id, met.get(id)!.minus(amount));
		});
	}
	return credited(parts, met);
}
