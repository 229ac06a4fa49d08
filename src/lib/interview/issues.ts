import type { Answers } from '../case/answers';
import { faultsBetween } from '../case/faults';
import { apart, assessed, open, pages, shown, type Place, type Question } from './questions';

/** What a professional still has to look at, in this order. */
export const issueKinds = ['unanswered', 'fault', 'disputed', 'suspected', 'unknown'] as const;
export type IssueKind = (typeof issueKinds)[number];

export interface Issue {
	kind: IssueKind;
	place: Place;
	question: Question;
	/** The first address of the question it is so of. */
	address: string;
}

/**
 * What is open: not answered yet, at odds with another answer, disputed without a finding, suspected, or not known. Of the questions that show
 * now; in the order of the kinds, and in each as asked. Of one question each kind is told once.
 */
export function issues(answers: Answers): Issue[] {
	const { needs, relied } = open(assessed(answers));
	const faults = faultsBetween(answers);
	const is: Record<IssueKind, (address: string) => boolean> = {
		unanswered: (address) => needs.has(address),
		fault: (address) => faults.has(address),
		disputed: (address) => {
			const answer = answers[address];
			return relied.has(address) && answer?.status === 'disputed' && answer.found === undefined;
		},
		suspected: (address) => relied.has(address) && answers[address]?.status === 'suspected',
		unknown: (address) => relied.has(address) && answers[address]?.status === 'unknown'
	};
	const asked = pages.flatMap((page) =>
		shown(page, answers)
			.flatMap(apart)
			.map((question) => ({ place: { chapter: page.chapter, page: page.page }, question }))
	);
	return issueKinds.flatMap((kind) =>
		asked.flatMap(({ place, question }): Issue[] => {
			const address = question.addresses.find(is[kind]);
			return address === undefined ? [] : [{ kind, place, question, address }];
		})
	);
}
