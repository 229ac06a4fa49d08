import { setPlainly, type Embedded } from './pdf-glyphs';

/**
 * The parts of pdfkit's document that are wrapped here, to the same ink in less time and fewer bytes. They are its own, not pdfmake's: pdfmake is
 * held at an exact version, and tests read the files back.
 */
interface Kit {
	page: Page;
	_pageBuffer: Page[];
	_font: Embedded;
	_fontFamilies: Record<string, Embedded>;
	_fontSize: number;
	addContent(said: string): Kit;
	addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void;
}
interface Page {
	fonts: Record<string, unknown>;
	write(said: string): void;
}
interface Written {
	page: Page;
	lines: string[];
	/** What is set now, by operator, and what was when the state was saved. */
	now: Map<string, string>;
	saved: Map<string, string>[];
	/** Whether a path has been begun, so that there is something to fill. */
	path: boolean;
}
type Method = (this: Kit, ...given: never[]) => unknown;

const written = new WeakMap<Kit, Written>();

function flush(kit: Kit) {
	const of = written.get(kit);
	if (!of?.lines.length) return;
	of.page.write(of.lines.join('\n'));
	of.lines = [];
}

/** Operators that set what stays so until it is set otherwise or the state is restored. A colour space unsets the colour. */
const lasting = new Set(['gs', 'cs', 'CS', 'scn', 'SCN', 'w', 'd', 'j', 'J']);
const unset: Record<string, string> = { cs: 'scn', CS: 'SCN' };

const begin = new Set(['m', 're']);
const painted = new Set(['S', 's', 'f', 'f*', 'B', 'B*', 'n']);

/** Whether what is to be written is set already, or fills nothing. */
function idle(of: Written, said: string): boolean {
	const { now, saved } = of;
	const operator = said.slice(said.lastIndexOf(' ') + 1);
	if (said === 'f' && !of.path) return true;
	if (begin.has(operator)) of.path = true;
	else if (painted.has(operator)) of.path = false;
	if (lasting.has(operator)) {
		if (now.get(operator) === said) return true;
		now.set(operator, said);
		if (unset[operator]) now.delete(unset[operator]);
	} else if (operator === 'q') saved.push(new Map(now));
	else if (operator === 'Q') {
		now.clear();
		saved.pop()?.forEach((value, key) => now.set(key, value));
	}
	return false;
}

/** Gathers what is written on a page, and leaves out what changes nothing: pdfmake sets colour, width and all else anew for each line. */
function gathered(inner: Kit['addContent']): (this: Kit, said: string) => Kit {
	return function (said) {
		const { page } = this;
		// A group of a drawing has a page of its own, which it closes itself.
		if (page !== this._pageBuffer.at(-1)) return inner.call(this, said);
		let of = written.get(this);
		if (of?.page !== page) {
			flush(this);
			written.set(this, (of = { page, lines: [], now: new Map(), saved: [], path: false }));
		}
		if (!idle(of, said)) of.lines.push(said);
		return this;
	};
}

/** As near as a thousandth of a point. */
const near = (n: number) => String(Math.round(n * 1000) / 1000);

interface Options {
	characterSpacing?: number;
	destination?: string;
}

/** A run of plain characters in one line of the file; pdfkit measures it anew and turns the page over for each. */
function text(inner: Method) {
	return function (this: Kit, said: string, x: number, y: number, options: Options = {}): unknown {
		const { _font: font, _fontSize: size, page } = this;
		const { characterSpacing = 0, destination } = options;
		const glyphs = font.plain(said);
		if (!glyphs) return inner.call(this, ...([said, x, y, options] as never[]));
		if (destination !== undefined) this.addNamedDestination(destination, 'XYZ', x, y, null);
		if (!said) return this;
		page.fonts[font.id] ??= font.ref();
		const spread = characterSpacing ? `${near(characterSpacing)} Tc ` : '';
		const at = `1 0 0 -1 ${near(x)} ${near(y + (font.ascender / 1000) * size)} Tm`;
		const line = `BT /${font.id} ${near(size)} Tf ${spread}${at} <${glyphs}> Tj ET`;
		return this.addContent(spread ? `q ${line} Q` : line);
	};
}

/** Wraps pdfkit's class, for good. `probe` is any document of it. */
export function quickened(probe: unknown): void {
	const kit = Object.getPrototypeOf(probe) as Record<string, Method>;
	setPlainly(Object.getPrototypeOf((probe as Kit)._font) as Embedded);
	kit['addContent'] = gathered(kit['addContent'] as Kit['addContent']);
	kit['text'] = text(kit['text']!);
	const pages = kit['flushPages']!;
	kit['flushPages'] = function (...given) {
		flush(this);
		return pages.apply(this, given);
	};
	// Asked for by name a font is read anew each time, for every label of a drawing.
	const font = kit['font']!;
	kit['font'] = function (...given) {
		const done = font.apply(this, given);
		const [name] = given as unknown[];
		if (typeof name === 'string') this._fontFamilies[name] ??= this._font;
		return done;
	};
}
