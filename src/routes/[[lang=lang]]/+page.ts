import { loadStart } from '$lib/messages';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: '' }, { lang: 'en' }];

export const load: PageLoad = async ({ parent }) => {
	const { lang, ui } = await parent();
	return { ui: { ...ui, ...(await loadStart(lang)) } };
};
