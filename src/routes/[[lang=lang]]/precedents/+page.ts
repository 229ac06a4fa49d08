import { loadPrecedents } from '$lib/messages';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => ({
	...data,
	words: await loadPrecedents((await parent()).lang)
});
