import type { Block, Inline, List } from './document';
import type { Face, FontCase, Run } from './fonts';
import { headingNumber, type Counted } from './heading-numbers';
import { inGroups } from './marks';
import { svg } from './pdf-picture';
import { placed, type Path, type Step } from './pdf-structure';
import { printTable } from './pdf-table';
import type { Node, Set, Setting } from './pdf-text';
import { area } from './type-area';

/** What a whole document knows and a block needs. */
export interface Printer {
	fonts: FontCase;
	set: (pieces: readonly Inline[], setting: Setting) => Set;
	runs: (text: string, face: Face) => readonly Run[];
	element: (type: string, more?: Pick<Step, 'scope' | 'alt'>) => Step;
	chinese: boolean;
	/** What stands before the text of a heading; nothing where headings are not counted. */
	counted: Counted | undefined;
}

/** A block printed: `start` of its height must not be parted from a heading above. A heading and the caption of a table lead what follows. */
export interface Printed {
	nodes: Node[];
	height: number;
	start: number;
	leads?: true;
	/** The first node is what must not be parted from a heading; what follows it may be. */
	parted?: true;
	/** A table too long to be kept in one piece. */
	long?: true;
}

const ink = '#1b1e23';
const muted = '#5b5f66';
const red = '#a8322a';
/** 五号 with half a line between. */
const body = { size: 10.5, leading: 1.5 } as const;
/** Points for a pixel of the screen: the smallest label is then about as large as the words of a table. */
const onPaper = 0.66;
const tallest = 400;
/** Columns beside each other stand this far apart. */
const gutter = 12;

const words = (text: string): Inline[] => [{ kind: 'text', text }];
const sum = (parts: readonly { height: number }[]) => parts.reduce((total, { height }) => total + height, 0);

/** One handler per kind of block; a new kind does not compile until it can be printed. */
export function printBlock(block: Block, printer: Printer): Printed {
	return (handlers[block.kind] as (block: Block, printer: Printer) => Printed)(block, printer);
}

type Handlers = { [K in Block['kind']]: (block: Extract<Block, { kind: K }>, printer: Printer) => Printed };

const whole = (set: Set): Printed => ({ ...set, parted: true });
/** Kept in one piece. */
const piece = (nodes: readonly Node[], height: number, margin: readonly [number, number]): Printed => ({
	nodes: [{ unbreakable: true, margin: [0, margin[0], 0, margin[1]], stack: nodes }],
	height: height + margin[0] + margin[1],
	start: height + margin[0]
});

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
	heading: ({ level, text, id }, printer) => {
		const { set, element, counted } = printer;
		const said = `${headingNumber(counted, level)}${text}`;
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
		return printed.height > area.height / 3 ? { ...printed, long: true } : printed;
	},
	picture: ({ picture, legend, twin }, printer) => {
		const { set, element, runs } = printer;
		const figure = element('Figure', { alt: picture.alt });
		const name = set(words(picture.caption), {
			...{ size: 10, leading: 1.5, face: 'hei', width: area.width, margin: [0, 6] },
			path: [element('P')]
		});
		const below = legend
			? set(words(legend), {
					...{ size: 8.5, leading: 1.5, width: area.width, color: muted, margin: [6, 0] },
					path: [element('P')]
				})
			: undefined;
		const size = within(picture.wide);
		const drawn = [held([figure]), { svg: svg(picture.wide, runs), ...size }];
		const shown = piece(
			[...name.nodes, ...drawn, ...(below?.nodes ?? [])],
			name.height + size.height + (below?.height ?? 0),
			[8, 8]
		);
		const said = printBlock(twin, printer);
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
		const head = handlers.heading({ kind: 'heading', level: 1, text: title, id }, printer);
		const beside = { size: 9, leading: 1.45, width: area.width - 108 - 16 } as const;
		const said = [
			...lines.map((line) => set(words(line), { ...beside, margin: [0, 4], path: [element('P')] })),
			set(words(label), { ...beside, face: 'hei', path: [element('P')] }),
			set(words(inGroups(hash)), { ...beside, path: [element('P')] })
		];
		const scanned = held([element('Figure', { alt: label })]);
		const qr = { qr: code, fit: 108, eccLevel: 'M', foreground: ink };
		const columns = [
			{ stack: [scanned, qr], width: 108 },
			{ stack: said.flatMap(({ nodes }) => nodes), width: beside.width }
		];
		return piece([...head.nodes, { columns, columnGap: 16 }], head.height + Math.max(108, sum(said)), [0, 0]);
	},
	pageBreak: () => ({ nodes: [{ text: '', pageBreak: 'after' }], height: 0, start: 0 })
};

/** A point too small to see that says where the drawing after it belongs. */
const held = (path: Path): Node => ({ text: ' ', fontSize: 0.1, lineHeight: 0.1, ...placed(path, { holds: true }) });

/** The mark of each item hangs before its words. */
function printList({ ordered, items }: List, { set, element, chinese }: Printer): Printed {
	const list = element('L');
	const room = ordered && items.length > 9 ? 21 : 16;
	const printed = items.map((inline, i) => {
		const item = element('LI');
		const text = ordered ? `${String(i + 1)}.` : '•';
		return set(inline, {
			...{ ...body, justify: chinese, width: area.width - room, flows: true },
			mark: { text, room, path: [list, item, element('Lbl')] },
			path: [list, item, element('LBody')],
			margin: [0, i === items.length - 1 ? 8 : 3]
		});
	});
	return {
		nodes: printed.flatMap(({ nodes }) => nodes),
		height: sum(printed),
		start: printed[0]?.start ?? 0,
		parted: true
	};
}

/** Smaller than on the screen, and no wider or taller than a page has room for. */
const within = ({ width, height }: { width: number; height: number }) => {
	const scale = Math.min(onPaper, area.width / width, tallest / height);
	return { width: width * scale, height: height * scale };
};
