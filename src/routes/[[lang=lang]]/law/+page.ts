import { loadLaw } from '$lib/messages';
import type { EntryGenerator, PageLoad } from './$types';
import { counted, shelves } from './articles';

export const entries: EntryGenerator = () => [{ lang: '' }, { lang: 'en' }];

export const load: PageLoad = async ({ parent }) => {
	const { lang } = await parent();
	return { words: await loadLaw(lang), shelves: shelves(), counted: counted() };
};
