import type { Document } from './document';
import { pdf, ready } from './pdf';

/** What the worker is sent, and what it answers. */
export interface Order {
	/** Without one the worker makes itself ready and answers nothing. */
	document?: Document;
	/** Absolute address of the folder of fonts. */
	fonts: string;
}
export type Delivery = { ok: true; bytes: Uint8Array<ArrayBuffer>; missing: string[] } | { ok: false; detail: string };

let folder = '';
const load = async (name: string): Promise<ArrayBuffer> => {
	const response = await fetch(`${folder}${name}.bin`);
	if (!response.ok) throw new Error(`${name}: ${String(response.status)}`);
	return response.arrayBuffer();
};

self.onmessage = async ({ data }: MessageEvent<Order>) => {
	folder = data.fonts;
	if (!data.document) {
		// What fails now is told when a document is asked for.
		await ready(load).catch(() => undefined);
		return;
	}
	try {
		const { bytes, missing } = await pdf(data.document, load);
		const done: Delivery = { ok: true, bytes, missing };
		self.postMessage(done, { transfer: [bytes.buffer] });
	} catch (error) {
		const failed: Delivery = { ok: false, detail: error instanceof Error ? error.message : String(error) };
		self.postMessage(failed);
	}
};
