import { loadBrief, loadChapters, loadFacts, loadFigures, loadFindings } from '$lib/messages';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent }) => {
	const { lang } = await parent();
	const [facts, findings, figures, brief, titles] = await Promise.all([
		loadFacts(lang),
		loadFindings(lang),
		loadFigures(lang),
		loadBrief(lang),
		loadChapters(lang)
	]);
	return { words: { lang, facts, findings, figures, brief }, titles };
};
