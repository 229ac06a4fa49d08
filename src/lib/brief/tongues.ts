import { tongues } from '../messages/tongues';
import type { Block, Document, Inline, List, Table } from './document';
import type { Lang } from './speak';

/** Runs cut where they change language, each marked with its own; a run that says its language stays as it is. */
export const inTongues = (inline: readonly Inline[], lang: Lang): Inline[] =>
	inline.flatMap((piece) => (piece.lang ? [piece] : tongues(piece.text, lang).map((part) => ({ ...piece, ...part }))));

/**
 * The document with every run in another language than its own marked: law named in Chinese, what someone wrote himself. What is no run (headings,
 * captions, names of figures) is plain text, which a renderer cuts by `tongues` where its medium can say a language. Last of all that is done to a
 * document, so that nothing else meets words in pieces.
 */
export const marked = (document: Document): Document => ({
	...document,
	blocks: markedBlocks(document.blocks, document.lang)
});

/** The same for some blocks of one. */
export function markedBlocks(blocks: readonly Block[], lang: Lang): Block[] {
	const all = (lines: readonly (readonly Inline[])[]) => lines.map((inline) => inTongues(inline, lang));
	const list = (of: List): List => ({ ...of, items: all(of.items) });
	const table = (of: Table): Table => ({ ...of, rows: of.rows.map(all) });
	const block = (of: Block): Block => {
		switch (of.kind) {
			case 'paragraph':
			case 'notice':
				return { ...of, inline: inTongues(of.inline, lang) };
			case 'list':
				return list(of);
			case 'table':
				return table(of);
			case 'form':
				return { ...of, rows: of.rows.map((row) => ({ ...row, lines: all(row.lines) })) };
			case 'picture':
				return { ...of, twin: of.twin.kind === 'list' ? list(of.twin) : table(of.twin) };
			case 'working':
				return { ...of, basis: inTongues(of.basis, lang) };
			case 'title':
			case 'heading':
			case 'seal':
			case 'pageBreak':
				return of;
		}
	};
	return blocks.map(block);
}
