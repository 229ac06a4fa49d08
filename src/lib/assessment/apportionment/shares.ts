import { sum, zero } from '../../reasoning/decimal';
import type { End, Ends } from '../../reasoning/split';
import type { Form } from '../liability/forms/form';
import type { Party } from '../liability/party';
import { groups, type Group } from './groups';
import { bornePart, byHead, byWhole } from './inner';
import { outwardIn } from './outward';
import { owedParts } from './paid';
import type { Piece } from './pieces';
import { recourse, type Recourse } from './recourse';
import { insolvency, release, type Insolvency, type Release } from './what-if';

/** What may be asked of one at most, and what he bears in the end by each method, if the whole comes out low and if it comes out high. */
export interface Share {
	id: string;
	outward: Ends;
	inner: { A: Ends; B: Ends };
	/** What may be asked of him, and what he bears by method B, of each piece. */
	byPiece: ReadonlyMap<string, { outward: Ends; inner: Ends }>;
}

export interface Shares {
	forms: readonly Form[];
	groups: readonly Group[];
	shares: readonly Share[];
	/** What nobody at fault bears, or only the state does, on its own track: owed by nobody here. */
	unowed: Ends;
	/** The same of each piece, so that every piece adds up. */
	unowedOf: ReadonlyMap<string, Ends>;
	recourse: readonly Recourse[];
	/** What-ifs, one for each who bears anything, where there are others. */
	insolvent: readonly Insolvency[];
	released: readonly Release[];
}

const ends = <T>(of: (end: End) => T): Readonly<Record<End, T>> => ({ low: of('low'), high: of('high') });

/** 对外责任 and 内部份额. All payments together never exceed the whole (TI-16; law.md T13(g)). */
export function shares(pieces: readonly Piece[], parties: readonly Party[], forms: readonly Form[]): Shares {
	const owed = pieces.map((piece) => ends((end) => owedParts(piece, forms, end)));
	const borne = pieces.map((piece, i) => ends((end) => bornePart(piece, forms, owed[i]![end])));
	const A = ends(
		(end) =>
			byWhole(
				pieces,
				owed.map((one) => one[end]),
				forms,
				end
			).shares
	);
	const B = ends((end) =>
		byHead(
			pieces,
			borne.map((one) => one[end]),
			end
		)
	);
	const each = parties.map(({ id }): Share => {
		const byPiece = new Map(
			pieces.map((piece, i) => [
				piece.id,
				{
					outward: ends((end) => outwardIn(id, { piece, owed: owed[i]![end], end }, forms)),
					inner: ends((end) => borne[i]![end].get(id) ?? zero)
				}
			])
		);
		return {
			id,
			outward: ends((end) => sum([...byPiece.values()].map(({ outward }) => outward[end]))),
			inner: { A: ends((end) => A[end].get(id) ?? zero), B: ends((end) => B[end].shares.get(id) ?? zero) },
			byPiece
		};
	});
	const bearing = each.filter(({ outward }) => outward.high.gt(0) || outward.low.gt(0)).map(({ id }) => id);
	const others = bearing.length > 1 ? bearing : [];
	return {
		forms,
		groups: groups(pieces, forms),
		shares: each,
		unowed: ends((end) => B[end].unowed),
		unowedOf: new Map(
			pieces.map((piece, i) => [piece.id, ends((end) => piece.amount[end].minus(sum(borne[i]![end].values())))])
		),
		recourse: recourse(pieces, parties, forms, owed),
		insolvent: others.map((id) => insolvency(id, pieces, forms, owed, bearing)),
		released: others.map((id) => release(id, pieces, forms, owed, bearing))
	};
}
