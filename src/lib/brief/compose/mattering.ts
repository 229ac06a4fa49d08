import type { Block } from '../document';
import { matterParts } from '../matters';
import type { Draft } from './draft';
import { heading, list, paragraph, strong, text } from './pieces';

/** 什么最影响结果: what an answer is worth and what would tip the result, where that was worked out. */
export function mattering({ answers, matters, shown, words }: Draft): Block[] {
	if (!matters) return [];
	const { found, words: said } = matters;
	const parts = matterParts(found, answers, shown, words, said);
	const colon = words.lang === 'en' ? ': ' : '：';
	const space = words.lang === 'en' ? ' ' : '';
	return [
		heading('matters', said.title),
		paragraph(text(parts.length ? said.lead : said.none)),
		...parts.flatMap(({ id, title, note, lines }) => [
			heading(`matters-${id}`, title, 2),
			paragraph(text(note)),
			list(lines.map(({ label, follows }) => [strong(label), text(`${colon}${follows.join(space)}`)]))
		])
	];
}
