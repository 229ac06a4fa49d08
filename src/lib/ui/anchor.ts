/** The element a question stands in on its page, by the first address it is answered at. */
export const anchorOf = (address: string): string => `q-${address.replace(/[^\w]/g, '-')}`;

/** Brings an element into view, out of whatever folds it away, and the focus to it. */
export function reveal(id: string): void {
	const found = document.getElementById(id);
	found?.closest('details')?.setAttribute('open', '');
	found?.focus({ preventScroll: true });
	found?.scrollIntoView();
}
