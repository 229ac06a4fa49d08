import type { Face, Run } from './fonts';
import { arrowHead, hatching, way, type Drawing, type Shape } from './picture';

const ink = '#1b1e23';
const muted = '#5b5f66';

const strokes = {
	plain: `stroke="${ink}" stroke-width="1.2"`,
	heavy: `stroke="${ink}" stroke-width="3"`,
	dashed: `stroke="${ink}" stroke-width="1.5" stroke-dasharray="8 5"`,
	dotted: `stroke="${ink}" stroke-width="2" stroke-dasharray="1.5 4"`,
	double: `stroke="${ink}" stroke-width="5"`
} as const;

/** A drawing as SVG for the PDF, its labels cut into runs of the fonts that have their characters. */
export function svg({ width, height, shapes }: Drawing, runs: (text: string, face: Face) => readonly Run[]): string {
	const size = `viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}"`;
	const drawn = shapes.map((shape) => (draw[shape.kind] as (shape: Shape, text: typeof runs) => string)(shape, runs));
	return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${drawn.join('')}</svg>`;
}

type Draw = {
	[K in Shape['kind']]: (
		shape: Extract<Shape, { kind: K }>,
		runs: (text: string, face: Face) => readonly Run[]
	) => string;
};

const draw: Draw = {
	box: (box) => {
		const { x, y, width, height, round = 0, heavy, fill } = box;
		const at = `x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}"`;
		const frame = `rx="${String(round)}" fill="${fill === 'solid' ? ink : '#ffffff'}" stroke="${ink}" stroke-width="${heavy ? '3' : '1'}"`;
		// One path for all its lines: each element costs time.
		const lines =
			fill === 'hatched'
				? path(
						hatching(box)
							.map((line) => way(line))
							.join(''),
						strokes.plain
					)
				: '';
		return `<rect ${at} ${frame}/>${lines}`;
	},
	line: ({ points, stroke, arrow }) =>
		path(way(points), strokes[stroke]) +
		(stroke === 'double' ? path(way(points), 'stroke="#ffffff" stroke-width="2"') : '') +
		(arrow ? `<path d="${way(arrowHead(points), true)}" fill="${ink}"/>` : ''),
	disc: ({ x, y, radius }) =>
		`<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${String(radius)}" fill="#ffffff" stroke="${ink}" stroke-width="1"/>`,
	label: ({ x, y, text, align, size, tone }, runs) => {
		const parts = runs(text, tone === 'strong' ? 'hei' : 'song').map(
			({ text: part, font }) => `<tspan font-family="${font}">${escaped(part)}</tspan>`
		);
		return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${align}" font-size="${String(size)}" fill="${tone === 'muted' ? muted : ink}">${parts.join('')}</text>`;
	}
};

const path = (d: string, stroke: string) => `<path d="${d}" fill="none" ${stroke}/>`;
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
