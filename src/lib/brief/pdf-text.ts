import type { Inline } from './document';
import type { Face, FontCase } from './fonts';
import { broken, stretches, type Glyph } from './pdf-lines';
import { placed, type Element, type Path } from './pdf-structure';

/** A node of pdfmake's document definition. */
export type Node = Readonly<Record<string, unknown>>;

/** How words are set. Sizes and widths in points. */
export interface Setting {
	size: number;
	/** Distance of two lines, in sizes. */
	leading: number;
	/** Of the column. */
	width: number;
	face?: Face;
	/** Where the words stand in the structure of the file; a table's head is said once. */
	path: Path;
	once?: boolean;
	/** Of the first line. */
	indent?: number;
	/** Lines end at the margin. */
	justify?: boolean;
	align?: 'left' | 'right' | 'center';
	color?: string;
	/** Above and below. */
	margin?: readonly [number, number];
	/** May be parted by the end of a page, but no line of it stands alone. Else it is within something that is kept in one piece. */
	flows?: boolean;
	/** Hangs before the first line, in a margin of this width. */
	mark?: { text: string; path: Path; room: number };
}

interface Look {
	color?: string;
	/** In another language than the document. */
	lang?: string;
}

/** Words set: what pdfmake is given, how high it is, and how much of it must not be parted from what stands above. */
export interface Set {
	nodes: Node[];
	height: number;
	start: number;
}

/** All that pdfmake asks of a run, each time anew from everything around it where the run does not say. */
const said = {
	...{ bold: false, italics: false, sup: false, sub: false, opacity: 1, characterSpacing: 0, wordBreak: 'normal' },
	...{
		preserveLeadingSpaces: false,
		preserveTrailingSpaces: false,
		decoration: '',
		decorationColor: '',
		background: ''
	},
	...{ decorationStyle: '', decorationThickness: 0, linkToPage: '', linkToDestination: '' }
};

/** At least so many lines of a paragraph stand together at the foot and at the head of a page. */
const together = 2;
const cited: Look = { color: '#3d4249' };
const urgent: Look = { color: '#a8322a' };
const plain: Look = {};

function lookOf(piece: Inline): Look {
	const look = piece.kind === 'cite' ? cited : piece.kind === 'strong' && piece.urgent ? urgent : plain;
	return piece.lang ? { ...look, lang: piece.lang } : look;
}

/** Words as glyphs, each in the first font that has it. */
export const glyphs = (
	fonts: FontCase,
	pieces: readonly Inline[],
	{ size, face = 'song' }: Pick<Setting, 'size' | 'face'>
): Glyph<Look>[] =>
	pieces.flatMap((piece) => {
		const look = lookOf(piece);
		return Array.from(piece.text.replace(/\r\n?/g, '\n').replace(/\t/g, ' '), (character) => {
			const { font, width } = fonts.place(character, piece.kind === 'strong' ? 'hei' : face);
			return { character, font, width: width * size, look };
		});
	});

/** A mark and the gap after it, together as wide as the margin it hangs in. */
function hanging(fonts: FontCase, { text, path, room }: NonNullable<Setting['mark']>, size: number) {
	const [cut] = stretches(glyphs(fonts, [{ kind: 'text', text }], { size }), room, false);
	const blank = fonts.place(' ', 'song');
	const used = glyphs(fonts, [{ kind: 'text', text: `${text}  ` }], { size }).reduce(
		(sum, { width }) => sum + width,
		0
	);
	const place = placed(path);
	return [
		{ ...said, text: cut!.text, font: cut!.font, noWrap: true, ...place },
		{ ...said, text: '  ', font: blank.font, noWrap: true, characterSpacing: room - used, ...place }
	];
}

/** Sets words in lines broken here, not by pdfmake: by the rules of Chinese, and with far fewer pieces for it to place. */
export function set(fonts: FontCase, element: Element, pieces: readonly Inline[], setting: Setting): Set {
	const { size, leading, width, path, indent = 0, justify = false, align = 'left', margin = [0, 0], mark } = setting;
	const lines = broken(glyphs(fonts, pieces, setting), width, indent);
	const common = { ...said, fontSize: size, lineHeight: leading, alignment: align, color: setting.color ?? '#1b1e23' };
	const once = setting.once ?? false;
	const place = { ...common, ...placed(path, { once }) };
	// A run in another language is an element that names it, on however many lines it stands.
	const spans = new Map<Look, ReturnType<typeof placed>>();
	const within = (look: Look) => {
		if (!look.lang) return {};
		const span = spans.get(look) ?? placed([...path, element('Span', { lang: look.lang })], { once });
		spans.set(look, span);
		return span;
	};
	const newLine = { ...place, text: '\n', noWrap: false, font: fonts.place(' ', setting.face ?? 'song').font };
	const before = mark ? hanging(fonts, mark, size) : [];
	const runs = (line: (typeof lines)[number], i: number) =>
		stretches(line, width - (i ? 0 : indent), justify && i < lines.length - 1).map(({ text, font, look, spread }) => ({
			...place,
			text,
			font,
			noWrap: true,
			...(look.color ? { color: look.color } : {}),
			...within(look),
			characterSpacing: spread
		}));
	const part = (from: number, to: number, whole: boolean): Node => ({
		text: lines
			.slice(from, to)
			.flatMap((line, i) => [...(i ? [newLine] : from ? [] : before), ...runs(line, from + i)]),
		fontSize: size,
		lineHeight: leading,
		alignment: align,
		...(setting.color ? { color: setting.color } : {}),
		...(from === 0 && (indent || mark) ? { leadingIndent: mark ? -mark.room : indent } : {}),
		...(whole ? { unbreakable: true } : {}),
		margin: [mark?.room ?? 0, from ? 0 : margin[0], 0, to < lines.length ? 0 : margin[1]]
	});
	const count = lines.length;
	const short = !setting.flows || count < together * 2;
	return {
		nodes: short
			? [part(0, count, Boolean(setting.flows) && count > 1)]
			: [
					part(0, together, true),
					...(count > together * 2 ? [part(together, count - together, false)] : []),
					part(count - together, count, true)
				],
		height: count * size * leading + margin[0] + margin[1],
		start: (short ? count : together) * size * leading + margin[0]
	};
}
