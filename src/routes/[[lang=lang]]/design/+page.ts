import { loadDesign, loadFacts } from '$lib/messages';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: '' }, { lang: 'en' }];

export const load: PageLoad = async ({ parent }) => {
	const { lang } = await parent();
	const [words, facts] = await Promise.all([loadDesign(lang), loadFacts(lang)]);
	return { words, facts };
};
