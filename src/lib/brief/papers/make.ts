import type { LetterWords } from '../../messages/zh-CN/letters';
import type { Document } from '../document';
import { answer } from './answer';
import { complaint } from './complaint';
import type { Desk } from './desk';
import type { Letter } from './letter';
import { authorityLetter, entranceLetter, rightsLetter, type AuthorityId } from './letters';
import type { PaperId } from './offers';
import { pointsPaper } from './points';

/** What is being made: which paper, for or to whom. */
export interface Making {
	id: PaperId;
	/** For an answer whose it is, for a letter to whom it goes. */
	party: string | undefined;
	authority: AuthorityId;
	/** A complaint with our own schedule behind it. */
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
