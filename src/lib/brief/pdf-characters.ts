import type { Block, Document, Inline } from './document';
import type { Face } from './fonts';

/** Every character the document prints, by face. */
export function characters(document: Document): Record<Face, Set<number>> {
	const found: Record<Face, Set<number>> = { song: new Set(), hei: new Set() };
	const add = (text: string, face: Face) => {
		for (const character of text) found[face].add(character.codePointAt(0)!);
	};
	const pieces = (inline: readonly Inline[]) =>
		inline.forEach((piece) => add(piece.text, piece.kind === 'strong' ? 'hei' : 'song'));
	add(`${document.footer}${document.pageNumber}0123456789•.≈=–`, 'song');
	if (document.counted) add('0123456789().（）、一二三四五六七八九十', 'hei');
	for (const block of document.blocks) collect(block, add, pieces);
	return found;
}

function collect(
	block: Block,
	add: (text: string, face: Face) => void,
	pieces: (inline: readonly Inline[]) => void
): void {
	switch (block.kind) {
		case 'title':
			add(block.text, 'hei');
			return add(block.under ?? '', 'song');
		case 'heading':
			return add(block.text, 'hei');
		case 'paragraph':
		case 'notice':
			return pieces(block.inline);
		case 'list':
			return block.items.forEach(pieces);
		case 'table':
			add(block.caption, 'hei');
			block.columns.forEach((column) => add(column.text, 'hei'));
			block.rows.flat().forEach(pieces);
			return block.rows.at(-1)?.forEach((cell) => cell.forEach((piece) => add(piece.text, 'hei')));
		case 'form':
			return block.rows.forEach(({ label, lines }) => {
				add(label, 'hei');
				lines.forEach(pieces);
			});
		case 'working':
			add(block.name, 'hei');
			add(block.formula + block.low + block.high, 'song');
			return pieces(block.basis);
		case 'picture':
			add(block.picture.caption, 'hei');
			add(block.legend ?? '', 'song');
			for (const shape of block.picture.wide.shapes)
				if (shape.kind === 'label') add(shape.text, shape.tone === 'strong' ? 'hei' : 'song');
			return collect(block.twin, add, pieces);
		case 'seal':
			add((block.title ?? '') + block.label, 'hei');
			return add(block.lines.join('') + block.hash, 'song');
		case 'pageBreak':
	}
}
