import { expect, it } from 'vitest';
import { loadExamples, loadFormalFacts, loadStops } from '../../src/lib/messages';
import { brief as briefEn } from '../../src/lib/messages/en/brief';
import { desk as deskEn } from '../../src/lib/messages/en/desk';
import { findings as findingsEn } from '../../src/lib/messages/en/findings';
import { matters as mattersEn } from '../../src/lib/messages/en/matters';
import { brief as briefZh } from '../../src/lib/messages/zh-CN/brief';
import { desk as deskZh } from '../../src/lib/messages/zh-CN/desk';
import { figures as figuresZh } from '../../src/lib/messages/zh-CN/figures';
import { findings as findingsZh } from '../../src/lib/messages/zh-CN/findings';
import { loadTitles } from '../../src/lib/messages';

/** Every sentence of a table of words, with where it stands. */
const sentences = (of: unknown, at: string): [string, string][] =>
	typeof of === 'string'
		? [[at, of]]
		: typeof of === 'object' && of
			? Object.entries(of).flatMap(([key, one]) => sentences(one, at ? `${at} ${key}` : key))
			: [];
const spoken = {
	'zh-CN': /[你您我]/,
	en: /\b(?:you|your|yours|yourself|my|me|mine|we|I(?!\)))\b/i
} as const;
/** What is quoted is what somebody else said, or the name of a button. */
const unquoted = (text: string) => text.replace(/“[^”]*”/g, '');
/** Numbers of law written as I, II. */
const numbered = (text: string) => text.replace(/\(I+\)/g, '');
const speaking = (of: unknown, lang: 'zh-CN' | 'en') =>
	sentences(of, '').filter(([, text]) => spoken[lang].test(numbered(unquoted(text))));

// Who works with cases is not the person concerned, and a document for a court speaks to nobody.
it.each(['zh-CN', 'en'] as const)(
	'no question, option, help, example or early stop speaks to a lawyer or a court as the person concerned: %s',
	async (lang) => {
		expect(speaking(await loadFormalFacts(lang), lang)).toEqual([]);
		expect(speaking(await loadExamples(lang, true), lang)).toEqual([]);
		expect(speaking(await loadStops(lang, true), lang)).toEqual([]);
		expect(speaking((await loadTitles(lang)).neutral, lang)).toEqual([]);
	}
);

it('nor do the words of the desk, of findings, figures and of the brief', () => {
	for (const words of [deskZh, findingsZh, figuresZh, briefZh]) expect(speaking(words, 'zh-CN')).toEqual([]);
	for (const words of [deskEn, findingsEn, mattersEn, briefEn]) expect(speaking(words, 'en')).toEqual([]);
});

it('what is said otherwise to them is said of a question there is', async () => {
	for (const lang of ['zh-CN', 'en'] as const) {
		const { formal } = (await import(`../../src/lib/messages/${lang}/facts-formal.ts`)) as {
			formal: Record<string, object>;
		};
		const known = await loadFormalFacts(lang);
		expect(Object.keys(formal).filter((row) => !known[row])).toEqual([]);
		expect(Object.entries(formal).filter(([, words]) => !Object.keys(words).length)).toEqual([]);
	}
});
