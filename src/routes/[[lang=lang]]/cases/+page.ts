import { loadCases } from '$lib/messages';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { lang } = await parent();
	return { words: await loadCases(lang) };
};
