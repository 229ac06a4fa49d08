import type { Block, Inline } from './document';
import type { Face, Run } from './fonts';
import { formNodes } from './pdf-form';
import { svg } from './pdf-picture';
import { inGroups } from './marks';

/** A node of pdfmake's document definition. */
export type Node = Readonly<Record<string, unknown>>;

export interface Printer {
	run: (text: string, face: Face) => Node[];
	runs: (text: string, face: Face) => readonly Run[];
	inline: (pieces: readonly Inline[], face?: Face) => Node[];
	/** Chinese paragraphs begin two characters in. */
	indent: boolean;
}

const hairline = '#d9d5ca';
const ink = '#1b1e23';
const muted = '#5b5f66';
const red = '#a8322a';
const size = 10.5;
/** What a page has room for, in points. */
const page = { width: 459, height: 560 };
/** Points for a pixel of the screen: the smallest label is then about as large as the words of a table. */
const onPaper = 0.68;

/** One handler per kind of block; a new kind does not compile until it can be printed. */
export function printBlock(block: Block, printer: Printer): Node[] {
	return (handlers[block.kind] as (block: Block, printer: Printer) => Node[])(block, printer);
}

type Handlers = { [K in Block['kind']]: (block: Extract<Block, { kind: K }>, printer: Printer) => Node[] };

const handlers: Handlers = {
	title: ({ text, under }, { run }) => [
		{ text: run(text, 'hei'), fontSize: 20, alignment: 'center', lineHeight: 1.3, margin: [0, 0, 0, 6] },
		...(under
			? [{ text: run(under, 'song'), alignment: 'center', color: muted, fontSize: 9.5, margin: [0, 0, 0, 18] }]
			: [])
	],
	heading: ({ level, text, id }, { run }) => [
		{
			text: run(text, 'hei'),
			id,
			fontSize: level === 1 ? 14 : 11.5,
			lineHeight: 1.35,
			headlineLevel: level,
			outline: true,
			outlineText: text,
			margin: level === 1 ? [0, 16, 0, 6] : [0, 10, 0, 4]
		}
	],
	paragraph: ({ inline: pieces }, { inline, indent }) => [
		{ text: inline(pieces), margin: [0, 0, 0, 6], ...(indent ? { leadingIndent: size * 2 } : {}) }
	],
	list: ({ ordered, items }, { inline }) => [
		{
			[ordered ? 'ol' : 'ul']: items.map((item) => ({ text: inline(item), margin: [0, 0, 0, 3] })),
			margin: [0, 0, 0, 8]
		}
	],
	table: ({ caption, quiet, columns, rows, total }, { run, inline }) => [
		...(quiet ? [] : [{ text: run(caption, 'hei'), fontSize: 10, headlineLevel: 3, margin: [0, 8, 0, 3] }]),
		{
			fontSize: 9,
			lineHeight: 1.4,
			margin: [0, 0, 0, 10],
			layout: rules(total ? rows.length : undefined),
			table: {
				headerRows: 1,
				keepWithHeaderRows: 1,
				dontBreakRows: true,
				widths: widths(columns),
				body: [
					columns.map(({ text, align }) => ({
						text: run(text, 'hei'),
						alignment: align === 'end' ? 'right' : 'left',
						fontSize: 8.5
					})),
					...rows.map((row, r) =>
						row.map((cell, c) => ({
							text: inline(cell, total && r === rows.length - 1 ? 'hei' : 'song'),
							...(columns[c]?.align === 'end' ? { alignment: 'right', noWrap: columns.length < 5 } : {})
						}))
					)
				]
			}
		}
	],
	form: ({ rows }, printer) => formNodes(rows, printer),
	picture: ({ picture, legend, twin }, printer) => [
		{
			unbreakable: true,
			margin: [0, 8, 0, 8],
			stack: [
				{ text: printer.run(picture.caption, 'hei'), fontSize: 10, margin: [0, 0, 0, 6] },
				{ svg: svg(picture.wide, printer.runs), ...within(picture.wide) },
				...(legend ? [{ text: printer.run(legend, 'song'), fontSize: 8.5, color: muted, margin: [0, 6, 0, 0] }] : [])
			]
		},
		...printBlock(twin, printer)
	],
	notice: ({ tone, inline: pieces }, { inline }) => [
		{
			margin: [0, 2, 0, 8],
			layout: {
				hLineWidth: () => 0,
				vLineWidth: (i: number) => (i === 0 ? 2 : 0),
				vLineColor: () => (tone === 'limits' ? muted : red),
				paddingLeft: () => 8,
				paddingRight: () => 0,
				paddingTop: () => 2,
				paddingBottom: () => 2
			},
			table: {
				widths: ['*'],
				body: [[{ text: inline(pieces), fontSize: 9.5, ...(tone === 'notLaw' ? { color: red } : {}) }]]
			}
		}
	],
	working: ({ name, formula, low, high, rounded, basis }, { run, inline }) => [
		{
			unbreakable: true,
			margin: [0, 0, 0, 5],
			fontSize: 9,
			lineHeight: 1.35,
			stack: [
				{
					columns: [
						{ text: run(name, 'hei'), width: '*' },
						{
							text: run(low === high ? low : `${low} – ${high}`, 'song'),
							width: 'auto',
							alignment: 'right',
							noWrap: true
						}
					],
					columnGap: 12
				},
				{ text: [...run(`${rounded ? '≈' : '='} ${formula}  `, 'song'), ...inline(basis)], color: muted, fontSize: 8.5 }
			]
		}
	],
	seal: ({ title, id, lines, label, hash, code }, printer) => [
		{
			unbreakable: true,
			stack: [
				...handlers.heading({ kind: 'heading', level: 1, text: title, id }, printer),
				{
					columnGap: 16,
					columns: [
						{ qr: code, fit: 108, eccLevel: 'M', foreground: ink, width: 'auto' },
						{
							width: '*',
							fontSize: 9,
							lineHeight: 1.45,
							stack: [
								...lines.map((line) => ({ text: printer.run(line, 'song'), margin: [0, 0, 0, 4] })),
								{ text: printer.run(label, 'hei') },
								{ text: printer.run(inGroups(hash), 'song') }
							]
						}
					]
				}
			]
		}
	],
	pageBreak: () => [{ text: '', pageBreak: 'after' }]
};

/** Smaller than on the screen, and no wider or taller than a page has room for. */
const within = ({ width, height }: { width: number; height: number }) => {
	const scale = Math.min(onPaper, page.width / width, page.height / height);
	return { width: width * scale, height: height * scale };
};

const widths = (columns: readonly { width?: number }[]): string[] => {
	const whole = columns.reduce((sum, { width = 1 }) => sum + width, 0);
	// pdfmake wants percentages of the table less its padding.
	return columns.map(({ width = 1 }) => `${String(Math.floor((width / whole) * 1000) / 10)}%`);
};

/** Hairlines between rows, ink under the head and above a sum; no vertical lines. */
const rules = (sumRow: number | undefined) => ({
	hLineWidth: (i: number, node: { table: { body: unknown[] } }) =>
		i === 0 || i === node.table.body.length ? 0.8 : 0.4,
	hLineColor: (i: number, node: { table: { body: unknown[] } }) =>
		i === 0 || i === 1 || i === node.table.body.length || i === sumRow ? ink : hairline,
	vLineWidth: () => 0,
	paddingLeft: (i: number) => (i === 0 ? 0 : 5),
	paddingRight: () => 3,
	paddingTop: () => 3,
	paddingBottom: () => 3
});
