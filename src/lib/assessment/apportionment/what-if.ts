import { Decimal, sum, zero } from '../../reasoning/decimal';
import { fill, type End, type Ends } from '../../reasoning/split';
import type { Form } from '../liability/forms/form';
import { bornePart } from './inner';
import { answersFor, outwardIn, type OwedOf } from './outward';
import type { Piece } from './pieces';
import type { OwedParts } from './recourse';

/** If one cannot pay: what each of the others bears then, and what nobody pays and the person goes without. */
export interface Insolvency {
	of: string;
	bears: ReadonlyMap<string, Ends>;
	gap: Ends;
}

/** If the person lets one go: what may still be demanded of each of the others, and what is given up for good. */
export interface Release {
	of: string;
	outward: ReadonlyMap<string, Ends>;
	givenUp: Ends;
}

type Parts = ReadonlyMap<string, Decimal>;
const ends = <T>(of: (end: End) => T) => ({ low: of('low'), high: of('high') });
const byId = (ids: readonly string[], of: (id: string, end: End) => Decimal): Map<string, Ends> =>
	new Map(ids.map((id) => [id, ends((end) => of(id, end))]));

/**
 * 一方无力支付: his part falls on those who answer for it, in proportion to theirs (CC-519(3)); where nobody does, in several liability, the gap
 * stays with the person. Their parts and the gap together are the whole.
 */
export function insolvency(
	of: string,
	pieces: readonly Piece[],
	forms: readonly Form[],
	owed: OwedParts,
	ids: readonly string[]
): Insolvency {
	const others = ids.filter((id) => id !== of);
	const column = (end: End) => {
		const after = pieces.map((piece, i) => without(of, { piece, owed: owed[i]![end], end }, forms));
		return {
			of: (id: string) => sum(after.map(({ parts }) => parts.get(id) ?? zero)),
			gap: sum(after.map(({ gap }) => gap))
		};
	};
	const columns = ends(column);
	return { of, bears: byId(others, (id, end) => columns[end].of(id)), gap: ends((end) => columns[end].gap) };
}

const owners = (forms: readonly Form[]) => forms.flatMap((form) => (form.kind === 'debt' ? [form.by] : []));

/** A keeper of premises keeps his own part where no third party is left to give it back (CC-1198(2)). */
function without(of: string, all: OwedOf, forms: readonly Form[]): { parts: Parts; gap: Decimal } {
	const { piece, owed } = all;
	const lost = owed.get(of) ?? zero;
	const left = new Map([...owed].filter(([id]) => id !== of));
	const answering = new Map(
		[...new Set([...left.keys(), ...owners(forms)])]
			.filter((id) => id !== of)
			.map((id) => [id, answersFor(id, of, all, forms)] as const)
			.filter(([, most]) => most.gt(0))
	);
	const taken = fill(lost, owed, answering);
	const parts = bornePart(piece, forms, left);
	taken.forEach((amount, id) => parts.set(id, (parts.get(id) ?? zero).plus(amount)));
	return { parts, gap: lost.minus(sum(taken.values())) };
}

/**
 * 免除或者和解: what the person lets one off is off for those who answer with him, by his part (CC-520(2)); it is not made up by anybody. A keeper of
 * premises has no part in the end: the third party still owes all (CC-1198(2)).
 */
export function release(
	of: string,
	pieces: readonly Piece[],
	forms: readonly Form[],
	owed: OwedParts,
	ids: readonly string[]
): Release {
	const others = ids.filter((id) => id !== of);
	const parts = pieces.flatMap((piece, i) =>
		(['low', 'high'] as const).map((end) => {
			const all = { piece, owed: owed[i]![end], end };
			const borne = bornePart(piece, forms, all.owed).get(of) ?? zero;
			return { ...all, freed: Decimal.min(all.owed.get(of) ?? zero, borne) };
		})
	);
	const over = (end: End, amount: (part: (typeof parts)[number]) => Decimal) =>
		sum(parts.filter((part) => part.end === end).map(amount));
	return {
		of,
		outward: byId(others, (id, end) =>
			over(end, (part) => outwardIn(id, part, forms).minus(Decimal.min(part.freed, answersFor(id, of, part, forms))))
		),
		givenUp: ends((end) => over(end, ({ freed }) => freed))
	};
}
