/**
 * What happened, without facts: the kind of the error and where in the code it arose. Not its message, which may repeat what somebody
 * entered, and of the address neither query nor anchor, which may name a case.
 */
export function report(
	error: unknown,
	{ status, path, browser, version }: { status?: number; path: string; browser: string; version: string }
): string {
	const kind = error instanceof Error ? error.name : typeof error;
	const stack = error instanceof Error ? (error.stack ?? '') : '';
	const places = [...stack.matchAll(/(?:\/|^)([\w.[\]()-]+\.(?:js|ts|svelte)):(\d+):(\d+)/gm)].map(
		([, file, line, column]) => `${file!}:${line!}:${column!}`
	);
	return [`${kind}${status ? ` ${String(status)}` : ''}`, ...places.slice(0, 8), path, version, browser].join('\n');
}
