import type { Assessment } from '../assessment/assess';
import type { Answer, Answers } from '../case/answers';
import { vocabulary } from '../case/facts';
import type { Profile } from '../case/profile';
import { factAt } from '../case/vocabulary';
import { outcomeJson } from './outcome';

const isAmount = (address: string) => factAt(vocabulary, address)?.kind === 'amount';

/**
 * What is known and what follows from it in law, for who has to find the facts before seeing figures: no amount worked out, and none a party names, which
 * draws a reader to it as much. Of these only the place is told.
 */
export function findingsJson(assessment: Assessment, answers: Answers, profile: Profile = {}) {
	const { ruleSet, status, needs, tracks, qualification, acts, defences, defencesNotRaised, principles, ledger, set } =
		outcomeJson(assessment, answers, profile);
	const facts: Record<string, Answer> = Object.fromEntries(
		Object.entries(answers).filter(([address]) => !isAmount(address))
	);
	return {
		format: 'lianheng-findings' as const,
		ruleSet,
		status,
		needs,
		facts,
		amountsLeftOut: Object.keys(answers).filter(isAmount),
		disputed: Object.entries(facts).flatMap(([address, answer]) =>
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
		ledger: ledger.filter(({ address }) => !isAmount(address))
	};
}
