import { vocabulary } from '../../case/facts';
import { factAt } from '../../case/vocabulary';
import type { Inline } from '../document';
import { inBrackets } from './cite';
import type { Draft } from './draft';
import { text } from './pieces';

/** Where the view taken of each contested point comes from. */
const grounds: Readonly<Record<string, readonly string[]>> = {
	'law.continuing': ['TE-1'],
	'law.jointDeciders': ['PIPL-20'],
	'law.unknownLeaker': ['CC-1170'],
	'law.mixedCauses': ['CC-1171', 'CC-1172'],
	'law.trusteeOutward': ['PIPL-21', 'PIPL-59'],
	'law.staffOutward': ['CC-1191'],
	'law.venueAnalogy': ['CC-1198']
};

/** 对争议点的回应: why a contested point was taken this way; where the user has fixed another view, the reason he gives. Without a full stop at its end. */
export function answerTo({ answers, said, cite, words: { brief, lang } }: Draft, address: string): Inline[] {
	const fact = factAt(vocabulary, address);
	const given = answers[address];
	if (fact?.kind === 'doctrine' && given?.status === 'stated' && given.value !== fact.prevailing)
		return [text((given.reason ?? brief.noReason).replace(/[。.]$/, ''))];
	const why = (said.lawyer.answersTo as Readonly<Record<string, string>>)[address];
	return why ? [text(why.replace(/[。.]$/, '')), ...inBrackets(cite(...(grounds[address] ?? [])), lang)] : [];
}
