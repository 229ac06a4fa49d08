import { vocabulary } from '../../case/facts';
import { factAt } from '../../case/vocabulary';
import type { Block } from '../document';
import { contested } from './contested';
import type { Draft } from './draft';
import { heading, sheetWidths, start, table } from './pieces';

/** 六、有争议的法律问题: the view taken and the others, a line for each; with amounts also what the other view would come to. */
export function sheetContested(draft: Draft): Block[] {
	const { amounts, answers, both, lines, relied, said, say, shown, words } = draft;
	const { judge } = said;
	const { columns } = words.brief;
	const byOther = new Map(amounts ? resultsOf(contested(draft, both, shown)) : []);
	const rows = [...relied.keys()].flatMap((address) => {
		const fact = factAt(vocabulary, address);
		if (fact?.kind !== 'doctrine') return [];
		const given = answers[address];
		const taken = given?.status === 'stated' ? (given.value as string) : fact.prevailing;
		return fact.options
			.filter((option) => option !== taken)
			.map((option) => {
				const [point, other] = [say.label(address), say.value(address, option)];
				const then = byOther.get(`${point}/${other}`) ?? '';
				return [lines.next(), point, say.value(address, taken), other, ...(amounts ? [then] : []), ''];
			});
	});
	if (!rows.length) return [];
	return [
		heading('open', judge.open),
		table(
			judge.open,
			[
				start(judge.columns.line, sheetWidths.line),
				start(columns.point, 1.4),
				start(columns.taken, 1.2),
				start(columns.otherView, 1.2),
				...(amounts ? [start(columns.byOther, 2)] : []),
				start(judge.columns.finding, sheetWidths.finding)
			],
			rows
		)
	];
}

/** What each other view would come to, by the point and the view as they are named. */
export const resultsOf = (blocks: readonly Block[]) =>
	blocks.flatMap((block) =>
		block.kind === 'table'
			? block.rows.map((row) => {
					const [point, , other, then] = row.map((cell) => cell.map(({ text }) => text).join(''));
					return [`${point!}/${other!}`, then!] as const;
				})
			: []
	);
