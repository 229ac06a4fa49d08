import { sum, zero, type Decimal } from '../../reasoning/decimal';
import { split, type End, type Ends } from '../../reasoning/split';
import type { Form } from '../liability/forms/form';
import { bornePart } from './inner';
import { answersFor, outwardIn } from './outward';
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
		const after = pieces.map((piece, i) => without(of, piece, owed[i]![end], forms));
		return {
			of: (id: string) => sum(after.map(({ parts }) => parts.get(id) ?? zero)),
			gap: sum(after.map(({ gap }) => gap))
		};
	};
	const columns = ends(column);
	return { of, bears: byId(others, (id, end) => columns[end].of(id)), gap: ends((end) => columns[end].gap) };
}

function without(of: string, piece: Piece, owed: Parts, forms: readonly Form[]): { parts: Parts; gap: Decimal } {
	const borne = bornePart(piece, forms, owed);
	const lost = borne.get(of) ?? zero;
	const rest = new Map([...borne].filter(([id]) => id !== of));
	if (lost.isZero()) return { parts: rest, gap: zero };
	// A keeper of premises who would get back all he paid keeps his own part when the third party cannot pay (CC-1198(2)).
	const answering = new Map(
		[...owed.keys()].flatMap((id): [string, Decimal][] => {
			if (id === of) return [];
			const behind = owed.get(id)!.minus(borne.get(id) ?? zero);
			const most = answersFor(id, of, piece, owed, forms).plus(behind.gt(0) ? behind : zero);
			return most.gt(0) ? [[id, most]] : [];
		})
	);
	const taken = fill(lost, answering, owed);
	taken.forEach((amount, id) => rest.set(id, (rest.get(id) ?? zero).plus(amount)));
	return { parts: rest, gap: lost.minus(sum(taken.values())) };
}

/** Spreads `lost` over those who answer, in proportion to their own parts, nobody beyond what he answers for. */
function fill(lost: Decimal, most: Parts, owed: Parts): Map<string, Decimal> {
	if (!most.size) return new Map<string, Decimal>();
	if (sum(most.values()).lte(lost)) return new Map(most);
	const by = new Map([...most.keys()].map((id) => [id, owed.get(id) ?? zero] as const));
	const taken = split(lost, sum(by.values()).isZero() ? most : by);
	const over = [...taken].filter(([id, amount]) => amount.gt(most.get(id)!)).map(([id]) => id);
	if (!over.length) return taken;
	const fixed = new Map(over.map((id) => [id, most.get(id)!] as const));
	const rest = new Map([...most].filter(([id]) => !fixed.has(id)));
	return new Map([...fixed, ...fill(lost.minus(sum(fixed.values())), rest, owed)]);
}

/** 免除或者和解: what the person lets one off is off for those who answer with him, by his part (CC-520(2)); it is not made up by anybody. */
export function release(
	of: string,
	pieces: readonly Piece[],
	forms: readonly Form[],
	owed: OwedParts,
	ids: readonly string[]
): Release {
	const others = ids.filter((id) => id !== of);
	const outward = (id: string, end: End) =>
		sum(
			pieces.map((piece, i) => {
				const left = new Map([...owed[i]![end]].map(([one, part]) => [one, one === of ? zero : part]));
				return outwardIn(id, piece, left, forms);
			})
		);
	return {
		of,
		outward: byId(others, outward),
		givenUp: ends((end) => sum(pieces.map((_, i) => owed[i]![end].get(of) ?? zero)))
	};
}
