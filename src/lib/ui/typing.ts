import type { Attachment } from 'svelte/attachments';

/** Long enough to be a pause, short enough that little is lost. */
const pause = 800;

/**
 * Commits what is typed when the field is left, when the page is hidden or closed, and, unless `whole`, after a pause. Never in the middle of
 * a composition (half a pinyin is no word), and on a pause not what still ends in a space: it would be taken from under the cursor.
 */
export const typing =
	(
		commit: (field: HTMLInputElement | HTMLTextAreaElement) => void,
		{ whole = false } = {}
	): Attachment<HTMLInputElement | HTMLTextAreaElement> =>
	(field) => {
		let composing = false;
		let last = field.value;
		let timer: ReturnType<typeof setTimeout> | undefined;
		const now = () => {
			clearTimeout(timer);
			if (composing) return;
			commit(field);
			last = field.value;
		};
		const later = () => {
			clearTimeout(timer);
			if (!composing && !whole) timer = setTimeout(() => field.value === field.value.trim() && now(), pause);
		};
		const hidden = () => document.visibilityState === 'hidden' && field.value !== last && now();
		const listeners = {
			input: later,
			change: now,
			compositionstart: () => (composing = true),
			compositionend: () => {
				composing = false;
				later();
			}
		};
		for (const [name, listener] of Object.entries(listeners)) field.addEventListener(name, listener);
		document.addEventListener('visibilitychange', hidden);
		addEventListener('pagehide', hidden);
		return () => {
			clearTimeout(timer);
			for (const [name, listener] of Object.entries(listeners)) field.removeEventListener(name, listener);
			document.removeEventListener('visibilitychange', hidden);
			removeEventListener('pagehide', hidden);
		};
	};
