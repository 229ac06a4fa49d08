import { vocabulary } from '../../case/facts';
import { factAt } from '../../case/vocabulary';
import type { Block } from '../document';
import { answerTo } from './answers';
import { contested } from './contested';
import type { Draft } from './draft';
import { heading, list, paragraph, strong, text } from './pieces';
import { resultsOf } from './sheet-contested';

/** 有争议的法律问题: of each the view taken, why, and what the law in force would come to by the other. */
export function contestedInShort(draft: Draft): Block[] {
	const { answers, both, relied, say, words } = draft;
	const { brief, lang } = words;
	const [colon, stop] = lang === 'en' ? [': ', '. '] : ['：', '。'];
	const byOther = new Map(resultsOf(contested(draft, both, ['currentLaw'])));
	const items = [...relied.keys()].flatMap((address) => {
		const fact = factAt(vocabulary, address);
		if (fact?.kind !== 'doctrine') return [];
		const given = answers[address];
		const taken = given?.status === 'stated' ? (given.value as string) : fact.prevailing;
		const point = say.label(address);
		const others = fact.options.flatMap((option) => {
			const view = say.value(address, option);
			const then = byOther.get(`${point}/${view}`);
			return then ? [`${brief.columns.byOther}${lang === 'en' ? ` (${view})` : `（${view}）`}${colon}${then}`] : [];
		});
		const why = answerTo(draft, address);
		if (!why.length && !others.length) return [];
		return [
			[
				strong(`${point}${colon}${say.value(address, taken)}`),
				text(stop),
				...why,
				text(`${why.length && others.length ? stop : ''}${others.join(stop)}`)
			]
		];
	});
	if (!items.length) return [];
	return [
		heading('contested', brief.sections.contested),
		paragraph(text(draft.said.lawyer.contestedNote)),
		list(items, true)
	];
}
