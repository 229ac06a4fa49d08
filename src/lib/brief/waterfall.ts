import type { Drawing, Picture, Shape } from './picture';

/** One bar: from where to where it reaches at the end shown, and what is written beside it. */
export interface Bar {
	name: string;
	from: number;
	to: number;
	value: string;
	/** A sum stands on the ground; a step hangs between two sums. */
	sum: boolean;
}
/** The bars of one end, under its heading. */
export interface Panel {
	title: string;
	bars: readonly Bar[];
}

/** A row with its words above its bar; the space before the first row; the least a bar is wide. */
const [row, bar, over, top, least] = [42, 12, 22, 30, 2];
/** One panel, and the room between two. */
const [wide, between] = [310, 40];

/** 瀑布图: from one sum to another, step by step. Sums are solid, what is added hatched, what is taken off empty. */
export function waterfall(picture: Pick<Picture, 'id' | 'caption' | 'alt'>, panels: readonly Panel[]): Picture {
	const most = Math.max(...panels.flatMap(({ bars }) => bars.flatMap(({ from, to }) => [from, to])), 1);
	const tall = (panel: Panel) => top + panel.bars.length * row;
	const beside: Drawing = {
		width: panels.length * (wide + between) - between,
		height: Math.max(...panels.map(tall)),
		shapes: panels.flatMap((panel, i) => drawn(panel, i * (wide + between), 0, most))
	};
	const heights = panels.map((panel) => tall(panel) + top / 2);
	const below: Drawing = {
		width: wide,
		height: heights.reduce((sum, height) => sum + height, 0),
		shapes: panels.flatMap((panel, i) =>
			drawn(
				panel,
				0,
				heights.slice(0, i).reduce((sum, height) => sum + height, 0),
				most
			)
		)
	};
	return { ...picture, wide: beside, narrow: below };
}

function drawn({ title, bars }: Panel, left: number, upper: number, most: number): Shape[] {
	const x = (value: number) => left + 1 + (value / most) * (wide - 2);
	return [
		{ kind: 'label', x: left, y: upper + 16, text: title, align: 'start', size: 14, tone: 'strong' },
		...bars.flatMap(({ name, from, to, value, sum }, i): Shape[] => {
			const y = upper + top + i * row;
			const [start, end] = [x(Math.min(from, to)), x(Math.max(from, to))];
			return [
				{ kind: 'label', x: left, y: y + 15, text: name, align: 'start', size: 13 },
				{ kind: 'label', x: left + wide, y: y + 15, text: value, align: 'end', size: 13 },
				// A step that moves nothing is a mark where the others left off.
				...(sum || to !== from
					? [
							{
								kind: 'box' as const,
								x: start,
								y: y + over,
								width: Math.max(end - start, least),
								height: bar,
								fill: sum ? ('solid' as const) : to < from ? ('empty' as const) : ('hatched' as const)
							}
						]
					: [
							{
								kind: 'line' as const,
								points: [
									{ x: x(to), y: y + over },
									{ x: x(to), y: y + over + bar }
								],
								stroke: 'plain' as const
							}
						])
			];
		})
	];
}
