import { mayBreak } from './line-breaks';

/** A character as it is to be set: its width in points, its font, and how it looks. */
export interface Glyph<Look> {
	character: string;
	font: string;
	width: number;
	look: Look;
}

/** Words of one font and look within a line. `spread` is added after each character but the last, so that the line ends at the margin. */
export interface Stretch<Look> {
	text: string;
	font: string;
	look: Look;
	spread: number;
}

/** More than this many characters' width is not spread over a line: it would look torn. */
const mostSpread = 2.2;
/** pdfmake adds widths in another order than we do; a line as wide as the column must not be wider to it. */
const tolerance = 0.05;
export const widthOf = (glyphs: readonly { width: number }[]) => glyphs.reduce((sum, { width }) => sum + width, 0);

/** Between these no line may end. */
function units<L>(glyphs: readonly Glyph<L>[]): Glyph<L>[][] {
	const cut: Glyph<L>[][] = [];
	glyphs.forEach((glyph, i) => {
		const [before, after] = [glyphs[i - 1]?.character, glyph.character];
		const apart = before === undefined || before === '\n' || after === '\n' || mayBreak(before, after);
		if (!apart) cut.at(-1)!.push(glyph);
		else cut.push([glyph]);
	});
	return cut;
}
/** Trailing spaces take no room. */
const trimmed = <L>(glyphs: readonly Glyph<L>[]) => {
	const end = glyphs.findLastIndex(({ character }) => character !== ' ');
	return glyphs.slice(0, end + 1);
};

/** The widest piece that cannot be broken: a column narrower than this would break a word or an amount. */
export const widest = <L>(glyphs: readonly Glyph<L>[]): number =>
	Math.max(0, ...units(glyphs).map((unit) => widthOf(trimmed(unit))));

/** Cuts glyphs into lines no wider than `width`, the first less `indent`. What is wider by itself is broken anywhere. */
export function broken<L>(glyphs: readonly Glyph<L>[], width: number, indent = 0): Glyph<L>[][] {
	const lines: Glyph<L>[][] = [[]];
	let used = 0;
	const room = () => width - tolerance - (lines.length === 1 ? indent : 0);
	const begin = () => {
		lines.push([]);
		used = 0;
	};
	for (const unit of units(glyphs)) {
		if (unit[0]!.character === '\n') {
			begin();
			continue;
		}
		const [whole, seen] = [widthOf(unit), widthOf(trimmed(unit))];
		if (used > 0 && used + seen > room()) begin();
		if (seen > room())
			for (const glyph of unit) {
				if (used > 0 && used + glyph.width > room()) begin();
				lines.at(-1)!.push(glyph);
				used += glyph.width;
			}
		else {
			lines.at(-1)!.push(...unit);
			used += whole;
		}
	}
	return lines.map(trimmed);
}

/** A line as runs of one font and look. With `justify`, the room left is spread between its characters, unless it is much. */
export function stretches<L>(line: readonly Glyph<L>[], room: number, justify: boolean): Stretch<L>[] {
	const found: Stretch<L>[] = [];
	line.forEach(({ character, font, look }, i) => {
		const last = found.at(-1);
		if (last?.font === font && line[i - 1]!.look === look) last.text += character;
		else found.push({ text: character, font, look, spread: 0 });
	});
	const slack = room - tolerance - widthOf(line);
	const gaps = found.reduce((sum, { text }) => sum + text.length - 1, 0);
	// pdfmake counts half-pairs as characters; a line with one is left as it is.
	const whole = line.every(({ character }) => character.length === 1);
	if (justify && whole && gaps > 0 && slack > 0 && slack < mostSpread * Math.max(...line.map(({ width }) => width)))
		for (const stretch of found) stretch.spread = slack / gaps;
	return found;
}
