import { loadCases, loadStart } from '$lib/messages';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { lang, ui } = await parent();
	const [words, start] = await Promise.all([loadCases(lang), loadStart(lang)]);
	return { words, ui: { ...ui, ...start } };
};
