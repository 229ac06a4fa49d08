import { bothEnds } from '../amounts';
import type { Block, Inline } from '../document';
import { fill } from '../speak';
import { inBrackets } from './cite';
import type { Draft } from './draft';
import { amount, heading, paragraph, start, table, text, underHeading } from './pieces';

/** 分担与追偿 in the body: one table under the law in force, what may be asked of each, what each bears in the end, and on whom he may turn. */
export function sharesInShort(draft: Draft): Block[] {
	const { both, said, say, words, cite } = draft;
	const { shares, total } = both.currentLaw.burden;
	const { brief, findings, lang } = words;
	const { columns } = brief;
	if (!shares.groups.length && total.total.isZero) return [];
	const apart = lang === 'en' ? '; ' : '；';
	const recourse = (id: string): Inline[] =>
		shares.recourse
			.filter(({ from }) => from.includes(id))
			.flatMap(({ against, kind, basis, upTo }, i) => {
				const [low, high] = bothEnds(upTo);
				const of = { party: say.party(against), kind: findings.recourse[kind], low, high };
				return [
					text(`${i ? apart : ''}${fill(kind === 'closed' ? said.lawyer.noRecourse : said.lawyer.recourse, of)}`),
					...inBrackets(cite(...basis), lang)
				];
			});
	const { unowed } = shares;
	const title = said.lawyer.shares;
	return [
		heading('shares', title),
		paragraph(text(brief.outwardMore)),
		underHeading(
			table(
				title,
				[
					start(columns.party, 1),
					amount(columns.outwardLow, 0.7),
					amount(columns.outwardHigh, 0.7),
					amount(columns.innerLow, 0.7),
					amount(columns.innerHigh, 0.7),
					start(said.lawyer.recourseColumn, 4)
				],
				[
					...shares.shares.map(({ id, outward, inner }) => {
						const against = recourse(id);
						return [say.party(id), ...bothEnds(outward), ...bothEnds(inner.B), against.length ? against : '—'];
					}),
					...(unowed.high.gt(0) ? [[brief.unowed, '', '', ...bothEnds(unowed), '']] : []),
					[columns.total, ...bothEnds(total.total), ...bothEnds(total.total), '']
				],
				true
			)
		)
	];
}
