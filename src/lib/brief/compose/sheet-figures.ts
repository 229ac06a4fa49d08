import { working, type StandardResult } from '../../assessment/outcome';
import type { Standard } from '../../assessment/standard';
import type { Line, Term } from '../../reasoning/explain';
import { exact } from '../amounts';
import type { Block, Inline } from '../document';
import { fill } from '../speak';
import type { Draft } from './draft';
import { amount, heading, paragraph, sheetWidths, start, table, text } from './pieces';
import { said as printed, shown as exactly, source } from './quantum';

/** 三、计算: the working line by line, the deepest first, each formula over the numbers of earlier lines; at its end the ranges. */
export function sheetFigures(draft: Draft): Block[] {
	const { both, said, shown, standardName } = draft;
	const { judge } = said;
	const { columns } = judge;
	if (shown.every((standard) => !both[standard].burden.heads.length)) return [];
	return [
		heading('figures', judge.figures),
		paragraph(text(judge.figuresNote)),
		...shown.flatMap((standard) => [
			...(standard === 'noProof'
				? [
						{
							kind: 'notice' as const,
							tone: 'notLaw' as const,
							inline: [text(`${draft.words.brief.notLaw}${draft.words.lang === 'en' ? '.' : '。'}`)]
						}
					]
				: []),
			table(
				standardName(standard),
				[
					start(columns.line, sheetWidths.line),
					start(columns.item, 1.1),
					start(columns.source, 1.7),
					start(columns.formula, 1.9),
					amount(columns.low, 1.05),
					amount(columns.high, 1.05),
					start(columns.finding, sheetWidths.finding)
				],
				rows(draft, standard, both[standard])
			)
		])
	];
}

type Cells = (string | readonly Inline[])[];

function rows(draft: Draft, standard: Standard, { burden, headline, outer }: StandardResult): Cells[] {
	const { amounts, cite, lines, said, say, standardName } = draft;
	const { judge } = said;
	const scope = `${standard}/burden/`;
	const of = (id: string) => say.figure(id.slice(scope.length));
	const value = (words: string) => (amounts ? words : '');
	const all = working(burden, 'burden');
	const ends = (low: string, high: string): Cells => [value(low), value(high), ''];
	const total = `${scope}${standard === 'currentLaw' ? 'lawTotal' : 'noProofTotal'}`;
	const listed = all.map((line): Cells => {
		const formula = line.formula.map((term) => termOf(draft, term, of)).join('');
		const from = (amounts || line.formula.length === 1 ? source(line.formula, draft) : '').replace(
			/^[（ (]+|[）)]$/g,
			''
		);
		return [
			lines.next(line.id),
			of(line.id),
			[...(from ? [text(`${from} `)] : []), ...cite(...line.basis)],
			`${line.rounded === undefined ? '=' : '≈'} ${formula}`,
			...ends(exactly(line.low), exactly(line.high))
		];
	});
	const last = lastLine(all, total);
	const name = { standard: standardName(standard) };
	return [
		...listed,
		[
			lines.next(`${standard}/headline`),
			fill(judge.range, name),
			'',
			`= ${fill(judge.rangeFormula, { n: lines.of(last) ?? '' })}`,
			...ends(exact(headline.low), exact(headline.high))
		],
		[
			lines.next(`${standard}/outer`),
			fill(judge.outer, name),
			'',
			judge.outerFormula,
			...ends(exact(outer.low), exact(outer.high))
		]
	];
}

/** The total may end in a line of its own, where a settlement or the law in force moved it. */
const lastLine = (all: readonly Line[], total: string): string =>
	all.findLast(({ id }) => id === total || id.startsWith(`${total}/`))?.id ?? total;

/** A figure by the line it stands in; a given number as it is, or, without amounts, as what it is. */
function termOf(draft: Draft, term: Term, name: (id: string) => string): string {
	const { amounts, lines } = draft;
	const { judge } = draft.said;
	if (term.kind === 'figure') {
		const line = lines.of(term.id);
		return line ? fill(judge.line, { n: line }) : `[${name(term.id)}]`;
	}
	if (amounts || term.kind === 'symbol') return printed(term, draft, name);
	if ('fact' in term.from) return `[${judge.given}]`;
	// Nothing and one are no amounts; any other given number is one, such as what a fee is reckoned on.
	if (!('parameter' in term.from)) return /^[01]$/.test(term.low) ? term.low : draft.said.blank;
	return term.from.parameter.startsWith('figures.') ? `[${judge.lawNumber}]` : `[${judge.parameter}]`;
}
