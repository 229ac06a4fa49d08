import { appOf } from './in-app';

/** A file that neither share sheet nor download takes out: as the page may show it. */
export interface Unsaved {
	name: string;
	/** What it holds, where it is text. */
	text: string | undefined;
}
let onunsaved: (file: Unsaved) => void = () => undefined;
/** Where a file goes that cannot be handed out: to the page, to be copied. */
export const whenUnsaved = (show: (file: Unsaved) => void): void => void (onunsaved = show);

/** Hands a file made on the device to the person: on a phone by the share sheet, else as a download, and where an app allows neither on the page. */
export function save(blob: Blob, name: string): void {
	void deliver(blob, name);
}

async function deliver(blob: Blob, name: string): Promise<void> {
	const app = appOf(navigator.userAgent);
	if ((app ?? matchMedia('(pointer: coarse)').matches) && (await shared(blob, name))) return;
	if (!app) return download(blob, name);
	const readable = /^text\/|json/.test(blob.type);
	onunsaved({ name, text: readable ? await blob.text() : undefined });
}

/** Whether the share sheet took it, or the person closed the sheet. */
async function shared(blob: Blob, name: string): Promise<boolean> {
	const files = [new File([blob], name, { type: blob.type })];
	if (!('canShare' in navigator) || !navigator.canShare({ files })) return false;
	try {
		await navigator.share({ files });
		return true;
	} catch (error) {
		return error instanceof DOMException && error.name === 'AbortError';
	}
}

function download(blob: Blob, name: string): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// Some browsers read the address only after the click has been handled.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
