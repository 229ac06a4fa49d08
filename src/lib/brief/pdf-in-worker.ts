import type { Document } from './document';
import type { Delivery, Order } from './pdf.worker';
import { startWorker } from './worker-policy';

let worker: Worker | undefined;

/** Makes the PDF off the main thread. The worker stays, with its fonts, for the next; aborting ends it. @public loaded on demand */
export function pdfInWorker(
	document: Document,
	fonts: string,
	signal: AbortSignal
): Promise<{ bytes: Uint8Array<ArrayBuffer>; missing: string[] }> {
	const running = (worker ??= startWorker('pdf'));
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
