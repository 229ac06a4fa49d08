import { layered, size } from './layers';
import type { Drawing, Picture, Shape } from './picture';
import { lined, type relations } from './relations';

type Relations = ReturnType<typeof relations>;

/** Font sizes: the name, everything else; a line of text; room above and below; the disc of a number. */
const [name, small, line, room, disc] = [15, 13, 20, 10, 10];
const strokes = {
	took: 'heavy',
	passed: 'heavy',
	joint: 'double',
	helped: 'dotted',
	published: 'dotted',
	entrusted: 'dashed',
	employs: 'dashed',
	dispatched: 'dashed',
	ordered: 'dashed',
	guards: 'dashed',
	owns: 'dashed'
} as const;
/** How many boxes stand beside each other on a page, and on a phone. */
const [onPage, onPhone] = [3, 2];

/** 关系图: participants as boxes, relations as numbered lines; the numbers are those of the list that says the same. */
export const relationsPicture = (of: Relations, caption: string, alt: string): Picture => ({
	id: 'relations',
	caption,
	alt,
	wide: drawing(of, onPage),
	narrow: drawing(of, onPhone)
});

function drawing({ figures, lines }: Relations, columns: number): Drawing {
	const inside = size.box - 16;
	const boxes = figures.map((figure) => {
		const text = [
			...lined(figure.name, inside / name, 2).map((words) => ({ words, size: name, tone: 'strong' as const })),
			...lined(figure.roles, inside / small, 2).map((words) => ({ words, size: small, tone: 'muted' as const })),
			...lined(figure.standing, inside / small, 2).map((words) => ({ words, size: small, tone: undefined }))
		];
		return { ...figure, text, height: text.length * line + 2 * room };
	});
	const { width, height, spots, paths } = layered(
		boxes,
		lines.map(({ kind, from, to }) => ({ from, to, level: kind === 'joint' })),
		columns
	);
	const drawn = paths.map(({ points }, i): Shape => {
		const stroke = strokes[lines[i]!.kind];
		return { kind: 'line', points, stroke, ...(stroke === 'double' ? {} : { arrow: true }) };
	});
	const framed = boxes.flatMap(({ id, text, height: tall, liable, roles }): Shape[] => {
		const { x, y } = spots.get(id)!;
		return [
			{
				kind: 'box',
				x,
				y,
				width: size.box,
				height: tall,
				fill: 'empty',
				round: roles ? 2 : tall / 2,
				...(liable ? { heavy: true } : {})
			},
			...text.map(({ words, size: of, tone }, n): Shape => {
				const at = { x: x + size.box / 2, y: y + room + n * line + name };
				return { kind: 'label', ...at, text: words, align: 'middle', size: of, ...(tone ? { tone } : {}) };
			})
		];
	});
	const numbers = paths.flatMap(({ mark }, i): Shape[] => [
		{ kind: 'disc', ...mark, radius: disc },
		{ kind: 'label', x: mark.x, y: mark.y + 4.5, text: String(i + 1), align: 'middle', size: 12 }
	]);
	return { width, height, shapes: [...drawn, ...framed, ...numbers] };
}
