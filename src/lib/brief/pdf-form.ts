import type { FormRow, Inline } from './document';
import { room } from './pdf-keep';
import { sum, words, type Printed, type Printer } from './pdf-printer';
import type { Step } from './pdf-structure';
import type { Node } from './pdf-text';
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
/** A row higher than this may go over to the next page: kept in one piece it would leave most of a page empty, or find room on none. */
const tallest = area.height * 0.6;

interface Row {
	cells: Node[];
	height: number;
	/** What of it must not be parted from what stands above. */
	start: number;
	head: boolean;
	/** May go over to the next page. */
	tall: boolean;
}

/** A form in boxes. Heads start a table of their own: they are repeated on the next page, and never stand alone at the foot of one. */
export function printForm(rows: readonly FormRow[], printer: Printer): Printed {
	const table = printer.element('Table');
	const tables: Row[][] = [];
	for (const row of rows) {
		const made = boxes(row, printer, table);
		const last = tables.at(-1);
		if (last && (!made.head || last.every(({ head }) => head))) last.push(made);
		else tables.push([made]);
	}
	const nodes = tables.flatMap((made, i) => {
		const heads = headsOf(made);
		const tall = made[heads]?.tall ?? false;
		const node: Node = {
			margin: [0, 0, 0, i === tables.length - 1 ? 10 : -rule],
			layout: { ...box, ...padding },
			table: {
				headerRows: heads,
				keepWithHeaderRows: heads && !tall ? 1 : 0,
				dontBreakRows: true,
				widths: [left, right],
				body: made.map((row) => (row.tall ? parted(row.cells) : row.cells))
			}
		};
		return tall ? [room(startOf(made)), node] : [node];
	});
	return { nodes, height: sum(tables.flat()), start: startOf(tables[0] ?? []), long: true };
}

/** pdfmake asks whether some cell of a row begins a page: such a row is not kept in one piece. This one says so, and none does. */
const parted = (cells: Node[]): Node[] => Object.assign([...cells], { some: () => true });

/** How many heads stand above rows of theirs. */
const headsOf = (rows: readonly Row[]): number =>
	Math.max(
		0,
		rows.findIndex(({ head }) => !head)
	);
/** Heads with the beginning of the row below them. */
const startOf = (rows: readonly Row[]): number => sum(rows.slice(0, headsOf(rows))) + (rows[headsOf(rows)]?.start ?? 0);

function boxes({ label, lines, head }: FormRow, { set, element }: Printer, table: Step): Row {
	const row = element('TR');
	const cell = (kind: 'TH' | 'TD', width: number, said: readonly (readonly Inline[])[], strong: number) => {
		const at = element(kind, ...(kind === 'TH' ? [{ scope: 'Row' } as const] : []));
		const sets = said.map((inline, i) =>
			set(inline, {
				...{ ...text, width, face: i < strong ? ('hei' as const) : ('song' as const), margin: [0, 2] as const },
				path: [table, row, at],
				flows: true
			})
		);
		const height = sum(sets) + 2 * above + rule;
		return { nodes: sets.flatMap(({ nodes }) => nodes), height, start: (sets[0]?.start ?? 0) + 2 * above };
	};
	if (head) {
		const { nodes, height } = cell('TH', both, [words(label), ...lines], 1);
		return { cells: [{ stack: nodes, colSpan: 2 }, {}], height, start: height, head: true, tall: false };
	}
	const two = [cell('TH', left, [words(label)], 1), cell('TD', right, lines.length ? lines : [words('')], 0)] as const;
	const height = Math.max(...two.map((one) => one.height));
	const tall = height > tallest;
	const start = tall ? Math.max(two[0].height, two[1].start) : height;
	// The label does not stand at the foot of a page without the beginning of what it names.
	const cells = two.map(({ nodes }) => ({ stack: tall ? [room(start), ...nodes] : nodes }));
	return { cells, height, start, head: false, tall };
}
