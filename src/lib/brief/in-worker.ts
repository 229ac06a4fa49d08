import type { Document } from './document';
import type { WordDelivery } from './docx.worker';
import type { Delivery, Order } from './pdf.worker';
import { startWorker } from './worker-policy';

/** A worker that makes one thing after another. It stays for the next; aborting ends it. */
function maker<O, D extends { ok: true } | { ok: false; detail: string }>(name: Parameters<typeof startWorker>[0]) {
	let worker: Worker | undefined;
	const make = (order: O, signal: AbortSignal): Promise<Extract<D, { ok: true }>> => {
		const running = (worker ??= startWorker(name));
		return new Promise((resolve, reject) => {
			const stop = (reason: Error) => {
				running.terminate();
				worker = undefined;
				reject(reason);
			};
			signal.addEventListener('abort', () => stop(new DOMException('cancelled', 'AbortError')), { once: true });
			running.onerror = (event) => stop(new Error(event.message || 'worker'));
			running.onmessage = ({ data }: MessageEvent<D>) =>
				data.ok ? resolve(data as Extract<D, { ok: true }>) : reject(new Error(data.detail));
			running.postMessage(order);
		});
	};
	return { make, begin: (order: O) => (worker ??= startWorker(name)).postMessage(order) };
}

const pdfs = maker<Order, Delivery>('pdf');
const words = maker<Document, WordDelivery>('docx');

/** A plain copy: what the screen holds may be a proxy, which cannot be sent. */
const plain = (document: Document): Document => JSON.parse(JSON.stringify(document)) as Document;

/** Makes the PDF off the main thread. The worker keeps its fonts. @public loaded on demand */
export const pdfInWorker = (document: Document, fonts: string, signal: AbortSignal) =>
	pdfs.make({ document: plain(document), fonts }, signal);

/** Starts the worker and lets it fetch what every PDF needs, while nobody waits. @public loaded on demand */
export const pdfReady = (fonts: string) => pdfs.begin({ fonts });

/** Makes the Word file off the main thread; it carries no fonts. @public loaded on demand */
export const docxInWorker = (document: Document, signal: AbortSignal) => words.make(plain(document), signal);
