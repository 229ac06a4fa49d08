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
