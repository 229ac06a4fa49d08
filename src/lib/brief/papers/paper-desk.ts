import type { Result } from '../../assessment/outcome';
import type { CourtWords } from '../../messages/zh-CN/court';
import { citations } from '../compose/cite';
import type { Composition } from '../compose/compose';
import { inSuit } from '../in-suit';
import { speaker } from '../speak';
import type { Desk, Typed } from './desk';

/** What papers are written with, of a case that is settled; undefined where it is not. The words are the Chinese ones in every language. */
export function deskOf(
	{ answers, result, words: plain, own }: Pick<Composition, 'answers' | 'words' | 'own'> & { result: Result },
	court: CourtWords,
	typed: Typed
): Desk | undefined {
	if (result.status !== 'settled') return undefined;
	const words = inSuit(plain);
	return {
		pen: {
			answers,
			result,
			words,
			noProof: false,
			own,
			gist: () => '',
			say: speaker(answers, words),
			cite: (...ids) => citations(ids, words.lang),
			standardName: (standard) => words.brief[standard]
		},
		law: result.standards.currentLaw,
		court,
		typed
	};
}
