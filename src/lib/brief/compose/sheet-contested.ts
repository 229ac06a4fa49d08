import { vocabulary } from '../../case/facts';
import { factAt } from '../../case/vocabulary';
import type { Block } from '../document';
import { contested } from './contested';
import type { Draft } from './draft';
import { heading, start, table } from './pieces';

/** 六、有争议的法律问题: the view taken and the others, a line for each; with amounts also what the other view would come to. */
export function sheetContested(draft: Draft): Block[] {
	const { amounts, answers, both, lines, relied, said, say, shown, words } = draft;
	const { judge } = said;
	const { columns } = words.brief;
	const rows = [...relied.keys()].flatMap((address) => {
		const fact = factAt(vocabulary, address);
		if (fact?.kind !== 'doctrine') return [];
		const given = answers[address];
		const taken = given?.status === 'stated' ? (given.value as string) : fact.prevailing;
		const others = fact.options.filter((option) => option !== taken).map((option) => say.value(address, option));
		return [
			[lines.next(), say.label(address), say.value(address, taken), others.join(words.lang === 'en' ? '; ' : '；'), '']
		];
	});
	if (!rows.length) return [];
	const byOther = amounts ? contested(draft, both, shown).filter(({ kind }) => kind === 'table') : [];
	return [
		heading('open', judge.open),
		table(
			judge.open,
			[
				start(judge.columns.line, 0.42),
				start(columns.point, 1.6),
				start(columns.taken, 1.6),
				start(columns.otherView, 1.6),
				start(judge.columns.finding, 0.7)
			],
			rows
		),
		...byOther
	];
}
