import { working } from '../../assessment/outcome';
import type { Figure } from '../../reasoning/figure';
import { exact } from '../amounts';
import type { Block, Inline } from '../document';
import { oneOf, under } from './cut';
import type { Draft } from './draft';
import { amount, start, table, text } from './pieces';
import { quantum, said as printed } from './quantum';

/** 数额 in the body: each head under the law in force with the one line that gives its sum; the lines beneath stand in the annex. */
export function headsInShort(draft: Draft): Block[] {
	const { both, said, say, standardName, words } = draft;
	const { burden } = both.currentLaw;
	const { brief, findings } = words;
	const { columns } = said.judge;
	const scope = 'currentLaw/burden/';
	const lines = working(burden, 'burden');
	const name = (id: string) => say.figure(id.slice(scope.length));
	const row = (head: string, figure: Figure, of = figure.name ?? ''): (string | Inline[])[] => {
		const line = lines.findLast(({ id }) => id === scope + of || id.startsWith(`${scope}${of}/`));
		const formula = line?.formula.map((term) => printed(term, draft, name)).join('');
		return [
			head,
			line && of
				? [text(`${line.rounded === undefined ? '=' : '≈'} ${formula ?? ''} `), ...draft.cite(...line.basis)]
				: '',
			exact(figure.low),
			exact(figure.high)
		];
	};
	const { total, heads } = burden;
	const sums = table(
		brief.captions.heads.replace('{standard}', standardName('currentLaw')),
		[start(columns.item, 1), start(columns.formula, 2.4), amount(brief.columns.low), amount(brief.columns.high)],
		[
			...heads.map(({ head, figure }) => row(findings.heads[head], figure)),
			...(total.mitigation.isZero ? [] : [row(say.figure('mitigation'), total.mitigation)]),
			...(total.expenses.isZero ? [] : [row(findings.heads.expenses, total.expenses)]),
			row(brief.columns.total, total.total, 'lawTotal')
		],
		true
	);
	return under(quantum(draft, 'currentLaw', both.currentLaw), oneOf('quantum')).map((block) =>
		block.kind === 'table' ? sums : block
	);
}
