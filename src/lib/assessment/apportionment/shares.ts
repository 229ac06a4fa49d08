import type { Read } from '../../case/facts';
import { sum, zero } from '../../reasoning/decimal';
import type { End, Ends } from '../../reasoning/split';
import type { Party } from '../liability/party';
import type { Standard } from '../standard';
import { components, groups, ties, type Group } from './groups';
import { byHead, byWhole, charged, splitPiece } from './inner';
import type { Piece } from './pieces';

/** What may be asked of one at most, and what he bears in the end by each method, if the whole comes out low and if it comes out high. */
export interface Share {
	id: string;
	outward: Ends;
	inner: { A: Ends; B: Ends };
	/** What he bears of each piece by method B, for the table by head. */
	byPiece: ReadonlyMap<string, Ends>;
}

export interface Shares {
	groups: readonly Group[];
	shares: readonly Share[];
	/** What nobody at fault bears, or only the state does, on its own track: owed by nobody here. */
	unowed: Ends;
}

/** 对外责任 and 内部份额. All payments together never exceed the whole (TI-16; law.md T13(g)). */
export function shares(read: Read, pieces: readonly Piece[], parties: readonly Party[], standard: Standard): Shares {
	const tied = ties(parties, standard, read('law.jointDeciders') === 'joint');
	const column = (end: End) => {
		const own = new Map(pieces.map((piece) => [piece.id, charged(splitPiece(piece, end), parties)]));
		const A = byWhole(pieces, end);
		const B = byHead(pieces, [...own.values()], end);
		const outward = (id: string) =>
			sum(
				pieces.map((piece) => {
					const group = components(piece, parties, tied).find(({ members }) => members.includes(id));
					return sum((group?.members ?? []).map((member) => own.get(piece.id)!.get(member) ?? zero));
				})
			);
		return { A: charged(A.shares, parties), B, own, outward };
	};
	const [low, high] = [column('low'), column('high')];
	const each = parties.map(({ id }): Share => {
		const ends = (of: (c: typeof low) => ReadonlyMap<string, typeof zero>): Ends => ({
			low: of(low).get(id) ?? zero,
			high: of(high).get(id) ?? zero
		});
		return {
			id,
			outward: { low: low.outward(id), high: high.outward(id) },
			inner: { A: ends((c) => c.A), B: ends((c) => c.B.shares) },
			byPiece: new Map(pieces.map((piece) => [piece.id, ends((c) => c.own.get(piece.id)!)]))
		};
	});
	return { groups: groups(pieces, parties, tied), shares: each, unowed: { low: low.B.unowed, high: high.B.unowed } };
}
