/** A drawing that needs no colour: what fills a box and how a line is drawn tells things apart. Sizes are in pixels of the screen. */

export interface Point {
	x: number;
	y: number;
}

export interface Box extends Point {
	kind: 'box';
	width: number;
	height: number;
	fill: 'empty' | 'hatched' | 'solid';
	/** Corners; half the height makes a lozenge. */
	round?: number;
	/** A heavy frame. */
	heavy?: true;
}
interface Stroke {
	kind: 'line';
	points: readonly Point[];
	stroke: 'plain' | 'heavy' | 'dashed' | 'dotted' | 'double';
	arrow?: true;
}
interface Disc extends Point {
	kind: 'disc';
	radius: number;
}
interface Label extends Point {
	kind: 'label';
	text: string;
	align: 'start' | 'middle' | 'end';
	size: number;
	tone?: 'strong' | 'muted';
}
/** A new shape breaks the build until the screen and the PDF both draw it. */
export type Shape = Box | Stroke | Disc | Label;

export interface Drawing {
	width: number;
	height: number;
	/** In the order of painting. */
	shapes: readonly Shape[];
}

/** The same picture for a page and for a phone, with what it shows in one sentence. */
export interface Picture {
	id: string;
	caption: string;
	alt: string;
	wide: Drawing;
	narrow: Drawing;
}

const [spacing, head, half] = [6, 11, 5.5];

/** Slanting lines that fill a box. */
export function hatching({ x, y, width, height }: Box): [Point, Point][] {
	const lines: [Point, Point][] = [];
	for (let from = spacing - height; from < width; from += spacing) {
		const [left, right] = [Math.max(from, 0), Math.min(from + height, width)];
		lines.push([
			{ x: x + left, y: y + height - (left - from) },
			{ x: x + right, y: y + height - (right - from) }
		]);
	}
	return lines;
}

/** The head of an arrow at the end of a line. */
export function arrowHead(points: readonly Point[]): Point[] {
	const [from, to] = [points.at(-2)!, points.at(-1)!];
	const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
	const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
	const back = { x: to.x - dx * head, y: to.y - dy * head };
	return [to, { x: back.x - dy * half, y: back.y + dx * half }, { x: back.x + dy * half, y: back.y - dx * half }];
}

/** The `d` of an SVG path. */
export const way = (points: readonly Point[], closed = false): string =>
	points.map(({ x, y }, i) => `${i ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('') + (closed ? 'z' : '');
