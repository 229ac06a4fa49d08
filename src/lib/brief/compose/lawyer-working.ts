import { working } from '../../assessment/outcome';
import type { Standard } from '../../assessment/standard';
import type { Line } from '../../reasoning/explain';
import { bothEnds } from '../amounts';
import type { Block, Inline } from '../document';
import { fill } from '../speak';
import { inBrackets } from './cite';
import type { Draft } from './draft';
import { amount, grouped, heading, list, paragraph, start, strong, table, text } from './pieces';
import { shown, source, workings } from './quantum';

/**
 * The working in the annexes: numbers that are given (an answer, a number of the law, a parameter and the option it stands for) in one line for each head,
 * then every formula over them as a block. `told`: lines printed before; their copies by the other standard are not printed again.
 */
export function workingInShort(draft: Draft, standard: Standard, told: Set<string>): Block[] {
	const { both, said, standardName, words, say } = draft;
	const { burden } = both[standard];
	const { brief, lang } = words;
	const [colon, apart] = lang === 'en' ? [': ', '; '] : ['：', '；'];
	const scope = `${standard}/burden/`;
	const isGiven = ({ formula }: Line) => formula.length === 1 && formula[0]?.kind === 'value';
	const key = (line: Line) => [
		say.figure(line.id.slice(scope.length)),
		line.low,
		line.high,
		source(line.formula, draft)
	];
	const lines = working(burden, 'burden').filter((line) => {
		// The fee stands with its articles where it is told; it is no part of the sum.
		if (line.id.startsWith(`${scope}fee/`)) return false;
		const same = JSON.stringify(key(line));
		const known = told.has(same);
		told.add(same);
		return !isGiven(line) || !known;
	});
	const given = grouped(lines.filter(isGiven), (line) => headOf(say.figure(line.id.slice(scope.length))));
	const items = given.map(([head, of]): Inline[] => [
		strong(head),
		text(colon),
		...of.flatMap((line, i): Inline[] => {
			const name = say
				.figure(line.id.slice(scope.length))
				.slice(head.length)
				.replace(/^[\s·–]+/, '');
			const ends = line.low === line.high ? shown(line.low) : `${shown(line.low)}–${shown(line.high)}`;
			return [
				text(`${i ? apart : ''}${name ? `${name} ` : ''}${ends}${source(line.formula, draft)}`),
				...inBrackets(draft.cite(...line.basis), lang)
			];
		})
	]);
	if (!lines.length) return [];
	return [
		heading(`working-${standard}`, fill(brief.workingOf, { standard: standardName(standard) }), 2),
		...(items.length ? [paragraph(text(said.lawyer.given)), list(items)] : []),
		...workings(
			draft,
			burden,
			lines.filter((line) => !isGiven(line))
		)
	];
}

/** `人格尊严 · 年龄` belongs to 人格尊严. */
const headOf = (name: string) => name.split(/ [·–] /)[0]!;

/** Who bears what in the end by both methods, and under the other standard also what may be asked of him: its forms of liability are those of the law in force. */
export function sharesBehind(draft: Draft, standard: Standard): Block[] {
	const { both, said, standardName, words, say } = draft;
	const { shares, total } = both[standard].burden;
	const { brief } = words;
	const { columns } = brief;
	if (shares.shares.length < 2 || total.total.isZero) return [];
	const outward = standard === 'noProof';
	const unowed = bothEnds(shares.unowed);
	const none: string[] = outward ? ['', ''] : [];
	return [
		heading(`inner-${standard}`, fill(said.lawyer.sharesBehind, { standard: standardName(standard) }), 2),
		paragraph(text(`${brief.methodB}${words.lang === 'en' ? ' ' : ''}${brief.methodA}`)),
		table(
			fill(brief.captions.compare, { standard: standardName(standard) }),
			[
				start(columns.party, 1.2),
				...(outward ? [amount(columns.outwardLow), amount(columns.outwardHigh)] : []),
				amount(`${brief.methods.B} ${columns.low}`),
				amount(`${brief.methods.B} ${columns.high}`),
				amount(`${brief.methods.A} ${columns.low}`),
				amount(`${brief.methods.A} ${columns.high}`)
			],
			[
				...shares.shares.map(({ id, outward: asked, inner: { A, B } }) => [
					say.party(id),
					...(outward ? bothEnds(asked) : []),
					...bothEnds(B),
					...bothEnds(A)
				]),
				...(shares.unowed.high.gt(0) ? [[brief.unowed, ...none, ...unowed, ...unowed]] : []),
				[columns.total, ...none, ...bothEnds(total.total), ...bothEnds(total.total)]
			],
			true
		)
	];
}
