import type { Answers } from '../case/answers';
import type { ChapterId } from './chapters';
import { pages, shown, type Place, type Question } from './questions';

/** A chapter as one form, for whoever works through it: the machine stands on one of its pages, and the form shows them all. */

export interface Section {
	page: string;
	questions: readonly Question[];
}

const of = (chapter: ChapterId) => pages.filter((page) => page.chapter === chapter);

/** The pages of a chapter that have a question to show, in order. */
export const sectionsOf = (chapter: ChapterId, answers: Answers): Section[] =>
	of(chapter)
		.map((page) => ({ page: page.page, questions: shown(page, answers) }))
		.filter(({ questions }) => questions.length > 0);

/** The page of a chapter from which one step leads out of it: its last going on, its first going back. */
export function edge(chapter: ChapterId, step: 1 | -1): Place {
	const { page } = of(chapter).at(step === 1 ? -1 : 0)!;
	return { chapter, page };
}
