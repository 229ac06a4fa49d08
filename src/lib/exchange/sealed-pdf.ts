/** Whether these bytes are a PDF; some begin with a few bytes of something else. */
export const isPdf = (bytes: Uint8Array): boolean => latin(bytes.subarray(0, 1024)).includes('%PDF-');

/** What a sealed file begins with, in whatever order its keys are written. */
const mark = '"lianheng-seal"';
/** Bytes; a sealed file is far below, and nothing is unpacked beyond it. */
const largest = 20_000_000;

/**
 * The sealed file a PDF carries; undefined where it carries none. Attachments stand in streams of their own, also where another program wrote
 * the PDF anew or added notes to it; so every such stream is looked at, the last first, and no table of contents is relied on. An encrypted
 * PDF has none that can be read.
 */
export async function sealInPdf(bytes: Uint8Array): Promise<string | undefined> {
	const text = latin(bytes);
	const found: { start: number; head: string }[] = [];
	for (const { index, 0: word } of text.matchAll(/(?<!end)stream\r?\n/g)) {
		const head = text.slice(Math.max(0, text.lastIndexOf(' obj', index)), index);
		if (/\/EmbeddedFile(?![A-Za-z])/.test(head)) found.push({ start: index + word.length, head });
	}
	for (const { start, head } of found.reverse()) {
		const packed = bytes.subarray(start, start + lengthOf(text, start, head));
		const content = head.includes('/FlateDecode') ? await inflate(packed) : packed;
		const read = content && new TextDecoder().decode(content);
		if (read?.includes(mark)) return read;
	}
	return undefined;
}

/** Each byte as the character of its number: places in the text are places in the bytes. */
const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** The length the stream says, itself or in an object of its own; failing that, up to its end. */
function lengthOf(text: string, start: number, head: string): number {
	const said = /\/Length\s+(\d+)(?:\s+(\d+)\s+R)?/.exec(head);
	const referred = said?.[2] ? new RegExp(`(?:^|\\s)${said[1]!} ${said[2]} obj\\s+(\\d+)`).exec(text)?.[1] : said?.[1];
	const length = Number(referred ?? 'none');
	if (Number.isSafeInteger(length) && /^\s*endstream/.test(text.slice(start + length, start + length + 16)))
		return length;
	const rest = text.slice(start, text.indexOf('endstream', start));
	return rest.replace(/\r?\n$/, '').length;
}

async function inflate(packed: Uint8Array): Promise<Uint8Array | undefined> {
	const parts: Uint8Array[] = [];
	let size = 0;
	try {
		const reader = new Blob([packed as BlobPart]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
		for (let next = await reader.read(); !next.done; next = await reader.read()) {
			size += next.value.length;
			if (size > largest) return void (await reader.cancel());
			parts.push(next.value);
		}
	} catch {
		return undefined;
	}
	return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}
