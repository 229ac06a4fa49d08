/**
 * Starts the maker of PDFs and lets it fetch its fonts shortly after a page that may need it has opened, while nobody waits; not where the reader's
 * device saves data. `folder`: the absolute address of the fonts. Returns what calls it off.
 */
export function makeReady(folder: () => string): () => void {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	if (connection?.saveData) return () => undefined;
	const begin = setTimeout(() => void import('$lib/brief/in-worker').then(({ pdfReady }) => pdfReady(folder())), 400);
	return () => clearTimeout(begin);
}
