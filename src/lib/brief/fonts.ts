/** Reads a font by name (`song-1`); gzip is undone here, whatever the host says of it. */
export type LoadFont = (name: string) => Promise<ArrayBuffer>;

/** The faces of the document: Song for text, Hei for headings. Each in parts, the common characters first, so that most documents fetch only those. */
export const faces = {
	song: ['song-1', 'song-2', 'song-rare'],
	hei: ['hei-1', 'hei-2', 'song-1', 'song-2', 'song-rare']
} as const;
export type Face = keyof typeof faces;

/** Undoes gzip, told by its first two bytes: a host that undid it already cannot break it. */
export async function inflated(bytes: ArrayBuffer): Promise<ArrayBuffer> {
	const [first, second] = new Uint8Array(bytes, 0, 2);
	if (first !== 0x1f || second !== 0x8b) return bytes;
	return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

/** The characters a font can draw, from its cmap (formats 4 and 12). */
export function coverage(font: ArrayBuffer): Set<number> {
	const view = new DataView(font);
	const found = new Set<number>();
	const tables = Array.from({ length: view.getUint16(4) }, (_, i) => 12 + i * 16);
	const cmap = tables.filter((at) => view.getUint32(at) === 0x636d6170).map((at) => view.getUint32(at + 8))[0];
	if (cmap === undefined) return found;
	for (let table = 0; table < view.getUint16(cmap + 2); table++) {
		const at = cmap + view.getUint32(cmap + 4 + table * 8 + 4);
		const format = view.getUint16(at);
		if (format === 12) readGroups(view, at, found);
		else if (format === 4) readSegments(view, at, found);
	}
	return found;
}

function readGroups(view: DataView, at: number, found: Set<number>) {
	for (let group = 0; group < view.getUint32(at + 12); group++) {
		const start = at + 16 + group * 12;
		for (let code = view.getUint32(start); code <= view.getUint32(start + 4); code++) found.add(code);
	}
}

function readSegments(view: DataView, at: number, found: Set<number>) {
	const segments = view.getUint16(at + 6) / 2;
	for (let segment = 0; segment < segments; segment++) {
		const end = view.getUint16(at + 14 + segment * 2);
		const start = view.getUint16(at + 16 + segments * 2 + segment * 2);
		for (let code = start; code <= end && code !== 0xffff; code++) found.add(code);
	}
}

/** A run of text in one font. */
export interface Run {
	text: string;
	font: string;
}

/** Fonts as they are needed: loads a further part only when a character asks for it. A part that cannot be had (offline) is done without. */
export class FontCase {
	readonly #held = new Map<string, Set<number>>();
	readonly #absent = new Set<string>();

	constructor(
		private readonly load: LoadFont,
		private readonly keep: (name: string, bytes: ArrayBuffer) => void
	) {}

	/** The names of the parts held. */
	get held(): string[] {
		return [...this.#held.keys()];
	}

	async #fetch(name: string): Promise<void> {
		if (this.#held.has(name) || this.#absent.has(name)) return;
		const bytes = await this.load(name).then(inflated, () => undefined);
		if (!bytes) return void this.#absent.add(name);
		this.keep(name, bytes);
		this.#held.set(name, coverage(bytes));
	}

	/** Loads what these characters need; returns those no font has. */
	async prepare(characters: Readonly<Record<Face, ReadonlySet<number>>>): Promise<string[]> {
		await Promise.all([this.#fetch('song-1'), this.#fetch('hei-1')]);
		const missing = new Set<string>();
		for (const face of Object.keys(faces) as Face[])
			for (const code of characters[face]) {
				if (code < 0x20) continue;
				for (const part of faces[face]) {
					await this.#fetch(part);
					if (this.#held.get(part)?.has(code)) break;
				}
				if (!faces[face].some((part) => this.#held.get(part)?.has(code))) missing.add(String.fromCodePoint(code));
			}
		if (!this.#held.has('song-1') || !this.#held.has('hei-1')) throw new Error('fonts');
		return [...missing];
	}

	/** Cuts text into runs, each in the first part of the face that has its characters. */
	runs(text: string, face: Face): Run[] {
		const runs: Run[] = [];
		for (const character of text) {
			const code = character.codePointAt(0)!;
			const font = faces[face].find((part) => code < 0x20 || this.#held.get(part)?.has(code)) ?? faces[face][0];
			const last = runs.at(-1);
			if (last?.font === font) last.text += character;
			else runs.push({ text: character, font });
		}
		return runs;
	}
}
