import type { Document } from './document';
import { docx } from './docx';

export type WordDelivery = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; detail: string };

self.onmessage = async ({ data }: MessageEvent<Document>) => {
	try {
		const done: WordDelivery = { ok: true, bytes: await docx(data) };
		self.postMessage(done, { transfer: [done.bytes.buffer] });
	} catch (error) {
		const failed: WordDelivery = { ok: false, detail: error instanceof Error ? error.message : String(error) };
		self.postMessage(failed);
	}
};
