import workerUrl from './pdf.worker?worker&url';
import type { Document } from './document';
import type { Delivery, Order } from './pdf.worker';

interface Policies {
	createPolicy(
		name: string,
		rules: { createScriptURL: (url: string) => string }
	): { createScriptURL(url: string): string };
}

/** Trusted Types: this policy lets exactly one script start a worker. A policy can be made only once. */
let policy: { createScriptURL(url: string): string } | undefined;
function trusted(): string {
	const { trustedTypes } = globalThis as { trustedTypes?: Policies };
	policy ??= trustedTypes?.createPolicy('app-worker', {
		createScriptURL: (url) => {
			if (url !== workerUrl) throw new TypeError('no such worker');
			return url;
		}
	}) ?? { createScriptURL: (url) => url };
	return policy.createScriptURL(workerUrl);
}

let worker: Worker | undefined;

/** Makes the PDF off the main thread. The worker stays, with its fonts, for the next; aborting ends it. @public loaded on demand */
export function pdfInWorker(
	document: Document,
	fonts: string,
	signal: AbortSignal
): Promise<{ bytes: Uint8Array<ArrayBuffer>; missing: string[] }> {
	const running = (worker ??= new Worker(trusted(), { type: 'module' }));
	return new Promise((resolve, reject) => {
		const stop = (reason: Error) => {
			running.terminate();
			worker = undefined;
			reject(reason);
		};
		signal.addEventListener('abort', () => stop(new DOMException('cancelled', 'AbortError')), { once: true });
		running.onerror = (event) => stop(new Error(event.message || 'worker'));
		running.onmessage = ({ data }: MessageEvent<Delivery>) =>
			data.ok ? resolve(data) : reject(new Error(data.detail));
		running.postMessage({ document: plain(document), fonts } satisfies Order);
	});
}

/** A plain copy: what the screen holds may be a proxy, which cannot be sent. */
const plain = (document: Document): Document => JSON.parse(JSON.stringify(document)) as Document;
