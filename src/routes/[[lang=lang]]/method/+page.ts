import { loadAbroad, loadMethod, loadProvinces } from '$lib/messages';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: '' }, { lang: 'en' }];

export const load: PageLoad = async ({ parent }) => {
	const { lang } = await parent();
	const [words, abroad, provinces] = await Promise.all([loadMethod(lang), loadAbroad(lang), loadProvinces(lang)]);
	return { words, abroad, provinces };
};
