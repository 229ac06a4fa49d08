import { Decimal, sum, zero } from '../../reasoning/decimal';
import { fill, type End, type Ends } from '../../reasoning/split';
import type { Form } from '../liability/forms/form';
import { outwardIn } from './outward';
import { owedParts } from './paid';
import type { Piece } from './pieces';

/** If one pays something first: what he pays, what may still be demanded of each, himself included, and what is still open in all. */
export interface Payment {
	of: string;
	paid: Ends;
	outward: ReadonlyMap<string, Ends>;
	open: Ends;
}

const ends = <T>(of: (end: End) => T) => ({ low: of('low'), high: of('high') });

/**
 * 部分清偿: what one pays counts for everybody who answers for the same part, and for nobody else (CC-520(1), TI-16). `sum` in yuan, at least 0, never
 * counted beyond what may be asked of him; without it he pays all of that. Spread over the pieces by what may be asked of him for each.
 */
export function payment(
	of: string,
	pieces: readonly Piece[],
	forms: readonly Form[],
	ids: readonly string[],
	most?: Decimal
): Payment {
	const asked = (piece: Piece, id: string, end: End) =>
		outwardIn(id, { piece, owed: owedParts(piece, forms, end), end }, forms);
	const spread = ends((end) => {
		const due = new Map(pieces.map((piece) => [piece.id, asked(piece, of, end)]));
		return most ? fill(most, due, due) : due;
	});
	const after = pieces.map((piece): Piece => {
		const now = ends((end) => spread[end].get(piece.id) ?? zero);
		const before = piece.paid.get(of);
		return {
			...piece,
			amount: ends((end) => piece.amount[end].minus(now[end])),
			paid: new Map(piece.paid).set(
				of,
				ends((end) => now[end].plus(before?.[end] ?? zero))
			)
		};
	});
	const over = (of: readonly Piece[], amount: (piece: Piece, end: End) => Decimal) =>
		ends((end) => sum(of.map((piece) => amount(piece, end))));
	return {
		of,
		paid: ends((end) => sum(spread[end].values())),
		outward: new Map(ids.map((id) => [id, over(after, (piece, end) => asked(piece, id, end))])),
		open: over(after, (piece, end) => sum(owedParts(piece, forms, end).values()))
	};
}
