import type { Result } from '../lib/assessment/outcome';
import { courtPaper, letterFor } from '../lib/brief/papers/make';
import { letterDocument } from '../lib/brief/papers/letter';
import { offers, type PaperId } from '../lib/brief/papers/offers';
import { deskOf } from '../lib/brief/papers/paper-desk';
import type { Document } from '../lib/brief/document';
import type { Answers } from '../lib/case/answers';
import type { Profile } from '../lib/case/profile';
import { loadCourt, loadLetters, loadMethod, loadVocabularies } from '../lib/messages';

/** A paper of the case with blanks for what is typed on the page, and no sum claimed; or why there is none. */
export async function paperOf(
	id: PaperId,
	party: string | undefined,
	answers: Answers,
	profile: Profile,
	result: Result
): Promise<Document | string> {
	const words = await loadVocabularies('zh-CN');
	const own = Object.keys(profile).length ? { profile, words: await loadMethod('zh-CN') } : undefined;
	const desk = deskOf({ answers, result, words, own }, await loadCourt(), {});
	if (!desk) return 'not covered, so that no paper can be made of it';
	const offer = offers(desk).find((one) => one.id === id)!;
	if (offer.why) return `--paper ${id} cannot be made of this case (${offer.why})`;
	const ids = offer.parties.map((one) => one.id);
	if (party && ids.length && !ids.includes(party)) return `--party ${party}: must be ${ids.join(', ')}`;
	const making = { id, party: party ?? ids[0], authority: 'cac' as const, annexed: true };
	const letters = await loadLetters();
	const letter = letterFor(desk, letters, making);
	return letter ? letterDocument(desk, letters, letter, letter.paragraphs) : courtPaper(desk, making)!;
}
