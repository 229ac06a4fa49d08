import pdfMake from 'pdfmake/build/pdfmake.js';
import type { Block, Document, Inline } from './document';
import { FontCase, type Face, type LoadFont } from './fonts';
import { printBlock, type Node, type Printer } from './pdf-blocks';

// pdfmake must never reach for the network: everything it prints is handed to it.
pdfMake.setUrlAccessPolicy(() => false);

const cases = new WeakMap<LoadFont, FontCase>();

/** Prints a document as PDF. `missing` lists characters no font has. Throws `fonts` where the first font parts cannot be had. */
export async function pdf(
	document: Document,
	load: LoadFont
): Promise<{ bytes: Uint8Array<ArrayBuffer>; missing: string[] }> {
	const fonts = cases.get(load) ?? new FontCase(load, (name, bytes) => pdfMake.virtualfs.writeFileSync(name, bytes));
	cases.set(load, fonts);
	const missing = await fonts.prepare(characters(document));
	pdfMake.setFonts(
		Object.fromEntries(fonts.held.map((name) => [name, { normal: name, bold: name, italics: name, bolditalics: name }]))
	);
	const { attachment } = document;
	if (attachment) pdfMake.virtualfs.writeFileSync(attachment.name, new TextEncoder().encode(attachment.text).buffer);
	const made = pdfMake.createPdf(definition(document, fonts));
	return { bytes: await made.getBuffer(), missing };
}

function definition(document: Document, fonts: FontCase): object {
	const run = (text: string, face: Face): Node[] =>
		text
			.split(/(☑)/)
			.filter(Boolean)
			.flatMap((part) => (part === '☑' ? ticked(fonts) : fonts.runs(part, face).map((of) => ({ ...of }))));
	const inline = (pieces: readonly Inline[], face: Face = 'song'): Node[] =>
		pieces.flatMap((piece) =>
			run(piece.text, piece.kind === 'strong' ? 'hei' : face).map((node) => ({
				...node,
				...(piece.kind === 'cite' ? { color: '#3d4249' } : {}),
				...(piece.kind === 'strong' && piece.urgent ? { color: '#a8322a' } : {})
			}))
		);
	const runs = (text: string, face: Face) => fonts.runs(text, face);
	const printer: Printer = { run, runs, inline, indent: document.lang === 'zh-CN' };
	const day = dayOf(document.date);
	return {
		pageSize: 'A4',
		pageMargins: [70, 76, 66, 70],
		version: '1.7',
		lang: document.lang,
		language: document.lang,
		displayTitle: true,
		info: {
			title: document.title,
			creationDate: day,
			producer: 'Lianheng',
			creator: 'Lianheng'
		},
		...(document.attachment ? { files: attached(document.attachment, day) } : {}),
		defaultStyle: { font: 'song-1', fontSize: 10.5, lineHeight: 1.6, color: '#1b1e23' },
		content: document.blocks.flatMap((block) => printBlock(block, printer)),
		footer: (page: number, pages: number) => ({
			margin: [70, 20, 66, 0],
			fontSize: 8.5,
			columns: [
				{ text: run(document.footer, 'song') },
				{
					text: run(document.pageNumber.replace('{page}', String(page)).replace('{pages}', String(pages)), 'song'),
					alignment: 'right',
					width: 'auto'
				}
			]
		}),
		// A heading never stands alone at the foot of a page: what follows may still be moved on after it was looked at, so the last seventh counts as none.
		pageBreakBefore: (
			node: { headlineLevel?: number; startPosition: { verticalRatio: number } },
			query: { getFollowingNodesOnPage(): unknown[] }
		) =>
			node.headlineLevel !== undefined &&
			(node.startPosition.verticalRatio > 0.86 || query.getFollowingNodesOnPage().length === 0)
	};
}

/** The day of the assessment stands for every date of the file: the same document is the same bytes. */
function dayOf(date: string): Date {
	const day = new Date(`${date}T00:00:00Z`);
	return Number.isNaN(day.getTime()) ? new Date(0) : day;
}

/** pdfmake takes an attachment from its own store, by name. */
const attached = ({ name, about }: { name: string; about: string }, day: Date) => ({
	[name]: {
		src: name,
		name,
		description: about,
		type: 'application/json',
		relationship: 'Data',
		creationDate: day,
		modifiedDate: day
	}
});

/** A ticked box. No face of ours has the sign: a box of this many points, and the tick drawn over it by taking back its width. */
const boxSize = 10;
const ticked = (fonts: FontCase): Node[] =>
	fonts.runs('□√', 'song').map((of) => ({ ...of, fontSize: boxSize, characterSpacing: -boxSize, noWrap: true }));

/** Every character the document prints, by face. */
function characters(document: Document): Record<Face, Set<number>> {
	const found: Record<Face, Set<number>> = { song: new Set(), hei: new Set() };
	const add = (text: string, face: Face) => {
		for (const character of text.replaceAll('☑', '□√')) found[face].add(character.codePointAt(0)!);
	};
	const pieces = (inline: readonly Inline[]) =>
		inline.forEach((piece) => add(piece.text, piece.kind === 'strong' ? 'hei' : 'song'));
	add(`${document.footer}${document.pageNumber}0123456789•≈=–`, 'song');
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
			add(block.title + block.label, 'hei');
			return add(block.lines.join('') + block.hash, 'song');
		case 'pageBreak':
	}
}
