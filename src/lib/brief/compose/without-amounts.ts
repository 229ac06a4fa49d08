import type { Block, Document, Inline, List, Table } from '../document';

/** A sum as people write it: digits and the name of the money; or a number with thousands marks, whose money is named elsewhere. */
const sum = /\d[\d,，.]*\s*[万千百]?\s*(元|yuan|RMB|CNY)|\d{1,3}(?:,\d{3})+(?:\.\d+)?/gi;

/**
 * The document without a sum of money in any text, also one that a party wrote into a name or a note, or that an article names. The rules of the
 * sheet leave their own figures out themselves; this is for what is not theirs.
 */
export function withoutAmounts(document: Document, blank: string, yuan: string): Document {
	const words = (text: string) => text.replace(sum, (_, named: string | undefined) => `${blank}${named ? yuan : ''}`);
	const inline = (pieces: readonly Inline[]): Inline[] =>
		pieces.map((piece) => ({ ...piece, text: words(piece.text) }));
	const list = (of: List): List => ({ ...of, items: of.items.map(inline) });
	const table = (of: Table): Table => ({
		...of,
		caption: words(of.caption),
		rows: of.rows.map((row) => row.map(inline))
	});
	const block = (of: Block): Block => {
		switch (of.kind) {
			case 'title':
			case 'heading':
				return { ...of, text: words(of.text) };
			case 'paragraph':
			case 'notice':
				return { ...of, inline: inline(of.inline) };
			case 'list':
				return list(of);
			case 'table':
				return table(of);
			// The sheet draws nothing, has no form and lists no working of its own; its seal names no sum.
			case 'form':
			case 'picture':
			case 'working':
			case 'seal':
			case 'pageBreak':
				return of;
		}
	};
	return { ...document, blocks: document.blocks.map(block) };
}
