import type { Handle } from '@sveltejs/kit';
import { loadUi } from '$lib/messages';

/** Writes the language of each prerendered page into its first line, and what is said where the scripts of the app do not run. */
export const handle: Handle = async ({ event, resolve }) => {
	const lang = event.params['lang'] === 'en' ? ('en' as const) : ('zh-CN' as const);
	const { where } = await loadUi(lang);
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', lang).replace('%tooOld%', where.tooOld).replace('%noScript%', where.noScript)
	});
};
