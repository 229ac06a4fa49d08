import type { Answer, Answers } from '../case/answers';
import { vocabulary } from '../case/facts';
import { faultOfAnswer } from '../case/faults';
import { factAt } from '../case/vocabulary';
import type { ChapterId } from './chapters';
import { mainRows } from './main-questions';
import {
	apart,
	assessed,
	following,
	open,
	order,
	pages,
	questionsOf,
	shown,
	type Place,
	type Question
} from './questions';

/** What is passed over as not known: by who wants the result first, and by the short way, which asks the main questions before all others. */

/** The chapters about what others did out of sight: from there one may go straight to the result. */
export const skippedFrom: ReadonlySet<string> = new Set<ChapterId>(['use', 'parts']);

const unknown: Answer = { status: 'unknown' };

/** How one says of a fact that it is not known; undefined where only the person can answer. */
function unsaid(address: string): Answer | undefined {
	const fact = factAt(vocabulary, address)!;
	if (!faultOfAnswer(fact, unknown)) return unknown;
	const value = 'options' in fact ? ['unsure', 'undecided'].find((one) => fact.options.includes(one)) : undefined;
	return value && fact.kind === 'option' ? { status: 'stated', value } : undefined;
}

/** What is passed over of what is needed, and of what this opens in turn, until there is nothing more of it. */
function passing(answers: Answers, over: (needs: ReadonlySet<string>, now: Answers) => readonly string[]): Answers {
	const said: Record<string, Answer> = {};
	for (;;) {
		const now = { ...answers, ...said };
		const next = over(open(assessed(now)).needs, now);
		if (!next.length) return said;
		for (const address of next) said[address] = unsaid(address)!;
	}
}

/** Everything still open that may be not known, said to be so. What is left open is for the person alone to say. */
export const skipped = (answers: Answers): Answers => passing(answers, (needs) => [...needs].filter(unsaid));

export const isMain = ({ row, addresses }: Question): boolean => mainRows.has(row) || !unsaid(addresses[0]!);

/** Everything open that stands before the next main question. Not what comes after it: that may turn out not to be asked at all. */
export const passed = (answers: Answers): Answers =>
	passing(answers, (needs, now) => {
		const main = mainAddresses(now);
		const asked = order(now).filter((address) => needs.has(address));
		const first = asked.findIndex((address) => main.has(address));
		return first < 0 ? asked : asked.slice(0, first);
	});

const mainAddresses = (answers: Answers): ReadonlySet<string> =>
	new Set(
		pages.flatMap((page) =>
			questionsOf(page, answers)
				.filter(isMain)
				.flatMap(({ addresses }) => addresses)
		)
	);

/** The next, or the previous, page with a main question to show; null at either end. */
export function followingMain(answers: Answers, from: Place, step: 1 | -1 = 1): Place | null {
	for (let at = following(answers, from, step); at; at = following(answers, at, step)) {
		const page = pages.find((one) => one.chapter === at.chapter && one.page === at.page)!;
		if (shown(page, answers).some(isMain)) return at;
	}
	return null;
}

/** How many of the questions asked now are answered with “not known”, and the page of the first of them. */
export function notKnown(answers: Answers): { count: number; first: Place | undefined } {
	const left = pages.flatMap((page) =>
		shown(page, answers)
			.flatMap(apart)
			.filter(({ addresses }) => addresses.some((address) => answers[address]?.status === 'unknown'))
			.map((): Place => ({ chapter: page.chapter, page: page.page }))
	);
	return { count: left.length, first: left[0] };
}
