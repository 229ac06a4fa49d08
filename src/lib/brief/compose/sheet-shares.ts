import { grounded } from '../../assessment/apportionment/pieces';
import type { Standard } from '../../assessment/standard';
import { bothEnds } from '../amounts';
import type { Block } from '../document';
import { fill } from '../speak';
import type { Draft } from './draft';
import { amount, aside, heading, paragraph, sheetWidths, start, table, text } from './pieces';
import { shown } from './quantum';

/** 四、分担: the forms of liability, the weights, and what may be asked of each and what each bears, head by head and in all. */
export function sheetShares(draft: Draft): Block[] {
	const { both, said, shown } = draft;
	const { judge } = said;
	const owing = shown.filter((standard) => both[standard].burden.pieces.length);
	if (!shown.some((standard) => both[standard].burden.heads.length)) return [];
	return [
		heading('sharing', judge.shares),
		...(owing.length
			? [paragraph(text(judge.sharesNote)), ...owing.flatMap((standard) => tables(draft, standard))]
			: [paragraph(text(judge.nothingToShare))])
	];
}

/** A piece as it is named in a line: its head, or the item of a list. */
export const pieceName = ({ say, words: { findings, lang } }: Draft, id: string, head: keyof typeof findings.heads) =>
	id.includes('/') ? `${findings.heads[head]}${lang === 'en' ? ': ' : '：'}${say.itemName(id)}` : findings.heads[head];

function tables(draft: Draft, standard: Standard): Block[] {
	const name = draft.standardName(standard);
	const colon = draft.words.lang === 'en' ? ': ' : '：';
	const { columns } = draft.words.brief;
	const { columns: own } = draft.said.judge;
	const end = start(own.finding, sheetWidths.finding);
	const [line, low, high] = [start(own.line, sheetWidths.line), amount(own.low), amount(own.high)];
	return [
		table(
			`${name}${colon}${own.rule}`,
			[line, start(own.party, 1.6), start(own.piece, 1.4), start(columns.form, 1.2), start(own.basis, 1.6), end],
			forms(draft, standard)
		),
		table(
			`${name}${colon}${own.weight}`,
			[
				line,
				start(own.piece, 1.4),
				start(own.party, 1.6),
				start(own.faultGrade, 1),
				start(own.causeGrade, 1),
				amount(own.weight, 1.4),
				end
			],
			weights(draft, standard)
		),
		table(
			`${name}${colon}${own.outward}`,
			[line, start(own.piece, 1.4), start(own.party, 1.4), low, high, end],
			parts(draft, standard, 'outward')
		),
		table(
			`${name}${colon}${own.inner}`,
			[line, start(own.piece, 1.4), start(own.party, 1.4), low, high, end],
			parts(draft, standard, 'inner')
		)
	];
}

type Cells = readonly string[];

function forms({ both, cite, lines, say, words }: Draft, standard: Standard) {
	const { brief, findings, lang } = words;
	const join = lang === 'en' ? ', ' : '、';
	return both[standard].burden.shares.groups.map((group) => [
		lines.next(),
		group.participants.map(say.party).join(join),
		group.heads.map((head) => findings.heads[head]).join(join),
		`${findings.forms[group.form]}${group.contested ? aside(brief.contested, lang) : ''}`,
		cite(...group.basis),
		''
	]);
}

function weights(draft: Draft, standard: Standard): Cells[] {
	const { amounts, both, lines, say, words } = draft;
	const { pieces, weighed } = both[standard].burden;
	const causes = words.facts['participants/causeGrade.privacy']?.options;
	// A grade with what it weighs, so that the weight can be worked out again from its line.
	const grade = (named: string | undefined, value: string) => `${named ?? ''}${amounts ? ` ${value}` : ''}`;
	return pieces.flatMap((piece) =>
		[...piece.own].map(([id, weight]) => {
			const from = weighed && grounded(weighed, piece, id);
			return [
				lines.next(`${standard}/weight/${piece.id}/${id}`),
				pieceName(draft, piece.id, piece.head),
				say.party(id),
				from ? grade(words.findings.fault[from.fault], from.φ) : '—',
				from ? grade(causes?.[from.cause], from.κ) : '—',
				amounts ? shown(weight.toFixed()) : '',
				''
			];
		})
	);
}

/** Of each piece and then of all together: one table outward, one inner, each line with both ends. */
function parts(draft: Draft, standard: Standard, of: 'outward' | 'inner'): Cells[] {
	const { amounts, both, lines, say, said, words } = draft;
	const { pieces, shares: found, total } = both[standard].burden;
	const { shares: each, unowed, unowedOf } = found;
	const line = (id: string, piece: string, party: string, ends: Parameters<typeof bothEnds>[0]): Cells => [
		lines.next(`${standard}/${of}/${id}`),
		piece,
		party,
		...(amounts ? bothEnds(ends) : ['', '']),
		''
	];
	const { judge } = said;
	const some = ({ low, high }: { low: { isZero: () => boolean }; high: { isZero: () => boolean } }) =>
		!low.isZero() || !high.isZero();
	const inner = of === 'inner';
	return [
		...pieces.flatMap((piece) => {
			const name = pieceName(draft, piece.id, piece.head);
			const left = unowedOf.get(piece.id)!;
			return [
				...each
					.filter(({ byPiece }) => some(byPiece.get(piece.id)![of]))
					.map(({ id, byPiece }) => line(`${piece.id}/${id}`, name, say.party(id), byPiece.get(piece.id)![of])),
				...(inner && some(left) ? [line(`${piece.id}/unowed`, name, judge.unowed, left)] : []),
				line(piece.id, fill(judge.piece, { piece: name }), '', piece.amount)
			];
		}),
		...each.map((share) =>
			line(share.id, words.brief.columns.total, say.party(share.id), inner ? share.inner.B : share.outward)
		),
		...(inner ? each.map((share) => line(`A/${share.id}`, judge.methodA, say.party(share.id), share.inner.A)) : []),
		...(inner && some(unowed) ? [line('unowed', words.brief.columns.total, judge.unowed, unowed)] : []),
		...(inner ? [line('total', words.brief.columns.total, '', total.total)] : [])
	];
}
