import type { HandleClientError } from '@sveltejs/kit';
import { version } from '$app/environment';

/** What a failure page may show and pass on: nothing of the case. */
export const handleError: HandleClientError = async ({ error, status, event }) => {
	const { report } = await import('$lib/ui/report');
	return { message: report(error, { status, path: event.url.pathname, browser: navigator.userAgent, version }) };
};
