import { edge, sectionsOf, type Section } from './forms';
import type { Interview } from './interview.svelte';
import { followingMain, isMain, passed } from './passing';
import { firstOpen, pages, progress, shown, type Question } from './questions';
import { patched, setsAside, type Patch } from './said';

/** A way through the questions: what is asked together, what goes with an answer, and where one comes from here. The machine is the same in all. */
export interface Way {
	/** What stands before one now. `tried`: one wanted to go on, and something is open. */
	sections(interview: Interview, tried: boolean): readonly Section[];
	answer(interview: Interview, patch: Patch): void;
	/** One wants to go on: what is passed over here is said to be, and it is told whether nothing else is open. */
	finish(interview: Interview): boolean;
	leave(interview: Interview, step: 'continue' | 'back'): void;
	progress(interview: Interview): Interview['progress'];
}

function here({ place, answers }: Interview): readonly Question[] {
	const page = pages.find(({ chapter, page: name }) => chapter === place.chapter && name === place.page)!;
	return shown(page, answers);
}
const closed = ({ needs }: Interview, questions: readonly Question[]) =>
	!questions.some(({ addresses }) => addresses.some((address) => needs.has(address)));

/** One page after the other, all there is to ask. */
const whole: Way = {
	sections: (interview) => [{ page: interview.place.page, questions: here(interview) }],
	answer: (interview, patch) => interview.answer(patch),
	finish: (interview) => closed(interview, here(interview)),
	leave: (interview, step) => interview.send(step),
	progress: (interview) => interview.progress
};

/** A chapter as one form, for whoever works with cases. */
const form: Way = {
	...whole,
	sections: ({ place, answers }) => sectionsOf(place.chapter, answers),
	finish: (interview) =>
		closed(
			interview,
			sectionsOf(interview.place.chapter, interview.answers).flatMap(({ questions }) => questions)
		),
	// Past the chapter one stands in: on to what comes after it, or back to the start of the one before.
	leave(interview, step) {
		interview.go(edge(interview.place.chapter, step === 'continue' ? 1 : -1));
		interview.send(step);
		if (step === 'back') interview.go(edge(interview.place.chapter, -1));
	}
};

/** The main questions first: what comes before the next of them is passed over as not known, until there is a result. */
const main: Way = {
	// A page without a main question is come to by an address only, and shown whole.
	sections(interview, tried) {
		const [questions, { needs }] = [here(interview), interview];
		const asked = questions.filter(
			(one) => isMain(one) || (tried && one.addresses.some((address) => needs.has(address)))
		);
		return [{ page: interview.place.page, questions: asked.length ? asked : questions }];
	},
	// Nothing is passed over where that alone would set answers aside.
	answer(interview, patch) {
		const { answers } = interview;
		const all = { ...patch, ...passed(patched(answers, patch)) };
		interview.answer(setsAside(answers, all) && !setsAside(answers, patch) ? patch : all);
	},
	finish(interview) {
		main.answer(interview, {});
		return whole.finish(interview);
	},
	leave(interview, step) {
		const { answers, place } = interview;
		const open = step === 'continue' ? firstOpen(answers) : null;
		const to = followingMain(answers, place, step === 'continue' ? 1 : -1) ?? open;
		if (to) interview.go(to);
		else if (step === 'continue') interview.send('review');
	},
	progress: ({ answers }) => progress(answers, isMain)
};

/** @public loaded on demand */
export const ways = { whole, form, main };
