import type { Share } from '../../assessment/apportionment/shares';
import type { Estimate } from '../../assessment/estimate';
import type { Standard } from '../../assessment/standard';
import type { Ends } from '../../reasoning/split';
import { bothEnds } from '../amounts';
import type { Block } from '../document';
import { fill } from '../speak';
import type { Pen } from './compose';
import { amount, heading, start, table } from './pieces';

const some = ({ low, high }: Ends) => low.gt(0) || high.gt(0);

/** A table for each head and item: what may be asked of each for it, and what each bears of it; the sums are those of the tables above. */
export function byHead(
	pen: Pen,
	standard: Standard,
	{ pieces, shares: { shares: each, unowedOf } }: Estimate
): Block[] {
	const { words, say, standardName } = pen;
	const { brief, findings, lang } = words;
	if (each.length <= 1 || !pieces.length) return [];
	const { columns } = brief;
	const named = (id: string, head: (typeof pieces)[number]['head']) =>
		id.includes('/')
			? `${findings.heads[head]}${lang === 'en' ? ': ' : '：'}${say.itemName(id)}`
			: findings.heads[head];
	return [
		heading(`byhead-${standard}`, fill(brief.byHead, { standard: standardName(standard) }), 2),
		table(
			fill(brief.byHead, { standard: standardName(standard) }),
			[
				start(columns.head, 1.2),
				start(columns.party, 1.2),
				amount(columns.outwardLow),
				amount(columns.outwardHigh),
				amount(columns.innerLow),
				amount(columns.innerHigh)
			],
			pieces.flatMap((piece) => {
				const rows = each
					.map((share): [Share, { outward: Ends; inner: Ends }] => [share, share.byPiece.get(piece.id)!])
					.filter(([, { outward: of, inner: bears }]) => some(of) || some(bears));
				const unowed = unowedOf.get(piece.id)!;
				return [
					...rows.map(([{ id }, of]) => [
						named(piece.id, piece.head),
						say.party(id),
						...bothEnds(of.outward),
						...bothEnds(of.inner)
					]),
					...(some(unowed) ? [[named(piece.id, piece.head), brief.unowed, '', '', ...bothEnds(unowed)]] : []),
					[named(piece.id, piece.head), brief.pieceWhole, '', '', ...bothEnds(piece.amount)]
				];
			})
		)
	];
}
