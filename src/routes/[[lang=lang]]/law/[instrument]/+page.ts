import { instruments } from '$lib/law/catalogue';
import { loadFacts, loadLaw } from '$lib/messages';
import { error } from '@sveltejs/kit';
import { articlesOf } from '../articles';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	instruments.flatMap(({ id }) => [
		{ lang: '', instrument: id },
		{ lang: 'en', instrument: id }
	]);

export const load: PageLoad = async ({ params, parent }) => {
	const instrument = instruments.find(({ id }) => id === params.instrument);
	if (!instrument) error(404);
	const { lang } = await parent();
	const [words, facts] = await Promise.all([loadLaw(lang), loadFacts(lang)]);
	return { instrument, words, articles: articlesOf(instrument.id, lang, facts) };
};
