import { answer } from '$lib/brief/papers/answer';
import { complaint } from '$lib/brief/papers/complaint';
import type { Desk } from '$lib/brief/papers/desk';
import { authorityLetter, entranceLetter, rightsLetter, type AuthorityId } from '$lib/brief/papers/letters';
import type { Letter } from '$lib/brief/papers/letter';
import { offers, type Offer, type PaperId } from '$lib/brief/papers/offers';
import { pointsPaper } from '$lib/brief/papers/points';
import type { Document } from '$lib/brief/document';
import type { LetterWords } from '$lib/messages/zh-CN/letters';
import type { Audience } from '../../../place.svelte';

/** What each reader looks for first. */
const first: Readonly<Record<Audience, readonly PaperId[]>> = {
	victim: [],
	lawyer: ['complaint', 'answer', 'points'],
	judge: ['points', 'complaint', 'answer']
};

/** The papers in the order of the reader, those that can be made now before those that cannot. */
export function offered(desk: Desk, audience: Audience): Offer[] {
	const place = ({ id }: Offer) =>
		first[audience].includes(id) ? first[audience].indexOf(id) : first[audience].length;
	return offers(desk).toSorted((a, b) => Number(Boolean(a.why)) - Number(Boolean(b.why)) || place(a) - place(b));
}

/** What is being made: which paper, for or to whom. */
export interface Making {
	id: PaperId;
	party: string | undefined;
	authority: AuthorityId;
	annexed: boolean;
}

/** The letter proposed; undefined for a paper that is none. */
export function letterFor(desk: Desk, words: LetterWords, { id, party, authority }: Making): Letter | undefined {
	const to = desk.law.burden.parties.find((one) => one.id === party);
	if (id === 'authority') return authorityLetter(desk, words, authority);
	if (id === 'rights') return to && rightsLetter(desk, words, to);
	if (id === 'entrance') return to && entranceLetter(desk, words, to);
	return undefined;
}

/** The paper for the court; undefined for a letter. */
export function courtPaper(desk: Desk, { id, party, annexed }: Making): Document | undefined {
	const of = desk.law.burden.parties.find((one) => one.id === party);
	if (id === 'complaint') return complaint(desk, annexed);
	if (id === 'answer') return of && answer(desk, of);
	if (id === 'points') return pointsPaper(desk);
	return undefined;
}
