import { assess, type Assessment } from '../assessment/assess';
import { itemsOf, type Answers } from '../case/answers';
import { vocabulary } from '../case/facts';
import { ownValues, type Profile } from '../case/profile';
import type { Vocabulary } from '../case/vocabulary';
import { chapters, type ChapterId } from './chapters';

const made = new WeakMap<Answers, WeakMap<Profile, Assessment>>();
const none: Profile = {};

/** The assessment of these answers and own values, worked out once for each of them. What is asked does not depend on own values. */
export function assessed(answers: Answers, profile: Profile = none): Assessment {
	const of = made.get(answers) ?? new WeakMap<Profile, Assessment>();
	const known = of.get(profile) ?? assess(answers, ownValues(profile));
	made.set(answers, of.set(profile, known));
	return known;
}

const opened = new WeakMap<Assessment, { relied: ReadonlySet<string>; needs: ReadonlySet<string> }>();

/** The addresses that bear on the outcome now: read or needed by any of the six runs. */
export function open(assessment: Assessment) {
	const runs = Object.values(assessment).flatMap((byReading) => Object.values(byReading));
	const known = opened.get(assessment) ?? {
		relied: new Set(runs.flatMap((run) => [...run.relied.keys()])),
		needs: new Set(runs.flatMap((run) => (run.status === 'needs' ? [...run.needs] : [])))
	};
	opened.set(assessment, known);
	return known;
}

/** A page of a chapter: where in the interview one stands. */
export interface Place {
	chapter: ChapterId;
	page: string;
}

interface Page extends Place {
	asks: readonly string[];
}

export const pages: readonly Page[] = chapters.flatMap((chapter) =>
	chapter.pages.map((page) => ({ chapter: chapter.id, page: page.id, asks: page.asks }))
);

/** The keys a row stands for: itself, or every flag of its group, in the order of the vocabulary. */
export function keysOf(row: string, of: Vocabulary): string[] {
	if (!row.endsWith('.*')) return [row];
	return Object.keys(of).filter((key) => key.startsWith(row.slice(0, -1)));
}

/** One question: a row, for the case or for one item of a list, and the addresses it is answered at. */
export interface Question {
	row: string;
	item: { list: string; id: string } | undefined;
	addresses: readonly string[];
}

/** Every question of a page, in the one order there is: its rows; the rows of a list item by item, as entered. */
export function questionsOf(page: Page, answers: Answers): Question[] {
	const lists = new Set<string>();
	return page.asks.flatMap((row): Question[] => {
		const [list, key] = row.split('/');
		if (!key) return [{ row, item: undefined, addresses: keysOf(row, vocabulary) }];
		if (lists.has(list!)) return [];
		lists.add(list!);
		const fact = (vocabulary as Vocabulary)[list!];
		const items = fact?.kind === 'list' ? fact.of : {};
		const rows = page.asks.filter((other) => other.startsWith(`${list!}/`));
		return itemsOf(answers, list!).flatMap((id) =>
			rows.map((item) => ({
				row: item,
				item: { list: list!, id },
				addresses: keysOf(item.slice(list!.length + 1), items).map((name) => `${list!}/${id}/${name}`)
			}))
		);
	});
}

/** The questions of a page that show now: read or needed by any run. */
export function shown(page: Page, answers: Answers): Question[] {
	const { relied, needs } = open(assessed(answers));
	return questionsOf(page, answers).filter(({ addresses }) => addresses.some((a) => relied.has(a) || needs.has(a)));
}

/** Every address that can be asked, in order. Whether one shows may depend only on those before it. */
export const order = (answers: Answers): string[] =>
	pages.flatMap((page) => questionsOf(page, answers).flatMap(({ addresses }) => addresses));

/**
 * Answered, yet bearing on nothing: kept, shown folded, never read. Derived, so nothing has to be restored when the branch comes back.
 * While something is still needed, only what comes before it can be called set aside. Overrides not in effect are not in the order.
 */
export function parked(answers: Answers): string[] {
	const { relied, needs } = open(assessed(answers));
	const asked = order(answers);
	const first = asked.findIndex((address) => needs.has(address));
	const place = new Map(asked.map((address, i) => [address, i]));
	return Object.keys(answers).filter(
		(address) => !relied.has(address) && (first < 0 || (place.get(address) ?? 0) < first)
	);
}

const holds = (page: Page, answers: Answers, of: ReadonlySet<string>) =>
	questionsOf(page, answers).some(({ addresses }) => addresses.some((address) => of.has(address)));

/** The first page with something unanswered; null when the case is settled. */
export function firstOpen(answers: Answers): Place | null {
	const { needs } = open(assessed(answers));
	return needs.size ? placeOf(pages.find((page) => holds(page, answers, needs))) : null;
}

const placeOf = (page: Page | undefined): Place | null => (page ? { chapter: page.chapter, page: page.page } : null);

/** The page an address is asked on; null for what is never asked. */
export const pageOf = (address: string, answers: Answers): Place | null =>
	placeOf(pages.find((page) => holds(page, answers, new Set([address]))));

const rank = ({ chapter, page }: Place) => pages.findIndex((other) => other.chapter === chapter && other.page === page);

/** The page of this name, or the first of its chapter that shows; null where there is no such chapter. */
export function pageAt(chapter: string, page: string | null, answers: Answers): Place | null {
	const of = pages.filter((other) => other.chapter === chapter);
	return (
		of.find((other) => other.page === page) ?? of.find((other) => shown(other, answers).length > 0) ?? of[0] ?? null
	);
}

/** Where a link to `wanted` may land: there, unless something before it is still unanswered. */
export function landing(answers: Answers, wanted: Place): Place {
	const first = firstOpen(answers);
	return first && rank(first) < rank(wanted) ? first : wanted;
}

/** The next, or the previous, page that has a question to show; null at either end. */
export function following(answers: Answers, from: Place, step: 1 | -1 = 1): Place | null {
	const rest = step === 1 ? pages.slice(rank(from) + 1) : pages.slice(0, rank(from)).toReversed();
	return placeOf(rest.find((page) => shown(page, answers).length > 0));
}

/** Duties are asked in one row and answered one by one: each is a question of its own. */
export const apart = (question: Question): Question[] =>
	question.row.endsWith('duty.*')
		? question.addresses.map((address) => ({ ...question, addresses: [address] }))
		: [question];

/** How far each chapter is: questions answered of those that show and count. From facts, not from clicks. */
export function progress(
	answers: Answers,
	counts: (question: Question) => boolean = () => true
): { chapter: ChapterId; shown: number; open: number }[] {
	const { needs } = open(assessed(answers));
	return chapters.map(({ id }) => {
		const questions = pages
			.filter((page) => page.chapter === id)
			.flatMap((page) => shown(page, answers).filter(counts).flatMap(apart));
		return {
			chapter: id,
			shown: questions.length,
			open: questions.filter(({ addresses }) => addresses.some((a) => needs.has(a))).length
		};
	});
}
