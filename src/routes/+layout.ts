import { loadUi } from '$lib/messages';
import type { LayoutLoad } from './$types';
import { langOf } from './lang';

export const prerender = true;
export const trailingSlash = 'always';

/** The frame and its words are the same for every address, one where nothing is among them: that is found under no language. */
export const load: LayoutLoad = async ({ params, route, url }) => {
	const lang = route.id === null ? langOf(url.pathname) : params.lang === 'en' ? ('en' as const) : ('zh-CN' as const);
	return { lang, ui: await loadUi(lang) };
};
