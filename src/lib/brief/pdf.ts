import pdfMake from 'pdfmake/build/pdfmake.js';
import type { Document, Inline } from './document';
import { FontCase, type LoadFont } from './fonts';
import { uncounted } from './heading-numbers';
import { printBlock } from './pdf-blocks';
import { characters } from './pdf-characters';
import { quickened } from './pdf-kit';
import type { Printer } from './pdf-printer';
import { numbering, structured } from './pdf-structure';
import { kept, leading } from './pdf-keep';
import { set } from './pdf-text';
import { inTongues } from './tongues';
import { margins } from './type-area';

// pdfmake must never reach for the network: everything it prints is handed to it.
pdfMake.setUrlAccessPolicy(() => false);

const cases = new WeakMap<LoadFont, FontCase>();

function casesOf(load: LoadFont): FontCase {
	const fonts = cases.get(load) ?? new FontCase(load, (name, bytes) => pdfMake.virtualfs.writeFileSync(name, bytes));
	cases.set(load, fonts);
	return fonts;
}

/** A page of everything most documents have, for nobody. */
function trial(): Document {
	const inline: Inline[] = [{ kind: 'text', text: '一 1.' }];
	const columns = [inline, inline].map(() => ({ text: '一', align: 'start' as const }));
	return {
		...{ title: '', lang: 'zh-CN', fileName: '', date: '', footer: '一', pageNumber: '{page}' },
		blocks: [
			{ kind: 'heading', level: 1, text: '一', id: 'trial' },
			{ kind: 'paragraph', inline },
			{ kind: 'list', ordered: true, items: [inline] },
			{ kind: 'table', caption: '一', columns, rows: [[inline, inline]], total: false }
		]
	};
}

/** Fetches and reads what every PDF needs, and makes a page for nobody, so that the first asked for is made as fast as the next. */
export async function ready(load: LoadFont): Promise<void> {
	if (!casesOf(load).held.length) await pdf(trial(), load);
}

const name = (fonts: FontCase) =>
	pdfMake.setFonts(
		Object.fromEntries(fonts.held.map((held) => [held, { normal: held, bold: held, italics: held, bolditalics: held }]))
	);

let wrapping: Promise<void> | undefined;
/** pdfkit's class is wrapped by way of a document of it, once. */
const wrapped = () =>
	(wrapping ??= pdfMake
		.createPdf({ content: '', defaultStyle: { font: 'song-1' } })
		.getStream()
		.then((probe) => {
			quickened(probe);
			structured(probe);
		}));

/** Prints a document as PDF. `missing` lists characters no font has. Throws `fonts` where the first font parts cannot be had. */
export async function pdf(
	document: Document,
	load: LoadFont
): Promise<{ bytes: Uint8Array<ArrayBuffer>; missing: string[] }> {
	const fonts = casesOf(load);
	const missing = await fonts.prepare(characters(document));
	name(fonts);
	await wrapped();
	const { attachment } = document;
	if (attachment) pdfMake.virtualfs.writeFileSync(attachment.name, new TextEncoder().encode(attachment.text).buffer);
	const made = pdfMake.createPdf(definition(document, fonts));
	return { bytes: await made.getBuffer(), missing };
}

function definition(document: Document, fonts: FontCase): object {
	const { lang } = document;
	const element = numbering();
	const printer: Printer = {
		fonts,
		set: (pieces, setting) => {
			const runs = inTongues(pieces, lang);
			return set(fonts, element, lang === 'en' ? runs.map(straight) : runs, setting);
		},
		runs: (text, face) => fonts.runs(text, face),
		element,
		chinese: lang === 'zh-CN',
		counted: document.counted ? uncounted(lang) : undefined
	};
	const day = dayOf(document.date);
	const foot = (text: string) => fonts.runs(text, 'song').map(({ text: part, font }) => ({ text: part, font }));
	return {
		pageSize: 'A4',
		pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
		version: '1.7',
		tagged: true,
		lang,
		language: lang,
		displayTitle: true,
		info: {
			title: document.title,
			creationDate: day,
			producer: 'Lianheng',
			creator: 'Lianheng'
		},
		...(document.attachment ? { files: attached(document.attachment, day) } : {}),
		defaultStyle: { font: 'song-1', fontSize: 10.5, lineHeight: 1.5, color: '#1b1e23' },
		content: kept(document.blocks.map((block, i) => leading(printBlock(block, printer), document.blocks, i))),
		footer: (page: number, pages: number) => ({
			margin: [margins.left, 24, margins.right, 0],
			fontSize: 8.5,
			columnGap: 16,
			columns: [
				{ text: foot(document.footer) },
				{
					text: foot(document.pageNumber.replace('{page}', String(page)).replace('{pages}', String(pages))),
					alignment: 'right',
					width: 'auto',
					noWrap: true
				}
			]
		})
	};
}

/** The quotation marks of our faces are as wide as a Chinese character: in English they would look torn from their words. */
const straight = (piece: Inline): Inline =>
	piece.lang ? piece : { ...piece, text: piece.text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"') };

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
