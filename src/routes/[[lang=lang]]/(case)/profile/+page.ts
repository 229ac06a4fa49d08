import { loadMethod } from '$lib/messages';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: '' }, { lang: 'en' }];

export const load: PageLoad = async ({ parent }) => {
	const { lang } = await parent();
	return { method: await loadMethod(lang) };
};
