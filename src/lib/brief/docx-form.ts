import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType, type TextRun } from 'docx';
import type { FormRow, Inline } from './document';

const rule = { style: BorderStyle.SINGLE, size: 4, color: '5B5F66' };
/** Of the width of the text: what the labels take. */
const labels = 0.24;

/** More characters than stand on about half a page: a row of so many may go over to the next, which would else begin with it. */
const long = 700;
const isLong = ({ lines }: FormRow) =>
	lines.reduce(
		(sum, inline) =>
			sum +
			Math.max(
				24,
				inline.reduce((count, { text }) => count + text.length, 0)
			),
		0
	) > long;

/** A form in boxes, as wide as the text and no wider. A head stays with the row below it, a row in one piece unless it is long. */
export function formTable(
	rows: readonly FormRow[],
	width: number,
	style: string,
	words: (inline: readonly Inline[], strong?: boolean) => TextRun[]
): Table {
	const left = Math.floor(width * labels);
	const lines = ({ lines: of, head }: FormRow) =>
		(of.length ? of : [[]]).map(
			(inline) => new Paragraph({ style, ...(head ? { keepNext: true } : {}), children: words(inline) })
		);
	const label = ({ label: text, head }: FormRow) =>
		new Paragraph({
			style,
			...(head ? { keepNext: true } : {}),
			children: words([{ kind: 'text', text }], true)
		});
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: width, type: WidthType.DXA },
		columnWidths: [left, width - left],
		borders: { top: rule, bottom: rule, left: rule, right: rule, insideHorizontal: rule, insideVertical: rule },
		rows: rows.map((row) =>
			row.head
				? new TableRow({
						cantSplit: true,
						children: [
							new TableCell({ columnSpan: 2, children: [label(row), ...(row.lines.length ? lines(row) : [])] })
						]
					})
				: new TableRow({
						cantSplit: !isLong(row),
						children: [new TableCell({ children: [label(row)] }), new TableCell({ children: lines(row) })]
					})
		)
	});
}
