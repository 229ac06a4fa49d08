import { AlignmentType, Document as Word, Footer, LevelFormat, LevelSuffix, LineRuleType, Packer } from 'docx';
import { PageNumber, Paragraph, TabStopType, TextRun, convertMillimetersToTwip } from 'docx';
import type { Document } from './document';
import { style, wordBlock } from './docx-blocks';
import { writable } from './marks';

/** A4 with the margins of GB/T 9704: 37 mm above, 28 mm at the left, and a type area of 156 mm by 225 mm. */
const mm = convertMillimetersToTwip;
const page = {
	size: { width: mm(210), height: mm(297) },
	margin: { top: mm(37), left: mm(28), right: mm(26), bottom: mm(35), footer: mm(20) }
};
const width = page.size.width - page.margin.left - page.margin.right;

/** Faces by name: Word and WPS have them, the file carries none. */
const face = (eastAsia: string) => ({
	ascii: 'Times New Roman',
	hAnsi: 'Times New Roman',
	cs: 'Times New Roman',
	eastAsia,
	hint: 'eastAsia' as const
});
const [fang, hei, kai] = [face('FangSong'), face('SimHei'), face('KaiTi')];
const muted = '5B5F66';
const body = 24; // half points: 小四

/** Prints a document as Word. The same tree as the PDF: the same words and figures, as text, styles and tables. */
export async function docx(document: Document): Promise<Uint8Array<ArrayBuffer>> {
	let lists = 0;
	const writer = { width, nextList: () => ++lists, counted: document.counted ?? false };
	const word = new Word({
		title: writable(document.title),
		creator: 'Lianheng',
		lastModifiedBy: 'Lianheng',
		compatibility: { version: 15 },
		styles: styles(document.lang),
		numbering: { config: numbering(document.lang) },
		sections: [
			{
				properties: { page },
				footers: { default: footer(document) },
				children: document.blocks.flatMap((block) => wordBlock(block, writer))
			}
		]
	});
	return new Uint8Array(await Packer.toArrayBuffer(word));
}

/** Rule set, date and seal at the left, the page at the right, counted by Word. */
function footer({ footer: left, pageNumber }: Document): Footer {
	const counted = { '{page}': PageNumber.CURRENT, '{pages}': PageNumber.TOTAL_PAGES };
	const pieces = pageNumber.split(/(\{pages?\})/).filter(Boolean);
	return new Footer({
		children: [
			new Paragraph({
				style: 'Footer',
				tabStops: [{ type: TabStopType.RIGHT, position: width }],
				children: [
					new TextRun(writable(left)),
					new TextRun({ children: ['\t', ...pieces.map((one) => counted[one as keyof typeof counted] ?? one)] })
				]
			})
		]
	});
}

const based = { basedOn: 'Normal', next: 'Normal', quickFormat: true };

function styles(lang: Document['lang']) {
	const indent = lang === 'zh-CN' ? { firstLine: body * 20 } : {};
	// Lines of a fixed height, as official documents have them: the face a reader's machine puts in place of another does not move them.
	const line = { line: 440, lineRule: LineRuleType.EXACT };
	const head = (size: number, before: number, font = hei) => ({
		run: { font, size, bold: false, color: '000000' },
		paragraph: { spacing: { before, after: 120, ...high }, indent: { firstLine: 0 }, keepNext: true, keepLines: true }
	});
	return {
		default: {
			document: {
				run: { font: fang, size: body, language: { value: 'en-US', eastAsia: 'zh-CN' } },
				paragraph: { spacing: { after: 80, ...line } }
			},
			title: {
				run: { font: hei, size: 40, bold: false },
				paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 120, ...high }, indent: { firstLine: 0 } }
			},
			heading1: head(30, 320),
			heading2: head(26, 200, kai),
			listParagraph: { run: { size: body }, paragraph: { spacing: { after: 60, ...line } } }
		},
		characterStyles: [
			{ id: style.strong, name: 'Strong', basedOn: 'DefaultParagraphFont', run: { font: hei, bold: lang === 'en' } }
		],
		paragraphStyles: [
			{ id: 'Normal', name: 'Normal', quickFormat: true, paragraph: { indent } },
			{
				...based,
				id: 'Subtitle',
				name: 'Subtitle',
				run: { font: kai, size: 21, color: muted },
				paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 320 }, indent: { firstLine: 0 } }
			},
			{ ...based, id: 'Footer', name: 'footer', run: { size: 17 }, paragraph: flush({ after: 0 }) },
			{ ...based, id: style.caption, name: 'caption', run: { font: hei, size: 21 }, paragraph: leading(160) },
			{ ...based, id: style.columnHead, name: 'Column head', run: { font: hei, size: 19 }, paragraph: leading(30) },
			{ ...based, id: style.cell, name: 'Cell', run: { size: 20 }, paragraph: flush({ before: 30, after: 30 }) },
			{ ...based, id: style.afterTable, name: 'After a table', run: { size: 8 }, paragraph: tiny },
			{ ...based, id: style.notice, name: 'Notice', run: { font: kai, size: 22 }, paragraph: boxed },
			{ ...based, id: style.working, name: 'Working', run: { size: 21 }, paragraph: flush({ before: 80, after: 0 }) },
			{
				...based,
				id: style.formula,
				name: 'Formula',
				run: { size: 19, color: muted },
				paragraph: flush({ after: 60 })
			}
		]
	};
}

/** Headings take what their size needs. */
const high = { line: 240, lineRule: LineRuleType.AUTO };
const flush = (spacing: { before?: number; after: number }) => ({
	indent: { firstLine: 0 },
	spacing: { line: 300, lineRule: LineRuleType.EXACT, ...spacing }
});
const tiny = { spacing: { after: 0, line: 120, lineRule: LineRuleType.EXACT } };
const leading = (before: number) => ({ ...flush({ before, after: 30 }), keepNext: true });
const boxed = { ...flush({ before: 60, after: 120 }), indent: { left: 160, firstLine: 0 } };

function numbering(lang: Document['lang']) {
	const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
		level: 0,
		format,
		text,
		alignment: AlignmentType.LEFT,
		style: { paragraph: { indent: { left: 480, hanging: 480 } } }
	});
	// Counted by Word itself, so that a heading put in or taken out counts the others anew.
	const counting = (n: 0 | 1) => ({
		level: n,
		format: lang === 'en' ? LevelFormat.DECIMAL : LevelFormat.CHINESE_COUNTING,
		text: (lang === 'en' ? ['%1.', '(%2)'] : ['%1、', '（%2）'])[n]!,
		suffix: lang === 'en' ? LevelSuffix.SPACE : LevelSuffix.NOTHING,
		alignment: AlignmentType.LEFT,
		style: { paragraph: { indent: { left: 0, firstLine: 0 } } }
	});
	return [
		{ reference: style.headings, levels: [counting(0), counting(1)] },
		{ reference: style.ordered, levels: [level(LevelFormat.DECIMAL, lang === 'en' ? '%1.' : '%1．')] },
		{ reference: style.bullets, levels: [level(LevelFormat.BULLET, '•')] }
	];
}
