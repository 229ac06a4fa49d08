import { chapters } from '$lib/interview/chapters';
import { loadTitles, loadFacts } from '$lib/messages';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	chapters.flatMap(({ id }) => [
		{ lang: '', chapter: id },
		{ lang: 'en', chapter: id }
	]);

export const load: PageLoad = async ({ params, parent }) => {
	if (!chapters.some(({ id }) => id === params.chapter)) error(404);
	const { lang } = await parent();
	const [facts, titles] = await Promise.all([loadFacts(lang), loadTitles(lang)]);
	return { chapter: params.chapter, facts, titles };
};
