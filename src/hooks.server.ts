import type { Handle } from '@sveltejs/kit';

/** Writes the language of each prerendered page into its first line. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params['lang'] === 'en' ? 'en' : 'zh-CN')
	});
