import type { HandleClientError } from '@sveltejs/kit';
import { version } from '$app/environment';
import { report } from '$lib/ui/report';

/** What a failure page may show and pass on: nothing of the case. */
export const handleError: HandleClientError = ({ error, status, event }) => ({
	message: report(error, { status, path: event.url.pathname, browser: navigator.userAgent, version })
});
