/** A step from the document down to a piece of content: `key` tells elements of one type apart. */
export interface Step {
	type: string;
	key: number;
	scope?: 'Column' | 'Row';
	alt?: string;
	/** BCP 47. */
	lang?: string;
}
export type Path = readonly Step[];

/** What pdfmake hands on unread from a run of text to the drawing of it: a list of no font features that carries a path. */
type Carrier = never[] & { path: Path; once: boolean; holds: boolean };

/**
 * The place of a run in the structure. `once`: the head of a table, which is decoration where it is repeated. `holds`: what is drawn next, and is
 * no text, belongs to it too (a picture).
 */
export const placed = (path: Path, { once = false, holds = false } = {}): { fontFeatures: Carrier } => ({
	fontFeatures: Object.assign([] as never[], { path, once, holds })
});

export type Element = (type: string, more?: Omit<Step, 'type' | 'key'>) => Step;

/** Numbers the elements of one document. */
export function numbering(): Element {
	let count = 0;
	return (type, more = {}) => ({ type, key: ++count, ...more });
}

interface Made {
	dictionary: { data: { S: string } };
	add(child: unknown): void;
}
/** The parts of pdfkit's document that are wrapped. They are its own, not pdfmake's: pdfmake is held at an exact version, and tests read the structure back. */
interface Kit {
	_root: { data: { MarkInfo?: unknown } };
	_font: object;
	page: object | null;
	struct(type: string, options: object): Made;
	addStructure(element: Made): void;
	markContent(tag: string, options: object): void;
	markStructureContent(tag: string): unknown;
	endMarkedContent(): void;
}
interface State {
	root: Made;
	elements: Map<string, Made>;
	/** The key of the element content is being added to, or decoration. */
	open: string | undefined;
	held: boolean;
	/** The page on which a path was first drawn. */
	first: Map<string, unknown>;
}
const decoration = 'decoration';
const states = new WeakMap<Kit, State>();

function stateOf(kit: Kit): State | undefined {
	if (!kit._root.data.MarkInfo) return undefined;
	let state = states.get(kit);
	if (!state) {
		const root = kit.struct('Document', {});
		kit.addStructure(root);
		state = { root, elements: new Map(), open: undefined, held: false, first: new Map() };
		states.set(kit, state);
	}
	return state;
}

function close(kit: Kit, state: State) {
	if (state.open !== undefined) kit.endMarkedContent();
	state.open = undefined;
	state.held = false;
}

function decorate(kit: Kit, state: State, type: 'Layout' | 'Pagination') {
	if (state.open === decoration) return;
	close(kit, state);
	kit.markContent('Artifact', { type });
	state.open = decoration;
}

const keyOf = (path: Path) => path.map(({ key }) => key).join('/');

function elementAt(kit: Kit, state: State, path: Path): Made {
	return path.reduce((parent, step, i) => {
		const key = keyOf(path.slice(0, i + 1));
		let element = state.elements.get(key);
		if (!element) {
			const { type, scope, alt, lang } = step;
			element = kit.struct(type, { ...(scope ? { scope } : {}), ...(alt ? { alt } : {}), ...(lang ? { lang } : {}) });
			parent.add(element);
			state.elements.set(key, element);
		}
		return element;
	}, state.root);
}

function enter(kit: Kit, state: State, { path, once, holds }: Carrier) {
	const key = keyOf(path);
	if (!state.first.has(key)) state.first.set(key, kit.page);
	if (once && state.first.get(key) !== kit.page) return decorate(kit, state, 'Pagination');
	if (state.open !== key) {
		close(kit, state);
		const element = elementAt(kit, state, path);
		element.add(kit.markStructureContent(element.dictionary.data.S));
		state.open = key;
	}
	state.held = holds;
}

type Method = (this: Kit, ...given: unknown[]) => unknown;
type Wrapped = Record<string, Method>;
/** What pdfkit draws lines and areas with. */
const strokes = ['moveTo', 'rect', 'roundedRect', 'ellipse', 'path', 'image'];

/** Wraps pdfkit's class, for good, so that what pdfmake draws is put into a structure: it has none of its own. `probe` is any document of it. */
export function structured(probe: unknown): void {
	const kit = Object.getPrototypeOf(probe) as Wrapped;
	const around = (name: string, of: (inner: Method) => Method) => {
		kit[name] = of(kit[name]!);
	};
	around('text', (inner) => {
		return function (this: Kit, text, x, y, options) {
			const state = stateOf(this);
			const { features, ...rest } = (options ?? {}) as { features?: Partial<Carrier> };
			// The end of a line is drawn as no words: it is part of nothing.
			if (!state || text === '') return inner.call(this, text, x, y, options);
			if (features?.path) enter(this, state, features as Carrier);
			else decorate(this, state, 'Pagination');
			return inner.call(this, text, x, y, rest);
		};
	});
	for (const name of strokes)
		around(name, (inner) => {
			return function (this: Kit, ...given) {
				const state = stateOf(this);
				if (state && this.page && !state.held) decorate(this, state, 'Layout');
				return inner.apply(this, given);
			};
		});
	for (const name of ['addPage', 'end'])
		around(name, (inner) => {
			return function (this: Kit, ...given) {
				const state = stateOf(this);
				if (state && this.page) close(this, state);
				return inner.apply(this, given);
			};
		});
	// A path is no feature of a font: words measured once are remembered only where none is asked for.
	const font = Object.getPrototypeOf((probe as Kit)._font) as Record<'layout', (...given: unknown[]) => unknown>;
	const layout = font.layout;
	font.layout = function (this: unknown, text, features, onlyWidth) {
		return layout.call(this, text, (features as Partial<Carrier> | undefined)?.path ? undefined : features, onlyWidth);
	};
}
