import { itemsOf, type Answer, type Answers } from '../../src/lib/case/answers';
import { vocabulary } from '../../src/lib/case/facts';
import { factAt, type Fact, type Vocabulary } from '../../src/lib/case/vocabulary';
import { chapters } from '../../src/lib/interview/chapters';
import { keysOf } from '../../src/lib/interview/questions';
import { chapters as titlesEn, formal as formalEn } from '../../src/lib/messages/en/chapters';
import { facts as factsEn } from '../../src/lib/messages/en/facts';
import type { FactWords, Words } from '../../src/lib/messages/words';
import { chapters as titlesZh, formal as formalZh, type ChapterTitles } from '../../src/lib/messages/zh-CN/chapters';
import { facts as factsZh } from '../../src/lib/messages/zh-CN/facts';
import { screen } from '../pages';
import type { Language } from './table';

export const wordsOf = (lang: Language) =>
	lang === 'en'
		? { facts: factsEn as FactWords, titles: titlesEn as ChapterTitles, formal: formalEn, ui: screen.en }
		: { facts: factsZh as FactWords, titles: titlesZh as ChapterTitles, formal: formalZh, ui: screen['zh-CN'] };

/** What a person has noted of one question, in the words that stand on the page. */
export type Note =
	| { kind: 'pick'; labels: readonly string[]; none: string }
	| { kind: 'unknown' }
	| { kind: 'ticks'; labels: readonly string[]; rest: string }
	| { kind: 'typed'; text: string }
	| { kind: 'lines'; picks: readonly (readonly [line: string, label: string])[] }
	| { kind: 'things'; names: readonly string[]; add: string; none: string };

/** A case as someone wrote it down before he opened the app. */
export interface Notes {
	/** What is noted of a question asked in these words under these headings, the nearest last: chapter or page, and the thing it is about. */
	of(headings: readonly string[], ask: string): Note | undefined;
}

const valuesOf = (answer: Answer): readonly string[] => {
	if (answer.status !== 'stated') throw new Error(`no note is written for an answer that is ${answer.status}`);
	return typeof answer.value === 'string' ? [answer.value] : answer.value;
};

/**
 * The notes of these answers, in the language the person reads the app in. Who works with cases is asked by the label of a fact, chapter by
 * chapter; who it happened to in whole sentences, page by page.
 */
export function notesOf(answers: Answers, lang: Language, professional: boolean): Notes {
	const { facts, titles, formal, ui } = wordsOf(lang);
	const yesNo: Readonly<Record<string, string>> = lang === 'en' ? { yes: 'yes', no: 'no' } : { yes: '是', no: '否' };
	const nameOf = (list: string, id: string): string => {
		const named = answers[`${list}/${id}/name`];
		return named?.status === 'stated' ? String(named.value) : itemName(list, itemsOf(answers, list).indexOf(id));
	};
	const itemName = (list: string, i: number) => facts[list]!.item!.replace('{n}', String(i + 1));

	function things(list: string, words: Words): Note {
		const names = itemsOf(answers, list).map((id) => nameOf(list, id));
		return { kind: 'things', names, add: words.add ?? '', none: words.none ?? '' };
	}
	function ticks(addresses: readonly string[], words: Words): Note | undefined {
		const flags = addresses.map((at) => [at.slice(at.lastIndexOf('.') + 1), answers[at]] as const);
		if (flags.some(([, answer]) => !answer)) return undefined;
		const labels = flags.flatMap(([flag, answer]) =>
			answer!.status === 'stated' && answer!.value === 'yes' ? [words.options![flag]!] : []
		);
		const unknown = flags.some(([, answer]) => answer!.status === 'unknown');
		const open = labels.length ? ui.ask.others : ui.ask.unknown;
		return { kind: 'ticks', labels, rest: unknown ? open : labels.length ? '' : (words.none ?? ui.ask.none) };
	}
	function lines(addresses: readonly string[], words: Words): Note {
		const grades = facts['participants/duty']!.options!;
		return {
			kind: 'lines',
			picks: addresses.flatMap((at) => {
				const answer = answers[at];
				const duty = words.options![at.slice(at.lastIndexOf('.') + 1)]!;
				return answer?.status === 'stated' ? [[duty, grades[answer.value as string]!] as const] : [];
			})
		};
	}
	function single(address: string, fact: Fact, words: Words): Note | undefined {
		const answer = answers[address];
		if (!answer) return undefined;
		if (answer.status === 'unknown') return { kind: 'unknown' };
		const values = valuesOf(answer);
		if (values[0] === 'ongoing') return { kind: 'pick', labels: [ui.ask.ongoing], none: '' };
		if (['text', 'amount', 'day', 'when'].includes(fact.kind)) return { kind: 'typed', text: values[0]! };
		const label = (value: string) =>
			fact.kind === 'link' ? nameOf(fact.to, value) : (words.options?.[value] ?? yesNo[value] ?? value);
		return { kind: 'pick', labels: values.map(label), none: words.none ?? ui.ask.none };
	}

	const noted = new Map<string, Note>();
	const write = (under: readonly string[], thing: string, row: string, addresses: readonly string[]) => {
		const words = facts[row]!;
		const fact = factAt(vocabulary, addresses[0]!)!;
		const note =
			fact.kind === 'list'
				? things(row, words)
				: row.endsWith('duty.*')
					? lines(addresses, words)
					: row.endsWith('.*')
						? ticks(addresses, words)
						: single(addresses[0]!, fact, words);
		if (note) for (const title of under) noted.set(`${title}|${thing}|${professional ? words.label : words.ask}`, note);
	};
	for (const { id, pages } of chapters)
		for (const { id: page, asks } of pages) {
			const neutral = professional ? formal[id] : undefined;
			const under = [neutral?.title ?? titles[id].title, neutral?.pages?.[page] ?? titles[id].pages[page]!];
			for (const row of asks as readonly string[]) {
				const [list, key] = row.split('/') as [string, string | undefined];
				if (!key) {
					write(under, '', row, keysOf(row, vocabulary));
					continue;
				}
				const items = (vocabulary as Vocabulary)[list];
				if (items?.kind !== 'list') throw new Error(`${list} is no list`);
				itemsOf(answers, list).forEach((item, i) => {
					const addresses = keysOf(key, items.of).map((name) => `${list}/${item}/${name}`);
					// Before it has a name, a thing goes by its number.
					for (const thing of new Set([nameOf(list, item), itemName(list, i)])) write(under, thing, row, addresses);
				});
			}
		}
	const of: Notes['of'] = (headings, ask) => {
		const near = headings.toReversed();
		const places = near.flatMap((title) => [...near, ''].map((thing) => `${title}|${thing}|${ask}`));
		return places.map((place) => noted.get(place)).find(Boolean);
	};
	return { of };
}
