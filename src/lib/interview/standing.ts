import { result, type Range } from '../assessment/outcome';
import { standards, type Standard } from '../assessment/standard';
import type { Answers } from '../case/answers';
import type { Profile } from '../case/profile';
import { apart, assessed, open, pages, parked, shown, type Question } from './questions';
import type { Patch } from './said';

/** How a case stands: so many questions open, not covered and why, or the range of each standard by the burden of proof. */
export type Standing =
	| { status: 'open'; questions: number }
	| { status: 'uncovered'; what: string }
	| { status: 'settled'; qualification: string; ranges: Readonly<Record<Standard, Range>> };

const unanswered = (answers: Answers): Question[] => {
	const { needs } = open(assessed(answers));
	return pages
		.flatMap((page) => shown(page, answers).flatMap(apart))
		.filter(({ addresses }) => addresses.some((address) => needs.has(address)));
};

/** How the case stands on these answers and own values. */
export function standing(answers: Answers, profile?: Profile): Standing {
	const found = result(assessed(answers, profile));
	if (found.status === 'needs') return { status: 'open', questions: unanswered(answers).length };
	if (found.status === 'uncovered') return found;
	const of = (standard: Standard) => found.standards[standard].headline;
	return {
		status: 'settled',
		qualification: found.standards.currentLaw.burden.qualification.status,
		ranges: Object.fromEntries(standards.map((standard) => [standard, of(standard)])) as Record<Standard, Range>
	};
}

/** What an edit has changed, or would change. */
export interface Change {
	before: Standing;
	after: Standing;
	/** Answers that no longer bear on anything, and such as do again; what the edit itself said is neither. */
	aside: readonly string[];
	restored: readonly string[];
	/** Questions open now that were not before. */
	asked: readonly Question[];
}

/** The addresses of which something else is said; what speaks for an answer aside. */
export function edited(before: Answers, after: Answers): string[] {
	if (before === after) return [];
	const said = (of: Answers, address: string) => JSON.stringify({ ...of[address], evidence: undefined });
	return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
		(address) => said(before, address) !== said(after, address)
	);
}

export function changeBetween(before: Answers, after: Answers, profile?: Profile): Change {
	const own = new Set(edited(before, after));
	const [idle, idleNow] = [parked(before), parked(after)];
	const openBefore = new Set(unanswered(before).flatMap(({ addresses }) => addresses));
	return {
		before: standing(before, profile),
		after: standing(after, profile),
		aside: idleNow.filter((address) => !idle.includes(address) && !own.has(address)),
		restored: idle.filter((address) => !idleNow.includes(address) && !own.has(address)),
		asked: unanswered(after).filter(({ addresses }) => !addresses.some((address) => openBefore.has(address)))
	};
}

/** The edit that takes another back: every answer as it was. */
export const reverse = (before: Answers, after: Answers): Patch =>
	Object.fromEntries(edited(before, after).map((address) => [address, before[address]]));
