import type { FormRow, Inline } from './document';
import { sum, words, type Printed, type Printer } from './pdf-printer';
import type { Step } from './pdf-structure';
import { area } from './type-area';

const line = '#5b5f66';
const text = { size: 9.5, leading: 1.4 } as const;
/** Of the width of the text: what the labels take. Around what a box holds, and the rule of a box, in points. */
const [labels, beside, above, rule] = [0.24, 5, 4, 0.6];
const box = { hLineWidth: () => rule, vLineWidth: () => rule, hLineColor: () => line, vLineColor: () => line };
const padding = {
	...{ paddingLeft: () => beside, paddingRight: () => beside },
	...{ paddingTop: () => above, paddingBottom: () => above }
};
const left = area.width * labels - 2 * beside - rule;
const right = area.width * (1 - labels) - 2 * beside - rule;
const both = area.width - 2 * beside - rule;

/** A form in boxes. Each head starts a table of its own: it is repeated on the next page, and never stands alone at the foot of one. */
export function printForm(rows: readonly FormRow[], printer: Printer): Printed {
	const table = printer.element('Table');
	const parts: FormRow[][] = [];
	for (const row of rows)
		if (row.head || !parts.length) parts.push([row]);
		else parts.at(-1)!.push(row);
	const printed = parts.map((part, i) => {
		const headed = part[0]?.head === true && part.length > 1;
		const made = part.map((row) => boxes(row, printer, table));
		const node = {
			margin: [0, 0, 0, i === parts.length - 1 ? 10 : -rule],
			layout: { ...box, ...padding },
			table: {
				headerRows: headed ? 1 : 0,
				keepWithHeaderRows: headed ? 1 : 0,
				dontBreakRows: part.length === 1,
				widths: [left, right],
				body: made.map(({ cells }) => cells)
			}
		};
		return { node, height: sum(made), start: (made[0]?.height ?? 0) + (headed ? made[1]!.height : 0) };
	});
	return {
		nodes: printed.map(({ node }) => node),
		height: sum(printed),
		start: Math.min(printed[0]?.start ?? 0, area.height / 2),
		long: true
	};
}

function boxes({ label, lines, head }: FormRow, { set, element }: Printer, table: Step) {
	const row = element('TR');
	const cell = (kind: 'TH' | 'TD', width: number, said: readonly (readonly Inline[])[], strong: number) => {
		const at = element(kind, ...(kind === 'TH' ? [{ scope: 'Row' } as const] : []));
		const sets = said.map((inline, i) =>
			set(inline, {
				...{ ...text, width, face: i < strong ? ('hei' as const) : ('song' as const), margin: [0, 2] as const },
				path: [table, row, at]
			})
		);
		return { node: { stack: sets.flatMap(({ nodes }) => nodes) }, height: sum(sets) + 2 * above };
	};
	if (head) {
		const whole = cell('TH', both, [words(label), ...lines], 1);
		return { cells: [{ ...whole.node, colSpan: 2 }, {}], height: whole.height };
	}
	const [name, said] = [cell('TH', left, [words(label)], 1), cell('TD', right, lines.length ? lines : [words('')], 0)];
	return { cells: [name.node, said.node], height: Math.max(name.height, said.height) };
}
