import { explain } from '../../reasoning/explain';
import { sum } from '../../reasoning/decimal';
import type { Ends } from '../../reasoning/split';
import { ruleSet } from '../../law/parameters/rule-set';
import { bothEnds, exact, fromTo } from '../amounts';
import { evidenceList, exhibitColumns } from '../compose/evidence-list';
import { amount, heading, paragraph, start, table, text } from '../compose/pieces';
import { workings } from '../compose/quantum';
import type { Block } from '../document';
import { fill } from '../speak';
import type { Desk } from './desk';
import { claimedMoney, type MoneyClaim } from './money';
import { writtenDate } from '../written-day';

/** Lines left to be filled in by hand where no evidence was noted. */
const blankLines = 8;

/** 附件 证据清单: what is in hand, in the order of a court; an empty list to fill in where nothing is. What is wanting is for the claimant, not for the court. */
export function evidenceAnnex({ pen, court }: Desk): Block[] {
	const all = evidenceList(pen);
	const after = all.findIndex((block, i) => i > 0 && block.kind === 'heading');
	const listed = after < 0 ? all : all.slice(0, after);
	if (listed.some(({ kind }) => kind === 'table')) return listed;
	const rows = Array.from({ length: blankLines }, (_, i) => [String(i + 1), '', '', '', '']);
	return [
		heading('evidence', court.annex.evidence),
		paragraph(text(court.annex.evidenceNone)),
		table(court.annex.evidence, exhibitColumns(pen), rows)
	];
}

/** Our own table of how the sums chosen come about, by the law in force alone: no part of the form; nothing where no sum is claimed. */
export function schedule(desk: Desk, date: string): Block[] {
	const { pen, law, court, typed } = desk;
	const { annex: words } = court;
	const { parts } = claimedMoney(pen, law, typed);
	if (!parts.length) return [];
	const sums = parts.flatMap((part) => part.sum ?? []);
	const lines = explain(
		parts.map(({ figure }) => figure),
		'currentLaw/burden/'
	);
	return [
		heading('schedule', words.ours),
		{ kind: 'notice', tone: 'limits', inline: [text(words.oursNote)] },
		table(
			words.headsCaption,
			[start(words.columns.head, 1.2), amount(words.columns.range, 1.6), amount(words.columns.sum, 1.2)],
			[
				...parts.map((part) => [
					court.complaint.heading[part.head],
					fromTo(part.range),
					part.sum ? exact(part.sum) : court.short
				]),
				[words.total, fromTo(whole(parts)), sums.length === parts.length ? exact(sum(sums)) : court.short]
			],
			true
		),
		...sharesTable(desk, parts),
		heading('schedule-working', words.workingTitle, 2),
		...workings(pen, law.burden, lines),
		heading('schedule-versions', words.versions, 2),
		paragraph(text(fill(words.versionsLine, { ruleSet, date: writtenDate(date, 'zh-CN') })))
	];
}

const whole = (parts: readonly MoneyClaim[]) => ({
	low: sum(parts.map(({ range }) => range.low)),
	high: sum(parts.map(({ range }) => range.high))
});

const added = (all: readonly Ends[]): Ends => ({
	low: sum(all.map(({ low }) => low)),
	high: sum(all.map(({ high }) => high))
});

/** Shares in the heads chosen alone; the inner ones and what nobody owes add up to them. */
function sharesTable({ law, pen, court }: Desk, parts: readonly MoneyClaim[]): Block[] {
	const { pieces, shares } = law.burden;
	const chosen = pieces.filter(({ head }) => parts.some((part) => part.head === head)).map(({ id }) => id);
	if (!chosen.length || shares.shares.length < 2) return [];
	const { share: words } = court.annex;
	const of = (each: (typeof shares.shares)[number], side: 'outward' | 'inner') =>
		bothEnds(added(chosen.flatMap((id) => each.byPiece.get(id)?.[side] ?? [])));
	const unowed = added(chosen.flatMap((id) => shares.unowedOf.get(id) ?? []));
	const all = added(pieces.filter(({ id }) => chosen.includes(id)).map((piece) => piece.amount));
	return [
		table(
			court.annex.sharesCaption,
			[start(words.party, 1.3), amount(words.outLow), amount(words.outHigh), amount(words.inLow), amount(words.inHigh)],
			[
				...shares.shares.map((each) => [pen.say.party(each.id), ...of(each, 'outward'), ...of(each, 'inner')]),
				...(unowed.low.gt(0) || unowed.high.gt(0) ? [[court.annex.unowed, '', '', ...bothEnds(unowed)]] : []),
				[court.annex.total, '', '', ...bothEnds(all)]
			],
			true
		)
	];
}
