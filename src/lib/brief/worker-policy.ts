import docxUrl from './docx.worker?worker&url';
import mattersUrl from './matters.worker?worker&url';
import pdfUrl from './pdf.worker?worker&url';

interface Policies {
	createPolicy(
		name: string,
		rules: { createScriptURL: (url: string) => string }
	): { createScriptURL(url: string): string };
}

const workers = { docx: docxUrl, matters: mattersUrl, pdf: pdfUrl } as const;

/** Trusted Types: this policy lets exactly these scripts start a worker. A policy can be made only once. */
let policy: { createScriptURL(url: string): string } | undefined;

export function startWorker(name: keyof typeof workers): Worker {
	const { trustedTypes } = globalThis as { trustedTypes?: Policies };
	policy ??= trustedTypes?.createPolicy('app-worker', {
		createScriptURL: (url) => {
			if (!Object.values(workers).includes(url)) throw new TypeError('no such worker');
			return url;
		}
	}) ?? { createScriptURL: (url) => url };
	return new Worker(policy.createScriptURL(workers[name]), { type: 'module' });
}
