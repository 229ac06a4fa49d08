import rare from './rare.json';

/** Reads a font by name (`song-1`); gzip is undone here, whatever the host says of it. */
export type LoadFont = (name: string) => Promise<ArrayBuffer>;

/** The faces of the document: Song for text, Hei for headings. Each in parts, the common characters first, so that most documents fetch only those. */
const faces = {
	song: ['song-1', 'song-2'],
	hei: ['hei-1', 'hei-2', 'song-1', 'song-2']
} as const;
export type Face = keyof typeof faces;
const firstParts = ['song-1', 'hei-1'] as const;

/** The part for the rare characters around this one, 512 to a part; none where no font of ours has any of them. */
function rarePart(code: number): string | undefined {
	const number = code >> 9;
	return rare.some(([from, to]) => number >= from! && number <= to!) ? `rare-${number.toString(16)}` : undefined;
}

/** Where a character may be found, the likeliest part first. */
function partsFor(face: Face, code: number): readonly string[] {
	const part = rarePart(code);
	return part ? [...faces[face], part] : faces[face];
}

/** Undoes gzip, told by its first two bytes: a host that undid it already cannot break it. */
export async function inflated(bytes: ArrayBuffer): Promise<ArrayBuffer> {
	const [first, second] = new Uint8Array(bytes, 0, 2);
	if (first !== 0x1f || second !== 0x8b) return bytes;
	return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

/** The characters a font can draw and the width of each, in ems: from its cmap (formats 4 and 12), hmtx, hhea and head. */
export function advances(font: ArrayBuffer): Map<number, number> {
	const view = new DataView(font);
	const found = new Map<number, number>();
	const tables = new Map<number, number>();
	for (let i = 0, at = 12; i < view.getUint16(4); i++, at += 16) tables.set(view.getUint32(at), view.getUint32(at + 8));
	const [cmap, hmtx, hhea, head] = [0x636d6170, 0x686d7478, 0x68686561, 0x68656164].map((tag) => tables.get(tag));
	if (cmap === undefined || hmtx === undefined || hhea === undefined || head === undefined) return found;
	const [measured, em] = [view.getUint16(hhea + 34), view.getUint16(head + 18)];
	const add = (code: number, glyph: number) =>
		void found.set(code, view.getUint16(hmtx + Math.min(glyph, measured - 1) * 4) / em);
	for (let table = 0; table < view.getUint16(cmap + 2); table++) {
		const at = cmap + view.getUint32(cmap + 4 + table * 8 + 4);
		const format = view.getUint16(at);
		if (format === 12) readGroups(view, at, add);
		else if (format === 4) readSegments(view, at, add);
	}
	return found;
}

function readGroups(view: DataView, at: number, add: (code: number, glyph: number) => void) {
	for (let group = 0; group < view.getUint32(at + 12); group++) {
		const start = at + 16 + group * 12;
		const [from, to, glyph] = [0, 4, 8].map((offset) => view.getUint32(start + offset)) as [number, number, number];
		for (let code = from; code <= to; code++) add(code, glyph + code - from);
	}
}

function readSegments(view: DataView, at: number, add: (code: number, glyph: number) => void) {
	const bytes = view.getUint16(at + 6);
	for (let segment = at + 14; segment < at + 14 + bytes; segment += 2) {
		const [end, start] = [view.getUint16(segment), view.getUint16(segment + bytes + 2)];
		const [delta, range] = [view.getUint16(segment + bytes * 2 + 2), view.getUint16(segment + bytes * 3 + 2)];
		for (let code = start; code <= end && code !== 0xffff; code++) {
			const listed = range && view.getUint16(segment + bytes * 3 + 2 + range + (code - start) * 2);
			const glyph = range && !listed ? 0 : (listed + (range ? delta : code + delta)) & 0xffff;
			if (glyph) add(code, glyph);
		}
	}
}

interface Place {
	font: string;
	/** In ems. */
	width: number;
}

/** A run of text in one font. */
export interface Run {
	text: string;
	font: string;
}

/** Fonts as they are needed: loads a further part only when a character asks for it. A part that cannot be had (offline) is done without. */
export class FontCase {
	readonly #held = new Map<string, Map<number, number>>();
	/** Every part asked for, fetched once; one that could not be had is asked for again with the next document. */
	readonly #asked = new Map<string, Promise<void>>();
	readonly #failed = new Set<string>();
	/** Where each character was found, until a further part is held. */
	readonly #places: Record<Face, Map<string, Place>> = { song: new Map(), hei: new Map() };

	constructor(
		private readonly load: LoadFont,
		private readonly keep: (name: string, bytes: ArrayBuffer) => void
	) {}

	/** The names of the parts held. */
	get held(): string[] {
		return [...this.#held.keys()];
	}

	#fetch(name: string): Promise<void> {
		const asked = this.#asked.get(name);
		if (asked) return asked;
		const fetched = this.load(name)
			.then(inflated)
			.then(
				(bytes) => {
					this.keep(name, bytes);
					this.#held.set(name, advances(bytes));
					for (const places of Object.values(this.#places)) places.clear();
				},
				() => void this.#failed.add(name)
			);
		this.#asked.set(name, fetched);
		return fetched;
	}

	/** Loads what most documents need, so that it is there when one is asked for. */
	async first(): Promise<void> {
		this.#failed.forEach((name) => this.#asked.delete(name));
		this.#failed.clear();
		await Promise.all(firstParts.map((name) => this.#fetch(name)));
		if (!firstParts.every((name) => this.#held.has(name))) throw new Error('fonts');
	}

	/** Loads what these characters need; returns those no font has. */
	async prepare(characters: Readonly<Record<Face, ReadonlySet<number>>>): Promise<string[]> {
		await this.first();
		const missing = new Set<string>();
		for (const face of Object.keys(faces) as Face[])
			for (const code of characters[face]) {
				if (code < 0x20) continue;
				for (const part of partsFor(face, code)) {
					await this.#fetch(part);
					if (this.#held.get(part)?.has(code)) break;
				}
				if (!this.#part(face, code)) missing.add(String.fromCodePoint(code));
			}
		return [...missing];
	}

	#part = (face: Face, code: number): string | undefined =>
		partsFor(face, code).find((part) => this.#held.get(part)?.has(code));

	/** The font for a character and its width there, in ems. */
	place(character: string, face: Face): Place {
		const known = this.#places[face].get(character);
		if (known) return known;
		const code = character.codePointAt(0)!;
		const font = (code >= 0x20 && this.#part(face, code)) || faces[face][0];
		const place = { font, width: this.#held.get(font)?.get(code) ?? 1 };
		this.#places[face].set(character, place);
		return place;
	}

	/** Cuts text into runs, each in the first part of the face that has its characters. */
	runs(text: string, face: Face): Run[] {
		const runs: Run[] = [];
		for (const character of text) {
			const { font } = this.place(character, face);
			const last = runs.at(-1);
			if (last?.font === font) last.text += character;
			else runs.push({ text: character, font });
		}
		return runs;
	}
}
