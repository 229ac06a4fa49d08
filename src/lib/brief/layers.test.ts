import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layered, size } from './layers';

const boxes = (...ids: string[]) => ids.map((id) => ({ id, height: 80 }));
const rows = (drawing: ReturnType<typeof layered>) => [...drawing.spots].map(([id, { row }]) => [id, row]);

it('puts each box below what leads to it, and last what no line touches', () => {
	const lines = [
		{ from: 's', to: 'a' },
		{ from: 'a', to: 'b' },
		{ from: 's', to: 'b' }
	];
	const placed = new Map(rows(layered(boxes('z', 'b', 'a', 's'), lines, 3)) as [string, number][]);
	expect(['s', 'a', 'b', 'z'].map((id) => placed.get(id))).toEqual([0, 1, 2, 3]);
});

it('lets a line that closes a circle go up again', () => {
	const { spots, paths } = layered(
		boxes('a', 'b'),
		[
			{ from: 'a', to: 'b' },
			{ from: 'b', to: 'a' }
		],
		2
	);
	expect([spots.get('a')!.row, spots.get('b')!.row]).toEqual([0, 1]);
	const [down, up] = paths.map(({ points }) => points);
	expect(down![0]!.y).toBe(up!.at(-1)!.y);
	expect(down![0]!.x).not.toBe(up!.at(-1)!.x);
});

it('joins what stands side by side without going around', () => {
	const { paths } = layered(boxes('a', 'b'), [{ from: 'a', to: 'b', level: true }], 2);
	expect(paths[0]!.points).toEqual([
		{ x: size.margin + size.box, y: size.margin + 40 },
		{ x: size.margin + size.box + size.gap, y: size.margin + 40 }
	]);
});

const graph = fc.integer({ min: 2, max: 12 }).chain((n) =>
	fc.record({
		n: fc.constant(n),
		columns: fc.integer({ min: 1, max: 5 }),
		lines: fc.array(
			fc
				.record({ from: fc.nat(n - 1), to: fc.nat(n - 1), level: fc.boolean() })
				.filter(({ from, to }) => from !== to)
				.map(({ from, to, level }) => ({ from: `p${String(from)}`, to: `p${String(to)}`, level })),
			{ maxLength: 20 }
		)
	})
);

it('draws any relations within its edges: no box on another, no line through a box', () => {
	fc.assert(
		fc.property(graph, ({ n, columns, lines }) => {
			const all = boxes(...Array.from({ length: n }, (_, i) => `p${String(i)}`));
			const { width, height, spots, paths } = layered(all, lines, columns);
			const placed = all.map(({ id }) => spots.get(id)!);
			const apart = placed.every((a, i) =>
				placed.slice(i + 1).every((b) => a.row !== b.row || Math.abs(a.x - b.x) >= size.box)
			);
			const inside = paths.every(({ points }) =>
				points.every(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height)
			);
			// A stretch is within a gap between rows, or straight down a lane of its own.
			const clear = paths.every(({ points }) =>
				points.slice(1).every((to, i) => {
					const [x, y] = [(points[i]!.x + to.x) / 2, (points[i]!.y + to.y) / 2];
					return !placed.some((s) => x > s.x && x < s.x + s.width && y > s.y && y < s.y + s.height);
				})
			);
			return apart && inside && clear;
		}),
		{ numRuns: 200 }
	);
});
