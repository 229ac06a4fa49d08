import { loadCourt, loadLetters, loadPapers, loadVocabularies } from '$lib/messages';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: '' }, { lang: 'en' }];

/** The papers are written with the Chinese words in every language. */
export const load: PageLoad = async ({ parent }) => {
	const { lang } = await parent();
	const [papers, court, letters, chinese] = await Promise.all([
		loadPapers(lang),
		loadCourt(),
		loadLetters(),
		loadVocabularies('zh-CN')
	]);
	return { papers, court, letters, chinese };
};
