import type { Assessment } from '../assessment/assess';
import type { Answers } from '../case/answers';
import type { Profile } from '../case/profile';
import { outcomeJson } from './outcome';

/** What is known and what follows from it in law, without any amount worked out: for who has to find the facts before seeing figures. */
export function findingsJson(assessment: Assessment, answers: Answers, profile: Profile = {}) {
	const { ruleSet, status, needs, tracks, qualification, acts, defences, defencesNotRaised, principles, ledger, set } =
		outcomeJson(assessment, answers, profile);
	return {
		format: 'lianheng-findings' as const,
		ruleSet,
		status,
		needs,
		facts: answers,
		disputed: Object.entries(answers).flatMap(([address, answer]) =>
			answer.status === 'disputed'
				? [{ address, claimant: answer.claimant, defendant: answer.defendant, found: answer.found ?? null }]
				: []
		),
		set,
		tracks,
		qualification,
		acts,
		defences,
		defencesNotRaised,
		principles,
		ledger
	};
}
