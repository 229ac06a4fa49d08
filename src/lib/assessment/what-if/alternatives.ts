import { ledger } from '../ledger';
import type { Relied } from '../../reasoning/read';
import { itemsOf, type Answer, type Answers, type Value } from '../../case/answers';
import { vocabulary } from '../../case/facts';
import { factAt } from '../../case/vocabulary';

/** Not known, suspected, or disputed without a finding. */
export const isOpen = (answer: Answer): boolean =>
	answer.status === 'disputed' ? answer.found === undefined : answer.status !== 'stated';

/**
 * What an open answer could turn out to be: every option of a closed list; one other or nobody, of a relation; of sums and days, of which there is no
 * end, only what has been said: each side’s version, or what is suspected.
 */
export function possible(address: string, answers: Answers): readonly Value[] {
	const fact = factAt(vocabulary, address);
	const answer = answers[address];
	if (!fact || !answer) return [];
	if (fact.kind === 'choice' || fact.kind === 'grade') return fact.options;
	if (fact.kind === 'link') {
		const [, self] = address.split('/');
		return [[], ...itemsOf(answers, fact.to).flatMap((id) => (id === self ? [] : [[id]]))];
	}
	if (fact.kind !== 'amount' && fact.kind !== 'when') return [];
	if (answer.status === 'disputed') return [answer.claimant, answer.defendant];
	return answer.status === 'suspected' ? [answer.value] : [];
}

/** What a stated answer of a closed list could be instead: only what can be argued, and has an order of favour. */
export function otherwise(address: string, answers: Answers): readonly Value[] {
	const fact = factAt(vocabulary, address);
	const answer = answers[address];
	if (answer?.status !== 'stated' || (fact?.kind !== 'choice' && fact?.kind !== 'grade')) return [];
	if (fact.kind === 'choice' && fact.nominal) return [];
	return fact.options.filter((option) => option !== answer.value);
}

/**
 * Stated, the claimant’s to show, better for him than what a court starts from, and nothing noted that speaks for it: worth what is lost if it is not
 * shown. A fact the other side must show is not soft: without its evidence the claimant stands as before or better.
 */
export const soft = (answers: Answers, relied: Relied): string[] =>
	ledger(relied, answers)
		.filter(({ by, open, evidence }) => by === 'claimant' && !open && !evidence.length)
		.flatMap(({ address }) => (otherwise(address, answers).length ? [address] : []));
