import { loadTitles, loadVocabularies } from '$lib/messages';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent }) => {
	const { lang } = await parent();
	const [words, titles] = await Promise.all([loadVocabularies(lang), loadTitles(lang)]);
	return { words, titles };
};
