import { AlignmentType, BorderStyle, Paragraph, TabStopType, Table, TableCell, TableLayoutType } from 'docx';
import { TableRow, TextRun, WidthType } from 'docx';
import type { Block, Column, Inline } from './document';
import { formTable } from './docx-form';
import { inGroups, writable } from './marks';

/** What stands in a Word document one below the other. */
export type Part = Paragraph | Table;

/** What the whole document knows and a block needs. */
export interface Writer {
	/** Width of the text between the margins, in twentieths of a point. */
	width: number;
	/** Every ordered list counts from one: a number of its own for each. */
	nextList: () => number;
	/** Whether headings are counted. */
	counted: boolean;
}

/** The styles a block names; docx.ts says how each looks. */
export const style = {
	cell: 'Cell',
	columnHead: 'ColumnHead',
	caption: 'Caption',
	afterTable: 'AfterTable',
	notice: 'Notice',
	working: 'Working',
	formula: 'Formula',
	strong: 'Strong',
	headings: 'headings',
	ordered: 'ordered',
	bullets: 'bullets'
} as const;

const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'D9D5CA' };
const ink = { style: BorderStyle.SINGLE, size: 8, color: '1B1E23' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const red = 'A8322A';

/** One handler per kind of block; a new kind does not compile until Word has it too. */
export function wordBlock(block: Block, writer: Writer): Part[] {
	return (handlers[block.kind] as (block: Block, writer: Writer) => Part[])(block, writer);
}

type Handlers = { [K in Block['kind']]: (block: Extract<Block, { kind: K }>, writer: Writer) => Part[] };

const handlers: Handlers = {
	title: ({ text, under }) => [
		new Paragraph({ style: 'Title', children: runs(text) }),
		...(under ? [new Paragraph({ style: 'Subtitle', children: runs(under) })] : [])
	],
	heading: ({ level, text, plain }, writer) => [heading(level, text, plain ? { counted: false } : writer)],
	paragraph: ({ inline }) => [new Paragraph({ children: words(inline) })],
	list: ({ ordered, items }, { nextList }) => {
		const instance = ordered ? nextList() : 0;
		const numbering = { reference: ordered ? style.ordered : style.bullets, level: 0, instance };
		return items.map((item) => new Paragraph({ style: 'ListParagraph', numbering, children: words(item) }));
	},
	table: ({ caption, quiet, columns, rows, total }, { width }) => [
		...(quiet ? [] : [new Paragraph({ style: style.caption, children: runs(caption) })]),
		new Table({
			layout: TableLayoutType.FIXED,
			width: { size: width, type: WidthType.DXA },
			columnWidths: widths(columns, width),
			borders: { top: ink, bottom: ink, left: none, right: none, insideHorizontal: hairline, insideVertical: none },
			rows: [
				new TableRow({
					tableHeader: true,
					cantSplit: true,
					children: columns.map((column) => cell(column, style.columnHead, runs(column.text), ink))
				}),
				...rows.map((row, r) => {
					const sum = total && r === rows.length - 1;
					return new TableRow({
						cantSplit: true,
						children: row.map((inline, c) => cell(columns[c], style.cell, words(inline, sum)))
					});
				})
			]
		}),
		new Paragraph({ style: style.afterTable })
	],
	notice: ({ tone, inline }) => [
		new Paragraph({
			style: style.notice,
			border: { left: { style: BorderStyle.SINGLE, size: 16, space: 8, color: tone === 'limits' ? '5B5F66' : red } },
			children: words(inline, false, tone === 'notLaw' ? red : undefined)
		})
	],
	working: ({ name, formula, low, high, rounded, basis }, { width }) => [
		new Paragraph({
			style: style.working,
			keepNext: true,
			tabStops: [{ type: TabStopType.RIGHT, position: width }],
			children: [
				...runs(name, { style: style.strong }),
				new TextRun({ children: ['\t'] }),
				...runs(low === high ? low : `${low} – ${high}`)
			]
		}),
		new Paragraph({
			style: style.formula,
			children: [...runs(`${rounded ? '≈' : '='} ${formula}  `), ...words(basis)]
		})
	],
	seal: ({ title, lines, label, hash }, writer) => [
		...(title === undefined ? [] : [heading(1, title, writer)]),
		...lines.map((line) => new Paragraph({ style: style.working, keepNext: true, children: runs(line) })),
		new Paragraph({ style: style.working, keepNext: true, children: runs(label, { style: style.strong }) }),
		new Paragraph({ style: style.formula, children: runs(inGroups(hash)) })
	],
	form: ({ rows }, { width }) => [
		formTable(rows, width, style.cell, (inline, strong) => words(inline, strong)),
		new Paragraph({ style: style.afterTable })
	],
	// Word gets what the picture shows as the list or table that says the same: drawn lines do not survive editing.
	picture: ({ picture, twin }, writer) => [
		new Paragraph({ style: style.caption, children: runs(picture.caption) }),
		...wordBlock(twin, writer)
	],
	pageBreak: () => [new Paragraph({ pageBreakBefore: true })]
};

function heading(level: 1 | 2, text: string, { counted }: Pick<Writer, 'counted'>): Paragraph {
	const numbering = { reference: style.headings, level: level - 1, instance: 0 };
	return new Paragraph({ style: `Heading${String(level)}`, children: runs(text), ...(counted ? { numbering } : {}) });
}

/** Of all characters of a run. Where a run says none, Word takes Chinese characters for Chinese and letters for English (docx.ts). */
const tongue = {
	'zh-CN': { value: 'zh-CN', eastAsia: 'zh-CN' },
	en: { value: 'en-US', eastAsia: 'en-US' }
} as const;

const words = (inline: readonly Inline[], strong = false, color?: string): TextRun[] =>
	inline.flatMap((piece) =>
		runs(piece.text, {
			...(strong || piece.kind === 'strong' ? { style: style.strong } : {}),
			...(piece.kind === 'strong' && piece.urgent ? { color: red } : color ? { color } : {}),
			...(piece.lang ? { language: tongue[piece.lang] } : {})
		})
	);

interface Look {
	style?: string;
	color?: string;
	language?: { value: string; eastAsia: string };
}

/** A line break of the text is one in Word. */
function runs(text: string, look: Look = {}): TextRun[] {
	return writable(text)
		.split('\n')
		.map((line, i) => new TextRun({ ...look, text: line, ...(i ? { break: 1 } : {}) }));
}

/** Amounts stand at the right, so that the points of a column stand under each other. */
function cell(column: Column | undefined, of: string, children: TextRun[], below?: typeof ink): TableCell {
	return new TableCell({
		...(below ? { borders: { bottom: below } } : {}),
		children: [
			new Paragraph({
				style: of,
				alignment: column?.align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT,
				children
			})
		]
	});
}

/** Whole twentieths that add up to the width of the text. */
function widths(columns: readonly Column[], whole: number): number[] {
	const parts = columns.reduce((sum, { width = 1 }) => sum + width, 0);
	const each = columns.map(({ width = 1 }) => Math.floor((width / parts) * whole));
	const rest = whole - each.reduce((sum, one) => sum + one, 0);
	return each.map((one, i) => (i ? one : one + rest));
}
