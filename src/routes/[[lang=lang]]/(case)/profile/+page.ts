import { loadMethod, loadProfile } from '$lib/messages';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: '' }, { lang: 'en' }];

export const load: PageLoad = async ({ parent }) => {
	const { lang } = await parent();
	const [method, said] = await Promise.all([loadMethod(lang), loadProfile(lang)]);
	return { method, said };
};
