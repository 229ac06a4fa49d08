import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType, type TextRun } from 'docx';
import type { FormRow, Inline } from './document';

const rule = { style: BorderStyle.SINGLE, size: 4, color: '5B5F66' };
/** Of the width of the text: what the labels take. */
const labels = 0.24;

/** A form in boxes, as wide as the text and no wider. A head stays with the row below it; a long row may go over to the next page. */
export function formTable(
	rows: readonly FormRow[],
	width: number,
	style: string,
	words: (inline: readonly Inline[], strong?: boolean) => TextRun[]
): Table {
	const left = Math.floor(width * labels);
	const lines = ({ lines: of }: FormRow) =>
		(of.length ? of : [[]]).map((inline) => new Paragraph({ style, children: words(inline) }));
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
						children: [new TableCell({ children: [label(row)] }), new TableCell({ children: lines(row) })]
					})
		)
	});
}
