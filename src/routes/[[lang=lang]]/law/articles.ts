import { chapters } from '$lib/interview/chapters';
import { instruments, provision, provisionIds } from '$lib/law/catalogue';
import { kindOf, kinds } from '$lib/law/kind';
import uses from '$lib/law/uses.json';
import { labelOf, type FactWords } from '$lib/messages/words';

type Use = { rules: string[]; facts: string[] };
const used = uses as Readonly<Record<string, Use | undefined>>;

/** The instruments by kind, in the order of the catalogue, with how many of their articles are here. */
export const shelves = () =>
	kinds.map((kind) => ({
		kind,
		instruments: instruments
			.filter((instrument) => kindOf(instrument) === kind)
			.map((instrument) => ({ instrument, articles: idsOf(instrument.id).length }))
	}));

export const counted = () => ({
	instruments: instruments.length,
	articles: provisionIds.length,
	used: provisionIds.filter((id) => used[id]).length
});

const idsOf = (instrument: string) => provisionIds.filter((id) => id.startsWith(`${instrument}-`));

/** The articles of an instrument with the rules and the pages of questions that use them. */
export const articlesOf = (instrument: string, lang: 'zh-CN' | 'en', facts: FactWords) =>
	idsOf(instrument).map((id) => ({
		article: provision(id, lang),
		rules: used[id]?.rules ?? [],
		questions: questions(used[id]?.facts ?? [], lang, facts)
	}));

const groupOf = (key: string) => key.replace(/\.[^./]*$/, '.*');

/** One link for every page of questions, in the order they are asked; a question asked as a whole stands for its parts. */
function questions(keys: readonly string[], lang: 'zh-CN' | 'en', facts: FactWords) {
	const wanted = keys.filter((key) => groupOf(key) === key || !keys.includes(groupOf(key)));
	return chapters.flatMap((chapter) =>
		chapter.pages.flatMap((page) => {
			const asks: readonly string[] = page.asks;
			const here = wanted.filter((key) => asks.includes(key) || asks.includes(groupOf(key)));
			const text = here
				.map((key) => labelOf(facts, key, lang === 'en' ? ': ' : '：'))
				.join(lang === 'en' ? '; ' : '、');
			return here.length ? [{ chapter: chapter.id, page: page.id, text }] : [];
		})
	);
}
