import type { Handle } from '@sveltejs/kit';
import { loadUi } from '$lib/messages';
import { langOf } from './routes/lang';

/** Writes the language of each page into its first line, and what is said where the scripts of the app do not run. */
export const handle: Handle = async ({ event, resolve }) => {
	const lang = langOf(event.url.pathname);
	const { where } = await loadUi(lang);
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', lang).replace('%tooOld%', where.tooOld).replace('%noScript%', where.noScript)
	});
};
