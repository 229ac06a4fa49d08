import type { Answers } from '../case/answers';
import type { FactWords, Words } from '../messages/words';
import type { ChapterId } from './chapters';
import { citedIn, factsUnder, groundsUnder, spelt } from './cited';
import { apart, assessed, firstOpen, keysOf, open, pages, questionsOf, type Place, type Question } from './questions';
import { vocabulary } from '../case/facts';

/** Any question by the words it is asked in, by the article behind it, or by what was answered. */

/** One may go there; or why not: something before it is open, its list has nothing on it, or it bears on nothing as things stand. */
export type Reach = 'now' | 'later' | 'noItem' | 'irrelevant';

export interface Hit {
	question: Question;
	place: Place;
	reach: Reach;
	/** Name of the question, of one duty the duty's own; and of the item it is asked of, or the list it would be asked of. */
	label: string;
	item: string;
	/** What is answered to it, in words. */
	said: string;
}

/** How items and answers are said; the words of the brief do it. */
export interface Sayer {
	itemName: (address: string) => string;
	statements: (addresses: readonly string[]) => readonly { text: string }[];
}

interface Entry extends Hit {
	words: Words | undefined;
}

const rankOf = (place: Place) =>
	pages.findIndex(({ chapter, page }) => chapter === place.chapter && page === place.page);

/** Every question there is, of every item there is, in the order asked; of a list without any item its rows, once. */
function entries(answers: Answers, facts: FactWords, say: Sayer): Entry[] {
	const { relied, needs } = open(assessed(answers));
	const first = firstOpen(answers);
	const far = first ? rankOf(first) : Infinity;
	return pages.flatMap((page, rank) => {
		const asked = questionsOf(page, answers).flatMap(apart);
		const absent = page.asks
			.filter((row) => row.includes('/') && !asked.some((question) => question.row === row))
			.map((row): Question => ({ row, item: undefined, addresses: keysOf(row, vocabulary) }));
		return [...asked, ...absent].map((question): Entry => {
			const bears = question.addresses.some((address) => relied.has(address) || needs.has(address));
			const noItem = question.row.includes('/') && !question.item;
			const words = facts[question.row];
			const address = question.addresses[0]!;
			const duty = question.row.endsWith('duty.*') && question.item;
			const label = words?.label ?? question.row;
			return {
				question,
				words,
				place: { chapter: page.chapter, page: page.page },
				reach: noItem ? 'noItem' : rank > far ? 'later' : bears ? 'now' : 'irrelevant',
				label: duty ? (words?.options?.[address.slice(address.lastIndexOf('.') + 1)] ?? label) : label,
				item: question.item ? say.itemName(address) : noItem ? (facts[question.row.split('/')[0]!]?.label ?? '') : '',
				said: say
					.statements(question.addresses.filter((one) => answers[one]))
					.map(({ text }) => text)
					.join(' ')
			};
		});
	});
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** How well it answers the words: in the label, in the question, in an answer given or to give, in the help; 0 not at all. */
function score({ label, item, said, words, question }: Entry, wanted: readonly string[]): number {
	const own = question.row.endsWith('duty.*');
	const options = own ? [] : Object.values(words?.options ?? {});
	const fields = [
		[label, item],
		[words?.ask, said],
		[...options, words?.none],
		[words?.help, words?.why]
	].map((texts) => plain(texts.filter(Boolean).join(' ')));
	const best = wanted.map((word) => fields.findIndex((text) => text.includes(word)));
	return best.includes(-1) ? 0 : 1 / (1 + best.reduce((sum, n) => sum + n, 0));
}

const keyOf = (address: string) => address.replace(/\/[^/]+\//, '/');

/** What a query finds, best first; where an article is named, the questions that cite it, in the order asked. */
export function search(query: string, answers: Answers, facts: FactWords, say: Sayer): Hit[] {
	const wanted = plain(query).split(/\s+/).filter(Boolean);
	if (!wanted.length) return [];
	const all = entries(answers, facts, say);
	const cited = citedIn(query);
	if (cited) {
		const [keys, grounds, name] = [factsUnder(cited), groundsUnder(cited, answers), spelt(cited)];
		const citing = all.filter(
			({ question: { row, addresses }, words }) =>
				keys.has(row) ||
				addresses.some((address) => keys.has(keyOf(address)) || grounds.has(address)) ||
				Boolean(name && `${words?.why ?? ''}${words?.help ?? ''}`.includes(name))
		);
		if (citing.length) return citing;
	}
	return all
		.map((entry) => ({ entry, by: score(entry, wanted) }))
		.filter(({ by }) => by > 0)
		.toSorted((a, b) => b.by - a.by)
		.map(({ entry }) => entry);
}

/** The questions of a chapter that are not asked as things stand, in the order they would be asked. */
export const unaskedOf = (chapter: ChapterId, answers: Answers, facts: FactWords, say: Sayer): Hit[] =>
	entries(answers, facts, say).filter(({ place, reach }) => place.chapter === chapter && reach !== 'now');
