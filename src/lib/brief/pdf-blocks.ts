import type { Block } from './document';
import { headingNumber } from './heading-numbers';
import { inGroups } from './marks';
import { printPicture } from './pdf-figure';
import { printForm } from './pdf-form';
import { printList } from './pdf-list';
import { body, held, ink, muted, piece, sum, words, type Printed, type Printer } from './pdf-printer';
import { printTable } from './pdf-table';
import type { Set } from './pdf-text';
import { area } from './type-area';

const red = '#a8322a';
/** Columns beside each other stand this far apart. */
const gutter = 12;

/** One handler per kind of block; a new kind does not compile until it can be printed. */
export function printBlock(block: Block, printer: Printer): Printed {
	return (handlers[block.kind] as (block: Block, printer: Printer) => Printed)(block, printer);
}

type Handlers = { [K in Block['kind']]: (block: Extract<Block, { kind: K }>, printer: Printer) => Printed };

const whole = (set: Set): Printed => ({ ...set, parted: true });
const handlers: Handlers = {
	title: ({ text, under }, { set, element }) => {
		const name = set(words(text), {
			...{ size: 20, leading: 1.3, face: 'hei', width: area.width, align: 'center', margin: [0, 6] },
			path: [element('H1')]
		});
		const below = under
			? set(words(under), {
					...{ size: 9.5, leading: 1.5, width: area.width, align: 'center', color: muted, margin: [0, 18] },
					path: [element('P')]
				})
			: undefined;
		return {
			nodes: [...name.nodes, ...(below?.nodes ?? [])],
			height: name.height + (below?.height ?? 0),
			start: name.start
		};
	},
	heading: ({ level, text, id, plain }, printer) => {
		const { set, element, counted } = printer;
		const said = `${plain ? '' : headingNumber(counted, level)}${text}`;
		const first = level === 1;
		const { nodes, height } = set(words(said), {
			...{ size: first ? 14 : 11.5, leading: 1.35, face: 'hei', width: area.width },
			margin: first ? [16, 6] : [10, 4],
			path: [element(first ? 'H2' : 'H3')]
		});
		const marked = {
			id,
			outline: true,
			outlineText: said,
			...(first ? {} : { outlineParentId: counted?.chapter })
		};
		if (counted && first) counted.chapter = id;
		return { nodes: nodes.map((node, i) => (i ? node : { ...node, ...marked })), height, start: height, leads: true };
	},
	paragraph: ({ inline }, { set, element, chinese }) =>
		whole(
			set(inline, {
				...{
					...body,
					width: area.width,
					indent: chinese ? body.size * 2 : 0,
					justify: chinese,
					flows: true,
					margin: [0, 6]
				},
				path: [element('P')]
			})
		),
	list: (block, printer) => printList(block, printer),
	table: (block, printer) => {
		const printed = printTable(block, printer);
		return printed.height > area.height / 4 ? { ...printed, long: true } : printed;
	},
	form: ({ rows }, printer) => printForm(rows, printer),
	picture: (block, printer) => {
		const shown = printPicture(block, printer);
		const said = printBlock(block.twin, printer);
		return {
			nodes: [...shown.nodes, ...said.nodes],
			height: shown.height + said.height,
			start: shown.start,
			parted: true
		};
	},
	notice: ({ tone, inline }, { set, element }) => {
		const said = set(inline, {
			...{ size: 9.5, leading: 1.5, width: area.width - 10 },
			...(tone === 'notLaw' ? { color: red } : {}),
			path: [element('P')]
		});
		const frame = {
			hLineWidth: () => 0,
			vLineWidth: (i: number) => (i === 0 ? 2 : 0),
			vLineColor: () => (tone === 'limits' ? muted : red),
			paddingLeft: () => 8,
			paddingRight: () => 0,
			paddingTop: () => 2,
			paddingBottom: () => 2
		};
		return {
			nodes: [
				{
					margin: [0, 2, 0, 8],
					layout: frame,
					table: { widths: [area.width - 10], dontBreakRows: true, body: [[{ stack: said.nodes }]] }
				}
			],
			height: said.height + 14,
			start: said.height + 6
		};
	},
	working: ({ name, formula, low, high, rounded, basis }, { set, element }) => {
		const ends = low === high ? low : `${low} – ${high}`;
		const [title, amount] = [element('P'), element('P')];
		const value = set(words(ends), {
			...{ size: 9, leading: 1.35, width: area.width / 2, align: 'right' },
			path: [amount]
		});
		const of = set(words(name), {
			...{ size: 9, leading: 1.35, face: 'hei', width: area.width / 2 - gutter },
			path: [title]
		});
		const how = set([...words(`${rounded ? '≈' : '='} ${formula}  `), ...basis], {
			...{ size: 8.5, leading: 1.35, width: area.width, color: muted },
			path: [element('P')]
		});
		const columns = [
			{ stack: of.nodes, width: area.width / 2 - gutter },
			{ stack: value.nodes, width: area.width / 2 }
		];
		return piece(
			[{ columns, columnGap: gutter }, ...how.nodes],
			Math.max(of.height, value.height) + how.height,
			[0, 5]
		);
	},
	seal: ({ title, id, lines, label, hash, code }, printer) => {
		const { set, element } = printer;
		const head =
			title === undefined ? undefined : handlers.heading({ kind: 'heading', level: 1, text: title, id }, printer);
		const [size, side, gap] = title === undefined ? [8.5, 52, 0] : [9, 108, 4];
		const beside = { size, leading: 1.45, width: area.width - side - 16 };
		const said = [
			...lines.map((line) => set(words(line), { ...beside, margin: [0, gap], path: [element('P')] })),
			set(words(label), { ...beside, face: 'hei', path: [element('P')] }),
			set(words(inGroups(hash)), { ...beside, path: [element('P')] })
		];
		const scanned = held([element('Figure', { alt: label })]);
		const qr = { qr: code, fit: side, eccLevel: 'M', foreground: ink };
		const columns = [
			{ stack: [scanned, qr], width: side },
			{ stack: said.flatMap(({ nodes }) => nodes), width: beside.width }
		];
		return piece(
			[...(head?.nodes ?? []), { columns, columnGap: 16 }],
			(head?.height ?? 0) + Math.max(side, sum(said)),
			[0, 0]
		);
	},
	pageBreak: () => ({ nodes: [], height: 0, start: 0, breaks: true })
};
