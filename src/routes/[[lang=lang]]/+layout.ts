import { loadUi } from '$lib/messages';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params }) => {
	const lang = params.lang === 'en' ? ('en' as const) : ('zh-CN' as const);
	return { lang, ui: await loadUi(lang) };
};
