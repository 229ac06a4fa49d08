import type { Column, Table } from './document';
import { words, type Printer } from './pdf-printer';
import { widest, widthOf } from './pdf-lines';
import { glyphs, type Node, type Setting } from './pdf-text';
import { area } from './type-area';

const hairline = '#d9d5ca';
const ink = '#1b1e23';
const text = { size: 9, leading: 1.4 } as const;
const head = { size: 8.5, leading: 1.4, face: 'hei' } as const;
/** Around what a cell holds, in points. */
const padding = { before: 5, after: 3, above: 3, below: 3 };

/** A table with its caption, and how high its head and first row are together: these stay with what stands above. */
export function printTable(block: Table, printer: Printer): { nodes: Node[]; height: number; start: number } {
	const { caption, quiet, columns, rows, total } = block;
	const { element, set } = printer;
	const table = element('Table');
	const wide = widths(block, printer);
	const name = quiet
		? undefined
		: set([{ kind: 'text', text: caption }], {
				size: 10,
				leading: 1.5,
				face: 'hei',
				width: area.width,
				path: [table, element('Caption')],
				margin: [8, 3]
			});
	const row = (cells: Table['rows'][number], r: number | undefined) => {
		const line = element('TR');
		return cells.map((pieces, c) => {
			const cell = r === undefined ? element('TH', { scope: 'Column' }) : element('TD');
			return set(pieces, {
				...(r === undefined ? head : { ...text, face: total && r === rows.length - 1 ? ('hei' as const) : 'song' }),
				width: wide[c]!,
				align: columns[c]!.align === 'end' ? 'right' : 'left',
				path: [table, line, cell],
				once: r === undefined
			});
		});
	};
	const body = [
		row(
			columns.map((column, c) => words(folded(column.text, wide[c]!, printer))),
			undefined
		),
		...rows.map((cells, r) => row(cells, r))
	];
	const heights = body.map(
		(cells) => Math.max(...cells.map(({ height }) => height)) + padding.above + padding.below + 1
	);
	const above = (name?.height ?? 0) + 1;
	// A row that no page has room for would not be printed if it were kept in one piece.
	const fit = heights.every((height, i) => !i || heights[0]! + height < area.height);
	return {
		nodes: [
			...(name ? name.nodes : []),
			{
				lineHeight: text.leading,
				margin: [0, 0, 0, 10],
				layout: rules(total ? rows.length : undefined),
				table: {
					headerRows: 1,
					keepWithHeaderRows: fit ? 1 : 0,
					dontBreakRows: fit,
					widths: wide,
					body: body.map((cells) => cells.map(({ nodes }) => (nodes.length === 1 ? nodes[0]! : { stack: nodes })))
				}
			}
		],
		height: above + heights.reduce((sum, one) => sum + one, 10),
		start: above + heights[0]! + (heights[1] ?? 0)
	};
}

/** The head of a column, broken before what stands in brackets rather than within it. */
function folded(said: string, width: number, { fonts }: Printer): string {
	const long = widthOf(glyphs(fonts, words(said), head)) > width;
	return long ? said.replace(/ ?(?=[（(])/, '\n') : said;
}

/** The width of each column, less what is around its cells. */
function widths({ columns, rows, total }: Table, { fonts }: Printer): number[] {
	const [least, most] = [columns.map(() => 0), columns.map(() => 0)];
	const seen = (c: number, pieces: Table['rows'][number][number], style: Pick<Setting, 'size' | 'face'>) => {
		const set = glyphs(fonts, pieces, style);
		least[c] = Math.max(least[c]!, widest(set));
		most[c] = Math.max(most[c]!, widthOf(set));
	};
	const strong = { ...text, face: 'hei' as const };
	columns.forEach((column, c) => {
		seen(c, words(column.text), head);
		for (const part of column.text.split(/ ?(?=[（(])/))
			least[c] = Math.max(least[c]!, Math.min(widthOf(glyphs(fonts, words(part), head)), headLine));
	});
	rows.forEach((cells, r) =>
		cells.forEach((cell, c) => seen(c, cell, total && r === rows.length - 1 ? strong : { ...text, face: 'song' }))
	);
	// What is left empty is written on by hand.
	columns.forEach(({ align }, c) => {
		if (align === 'end' || !rows.length || rows.some((cells) => cells[c]!.some(({ text }) => text))) return;
		[least[c], most[c]] = [Math.max(least[c]!, handwriting), Math.max(most[c]!, handwriting)];
	});
	// A name or a label is not set one character under the other.
	columns.forEach(({ align }, c) => {
		if (align === 'start') least[c] = Math.max(least[c]!, Math.min(most[c]!, shortLine));
	});
	const padded = columns.length * padding.after + (columns.length - 1) * padding.before;
	return shared(columns, least, most, area.width - padded);
}

/** A column's head is not broken further than into lines of about seven characters. */
const headLine = 62;
/** Words at the left have lines of about six characters, or their own length. */
const shortLine = 56;
/** Two centimetres: what a finding in a few characters takes. */
const handwriting = 57;
/** A column whose words fit in one line keeps this much beside them. */
const ease = 10;

/**
 * Widths as the columns ask for them, with two corrections: none is so narrow that a word or an amount would be broken, as long as the others can
 * spare the room; and what a column has no use for goes to those whose words need more lines.
 */
export function shared(
	columns: readonly Column[],
	least: readonly number[],
	most: readonly number[],
	room: number
): number[] {
	const asked = columns.map(({ width = 1 }, c) => width * Math.sqrt(most[c]!));
	const whole = asked.reduce((sum, one) => sum + one, 0);
	const capped = least.map((one) => Math.min(one + 1, (room / columns.length) * 1.5));
	const needs = capped.reduce((sum, one) => sum + one, 0);
	const needed = needs > room ? capped.map((one) => (one / needs) * room) : capped;
	const enough = most.map((one, c) => Math.max(one + ease, needed[c]!));
	const spare = enough.reduce((sum, one) => sum + one, 0) <= room;
	const held = new Map<number, number>();
	for (;;) {
		const left = room - [...held.values()].reduce((sum, one) => sum + one, 0);
		const parts = asked.reduce((sum, one, c) => sum + (held.has(c) ? 0 : one), 0) || whole;
		const wide = asked.map((one, c) => held.get(c) ?? (one / parts) * left);
		const open = wide.map((_, c) => c).filter((c) => !held.has(c));
		const narrow = open.find((c) => wide[c]! < (spare ? enough : needed)[c]!);
		const idle = spare ? undefined : open.find((c) => wide[c]! > enough[c]!);
		const next = narrow ?? idle;
		if (next === undefined || open.length === 1) return wide;
		held.set(next, narrow === undefined ? enough[next]! : (spare ? enough : needed)[next]!);
	}
}

/** Hairlines between rows, ink under the head and above a sum; no vertical lines. */
const rules = (sumRow: number | undefined) => ({
	hLineWidth: (i: number, node: { table: { body: unknown[] } }) =>
		i === 0 || i === node.table.body.length ? 0.8 : 0.4,
	hLineColor: (i: number, node: { table: { body: unknown[] } }) =>
		i === 0 || i === 1 || i === node.table.body.length || i === sumRow ? ink : hairline,
	vLineWidth: () => 0,
	paddingLeft: (i: number) => (i === 0 ? 0 : padding.before),
	paddingRight: () => padding.after,
	paddingTop: () => padding.above,
	paddingBottom: () => padding.below
});
