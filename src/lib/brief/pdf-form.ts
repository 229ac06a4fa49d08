import type { FormRow } from './document';
import type { Node, Printer } from './pdf-blocks';

const line = '#5b5f66';
const box = { hLineWidth: () => 0.6, vLineWidth: () => 0.6, hLineColor: () => line, vLineColor: () => line };
const padding = { paddingLeft: () => 5, paddingRight: () => 5, paddingTop: () => 4, paddingBottom: () => 4 };

/** A form in boxes. Each head starts a table of its own: it is repeated on the next page, and never stands alone at the foot of one. */
export function formNodes(rows: readonly FormRow[], printer: Printer): Node[] {
	const parts: FormRow[][] = [];
	for (const row of rows)
		if (row.head || !parts.length) parts.push([row]);
		else parts.at(-1)!.push(row);
	return parts.map((part, i) => {
		const headed = part[0]?.head === true && part.length > 1;
		return {
			fontSize: 9.5,
			lineHeight: 1.4,
			margin: [0, 0, 0, i === parts.length - 1 ? 10 : -0.6],
			layout: { ...box, ...padding },
			table: {
				headerRows: headed ? 1 : 0,
				keepWithHeaderRows: headed ? 1 : 0,
				dontBreakRows: part.length === 1,
				widths: ['24%', '*'],
				body: part.map((row) => cells(row, printer))
			}
		};
	});
}

function cells({ label, lines, head }: FormRow, { run, inline }: Printer): Node[] {
	const stack = lines.map((of) => ({ text: inline(of), margin: [0, 0, 0, 2] }));
	if (head) return [{ colSpan: 2, stack: [{ text: run(label, 'hei') }, ...stack] }, {}];
	return [{ text: run(label, 'hei') }, stack.length ? { stack } : { text: '' }];
}
