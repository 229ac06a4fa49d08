import { loadBrief, loadChapters, loadEvidence, loadFacts, loadFigures, loadFindings } from '$lib/messages';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent }) => {
	const { lang } = await parent();
	const [facts, findings, figures, brief, evidence, titles] = await Promise.all([
		loadFacts(lang),
		loadFindings(lang),
		loadFigures(lang),
		loadBrief(lang),
		loadEvidence(lang),
		loadChapters(lang)
	]);
	return { words: { lang, facts, findings, figures, brief, evidence }, titles };
};
