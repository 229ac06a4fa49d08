import type { Bearer } from '../../assessment/ledger';
import type { Onus } from '../../reasoning/read';
import type { Block, Inline } from '../document';
import { ledgerLines, type LedgerLine } from '../ledger';
import { fill } from '../speak';
import type { Pen } from './compose';
import { heading, paragraph, start, table, text } from './pieces';

/** Kinds of usual evidence named in a cell; the page names them all. */
const named = 3;

/** 举证: who must prove what. What is open or has evidence is a row, the rest is named. */
export function burden(pen: Pen, relied: ReadonlyMap<string, readonly Onus[]>): Block[] {
	const { evidence, lang } = pen.words;
	const ledger = ledgerLines(relied, pen.answers, pen.words);
	return [
		heading('burden', evidence.title),
		paragraph(text(`${evidence.lead}${lang === 'en' ? ' ' : ''}`), ...pen.cite('CPL-67', 'CPI-90', 'CPI-91')),
		...ledger.flatMap(({ by, lines }) => borne(pen, by, lines))
	];
}

function borne(pen: Pen, by: Bearer, lines: readonly LedgerLine[]): Block[] {
	const { brief, evidence, lang } = pen.words;
	const shown = lines.filter(({ open, rows }) => open || rows.some((row) => row.evidence.length));
	const rest = lines.filter((line) => !shown.includes(line));
	const bearer = evidence.bearers[by];
	const names = rest.map(({ label }) => label).join(lang === 'en' ? '; ' : '、');
	return [
		...(shown.length
			? [
					table(
						fill(evidence.caption, { bearer }),
						[
							start(brief.columns.fact, 1.2),
							start(evidence.answer, 1.4),
							start(evidence.unproven, 0.9),
							start(evidence.proof, 1.7),
							start(evidence.basis, 1.4)
						],
						shown.map((line) => [line.label, line.text, line.unproven, proof(pen, line), articles(pen, line)])
					)
				]
			: []),
		...(rest.length ? [paragraph(text(fill(evidence.rest, { bearer, list: names })))] : [])
	];
}

function proof({ words: { evidence, lang } }: Pen, { rows, usual }: LedgerLine): string {
	const entered = rows.flatMap((row) => row.evidence);
	const join = lang === 'en' ? '; ' : '；';
	if (!entered.length) return fill(evidence.usualList, { list: usual.slice(0, named).join(join) });
	return entered.map(({ what, inHand }) => fill(inHand ? evidence.inHand : evidence.toGet, { what })).join(join);
}

function articles({ words: { findings, lang }, cite }: Pen, { burdens }: LedgerLine): Inline[] {
	const colon = lang === 'en' ? ': ' : '：';
	const side = (by: LedgerLine['burdens'][number]['by'], i: number) =>
		burdens.length > 1 ? [text(`${i ? (lang === 'en' ? '; ' : '；') : ''}${findings.sides[by]}${colon}`)] : [];
	return burdens.flatMap(({ by, basis }, i) => [...side(by, i), ...cite(...basis)]);
}
