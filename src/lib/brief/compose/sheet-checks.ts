import type { Standard } from '../../assessment/standard';
import { sum, type Decimal } from '../../reasoning/decimal';
import type { End, Ends } from '../../reasoning/split';
import { exact } from '../amounts';
import type { Block } from '../document';
import { fill } from '../speak';
import type { Draft } from './draft';
import { amount, heading, paragraph, sheetWidths, start, table, text } from './pieces';
import { pieceName } from './sheet-shares';

/** One cross-check: lines that are added up here again, and the line their sum must equal. */
interface Check {
	name: string;
	parts: readonly { id: string; ends: Ends }[];
	whole: { id: string; ends: Ends };
}

const ends = ['low', 'high'] as const;

/** 五、核对: the parts of each piece, and the pieces of the whole, added up again from the lines above; both sides are printed, and whether they agree. */
export function sheetChecks(draft: Draft): Block[] {
	const { amounts, both, lines, said, shown, standardName, words } = draft;
	const { judge } = said;
	const { columns } = judge;
	const owing = shown.filter((standard) => both[standard].burden.pieces.length);
	if (!owing.length) return [];
	const number = (id: string) => fill(judge.line, { n: lines.of(id) ?? '' });
	const added = ({ parts }: Check, end: End): Decimal => sum(parts.map((part) => part.ends[end]));
	return [
		heading('checks', judge.checks),
		paragraph(text(judge.checksNote)),
		...owing.map((standard) =>
			table(
				`${judge.columns.check}${words.lang === 'en' ? ': ' : '：'}${standardName(standard)}`,
				[
					start(columns.line, sheetWidths.line),
					start(columns.check, 1.2),
					start(columns.sum, 1.4),
					start(columns.whole, 0.7),
					amount(columns.low, 1.8),
					amount(columns.high, 1.8),
					start(columns.result, 0.6)
				],
				checksOf(draft, standard).map((check) => [
					lines.next(),
					check.name,
					check.parts.map(({ id }) => number(id)).join(' + '),
					number(check.whole.id),
					...ends.map((end) => (amounts ? `${exact(added(check, end))} = ${exact(check.whole.ends[end])}` : '')),
					amounts
						? ends.every((end) => added(check, end).eq(check.whole.ends[end]))
							? judge.agrees
							: judge.differs
						: ''
				])
			)
		)
	];
}

function checksOf(draft: Draft, standard: Standard): Check[] {
	const { both, lines, said, say } = draft;
	const { judge } = said;
	const { pieces, shares, total } = both[standard].burden;
	const line = (id: string, of: Ends) =>
		lines.of(`${standard}/inner/${id}`) ? [{ id: `${standard}/inner/${id}`, ends: of }] : [];
	const whole = { id: `${standard}/inner/total`, ends: total.total };
	const left = line('unowed', shares.unowed);
	return [
		...pieces.map((piece): Check => ({
			name: fill(judge.pieceSum, { piece: pieceName(draft, piece.id, piece.head) }),
			parts: [
				...shares.shares.flatMap(({ id, byPiece }) => line(`${piece.id}/${id}`, byPiece.get(piece.id)!.inner)),
				...line(`${piece.id}/unowed`, shares.unowedOf.get(piece.id)!)
			],
			whole: { id: `${standard}/inner/${piece.id}`, ends: piece.amount }
		})),
		...shares.shares
			.map((share): Check => ({
				name: fill(judge.partySum, { party: say.party(share.id) }),
				parts: pieces.flatMap((piece) => line(`${piece.id}/${share.id}`, share.byPiece.get(piece.id)!.inner)),
				whole: { id: `${standard}/inner/${share.id}`, ends: share.inner.B }
			}))
			.filter(({ parts }) => parts.length),
		{ name: judge.totalSum, parts: pieces.flatMap((piece) => line(piece.id, piece.amount)), whole },
		{
			name: judge.bearSum,
			parts: [...shares.shares.flatMap(({ id, inner }) => line(id, inner.B)), ...left],
			whole
		},
		{
			name: judge.methodA,
			parts: [...shares.shares.flatMap(({ id, inner }) => line(`A/${id}`, inner.A)), ...left],
			whole
		}
	];
}
