/** A glyph as pdfkit asks for it: its number in the font, its width in the font's own units, and the characters it stands for. */
interface Glyph {
	id: number;
	advanceWidth: number;
	codePoints: number[];
}
/** Where it stands, in thousandths of the size: after `xAdvance` the next begins. */
interface Position {
	xAdvance: number;
	yAdvance: number;
	xOffset: number;
	yOffset: number;
	advanceWidth: number;
}
interface Run {
	glyphs: Glyph[];
	positions: Position[];
	advanceWidth: number;
}
/** The part of pdfkit's embedded font that is wrapped. */
export interface Embedded {
	id: string;
	ascender: number;
	ref(): unknown;
	encode(text: string, features?: unknown): [codes: string[], positions: unknown[]];
	/** Ours: the codes of a run, one after the other; nothing where characters join. */
	plain(text: string): string | undefined;
	font: { glyphForCodePoint(code: number): { id: number; advanceWidth: number } };
	scale: number;
	layoutRun: (this: Embedded, text: string, features: unknown) => Run;
}

/** What may join, move or hide a character; all others stand one after the other, since our fonts have no tables that say otherwise. */
const joining = /[\p{M}\p{Default_Ignorable_Code_Point}]/u;

/**
 * Sets runs of plain characters glyph by glyph, each looked up once a font: fontkit asks for the script of every character and for marks of each
 * neighbour, half of the time a brief took. The glyphs are the same.
 */
export function setPlainly(embedded: Embedded): void {
	embedded.plain = function (this: Embedded, text) {
		return joining.test(text) ? undefined : this.encode(text)[0].join('');
	};
	const shaped = embedded.layoutRun;
	const known = new WeakMap<Embedded, Map<string, [Glyph, Position]>>();
	embedded.layoutRun = function (this: Embedded, text, features) {
		if (features || joining.test(text)) return shaped.call(this, text, features);
		const seen = known.get(this) ?? new Map<string, [Glyph, Position]>();
		known.set(this, seen);
		const run: Run = { glyphs: [], positions: [], advanceWidth: 0 };
		for (const character of text) {
			let one = seen.get(character);
			if (!one) seen.set(character, (one = glyphOf(this, character.codePointAt(0)!)));
			run.glyphs.push(one[0]);
			run.positions.push(one[1]);
			run.advanceWidth += one[1].xAdvance;
		}
		return run;
	};
}

function glyphOf({ font, scale }: Embedded, code: number): [Glyph, Position] {
	const { id, advanceWidth } = font.glyphForCodePoint(code);
	const width = advanceWidth * scale;
	return [
		{ id, advanceWidth, codePoints: [code] },
		{ xAdvance: width, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: width }
	];
}
