import type { Inline } from './document';
import type { Face, FontCase, Run } from './fonts';
import type { Counted } from './heading-numbers';
import type { Element, Path } from './pdf-structure';
import { placed } from './pdf-structure';
import type { Node, Set, Setting } from './pdf-text';
import { area } from './type-area';

/** What a whole document knows and a block needs. */
export interface Printer {
	fonts: FontCase;
	set: (pieces: readonly Inline[], setting: Setting) => Set;
	runs: (text: string, face: Face) => readonly Run[];
	element: Element;
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
	/** What follows begins a page. */
	breaks?: true;
}

/** 五号 with half a line between. */
export const body = { size: 10.5, leading: 1.5 } as const;
export const ink = '#1b1e23';
export const muted = '#5b5f66';

export const words = (text: string): Inline[] => [{ kind: 'text', text }];
export const sum = (parts: readonly { height: number }[]) => parts.reduce((total, { height }) => total + height, 0);

/** Kept in one piece, where a page has room for it: what no page has room for would not be printed. */
export const piece = (nodes: readonly Node[], height: number, margin: readonly [number, number]): Printed => ({
	nodes: [{ unbreakable: height <= area.height, margin: [0, margin[0], 0, margin[1]], stack: nodes }],
	height: height + margin[0] + margin[1],
	start: height + margin[0]
});

/** A point too small to see that says where the drawing after it belongs. */
export const held = (path: Path): Node => ({
	text: ' ',
	fontSize: 0.1,
	lineHeight: 0.1,
	...placed(path, { holds: true })
});
