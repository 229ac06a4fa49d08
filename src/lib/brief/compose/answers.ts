import { vocabulary } from '../../case/facts';
import { factAt } from '../../case/vocabulary';
import type { Block } from '../document';
import type { Draft } from './draft';
import { heading, list, strong, text } from './pieces';

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

/** 对争议点的回应: of each contested point the result turns on, why it was taken this way; not where the user has fixed a view with a reason of his own. */
export function answersToContested({ answers, relied, said, say, cite, words: { brief, lang } }: Draft): Block[] {
	const of = said.lawyer.answersTo as Readonly<Record<string, string>>;
	const [colon, space] = lang === 'en' ? [': ', ' '] : ['：', ''];
	const items = [...relied.keys()].flatMap((address) => {
		const fact = factAt(vocabulary, address);
		if (fact?.kind !== 'doctrine') return [];
		const given = answers[address];
		const set = given?.status === 'stated' && given.value !== fact.prevailing ? given : undefined;
		const why = set ? (set.reason ?? brief.noReason) : of[address];
		if (!why) return [];
		const taken = say.value(address, set ? set.value : fact.prevailing);
		return [
			[
				strong(`${say.label(address)}${colon}${taken}`),
				text(`${lang === 'en' ? '. ' : '。'}${why}${space}`),
				...(set ? [] : cite(...(grounds[address] ?? [])))
			]
		];
	});
	return items.length ? [heading('answers', said.lawyer.answers, 2), list(items)] : [];
}
