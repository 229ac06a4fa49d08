import type { Document } from '../document';
import type { LetterWords } from '../../messages/zh-CN/letters';
import { paragraph, text } from '../compose/pieces';
import { fill } from '../speak';
import { marked } from '../tongues';
import { dateOf } from './complaint';
import type { Desk } from './desk';

export const letterIds = ['rights', 'entrance', 'authority'] as const;
export type LetterId = (typeof letterIds)[number];

/** A part of a letter: what it is for, and its words as they are proposed. */
export interface Paragraph {
	id: string;
	text: string;
}

/** A letter as proposed; whoever sends it changes any part before it is printed. */
export interface Letter {
	id: LetterId;
	title: string;
	paragraphs: readonly Paragraph[];
}

/** What stands between the salutation and the signature; parts without words are left out. */
export const letterOf = (
	id: LetterId,
	title: string,
	to: string,
	words: LetterWords,
	parts: Readonly<Record<string, string>>
): Letter => ({
	id,
	title,
	paragraphs: Object.entries({ to: fill(words.to, { name: to }), ...parts, sign: words.sign }).flatMap(
		([part, said]) => (said ? [{ id: part, text: said }] : [])
	)
});

/** A paragraph for each line: what was left empty is left out. */
const lines = (said: string) => said.split('\n').filter((line) => line.trim());

/** The letter with its parts as they were changed, as the document that is printed. */
export const letterDocument = (
	desk: Desk,
	words: LetterWords,
	{ id, title }: Letter,
	parts: readonly Paragraph[]
): Document =>
	marked({
		title,
		lang: 'zh-CN',
		fileName: fill(words.fileNames[id], { date: dateOf(desk) }),
		date: dateOf(desk),
		footer: words.footer,
		pageNumber: words.pageNumber,
		blocks: [
			{ kind: 'title', text: title },
			...parts.flatMap((part) => lines(part.text)).map((line) => paragraph(text(line)))
		]
	});

/** The same as plain text, to be copied. */
export const letterText = ({ title }: Letter, parts: readonly Paragraph[]): string =>
	[title, ...parts.map((part) => part.text).filter((said) => said.trim())].join('\n\n');
