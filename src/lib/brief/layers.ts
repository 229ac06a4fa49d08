/** A drawing of boxes in rows, each below what leads to it, and of the lines between them; knows sizes and nothing else. */

interface Box {
	id: string;
	height: number;
}
interface Line {
	from: string;
	to: string;
	/** Puts neither above the other. */
	level?: boolean;
}
interface Point {
	x: number;
	y: number;
}
interface Spot extends Point {
	row: number;
	width: number;
	height: number;
}

export const size = { box: 154, gap: 40, between: 72, lane: 24, margin: 4 };
/** How far along its first stretch a line bears its number: near its start, where lines stand apart. */
const mark = 0.36;

/** At most `columns` boxes a row; a line that passes a row has a lane of its own there. */
export function layered(boxes: readonly Box[], lines: readonly Line[], columns: number) {
	const rows = inRows(boxes, lines, columns);
	const rowOf = new Map(rows.flatMap((row, r) => row.map((id) => [id, r] as const)));
	const ways = lines.map(({ from, to }, i) => {
		const [a, b] = [rowOf.get(from)!, rowOf.get(to)!];
		const passed = Array.from({ length: Math.max(Math.abs(b - a) - 1, 0) }, (_, n) => a + Math.sign(b - a) * (n + 1));
		const lanes = passed.map((row) => {
			rows[row]!.push(`${String(i)} ${String(row)}`);
			return `${String(i)} ${String(row)}`;
		});
		return [from, ...lanes, to];
	});
	untangle(rows, ways);
	const spots = placed(rows, new Map(boxes.map(({ id, height }) => [id, height])));
	const paths = drawn(ways, spots);
	const all = [...spots.values()];
	const low = Math.max(
		...all.map(({ y, height }) => y + height),
		...paths.flatMap(({ points }) => points.map((p) => p.y))
	);
	const width = Math.max(...all.map((spot) => spot.x + spot.width)) + size.margin;
	return { width, height: low + size.margin, spots, paths };
}

/** The longest way to each box gives its depth; a line that closes a circle does not count. A depth too wide goes on in the next row; who
 stands in no relation comes last. */
function inRows(boxes: readonly Box[], lines: readonly Line[], columns: number): string[][] {
	const depth = new Map<string, number>();
	const sink = (id: string, at: number, trail: readonly string[]) => {
		if (trail.includes(id) || (depth.get(id) ?? -1) >= at) return;
		depth.set(id, at);
		for (const line of lines) if (line.from === id && !line.level) sink(line.to, at + 1, [...trail, id]);
	};
	const led = new Set(lines.flatMap(({ from, to, level }) => (level || from === to ? [] : [to])));
	const alone = (id: string) => !lines.some(({ from, to }) => from === id || to === id);
	for (const { id } of boxes) if (!led.has(id)) sink(id, alone(id) ? boxes.length : 0, []);
	for (const { id } of boxes) if (!depth.has(id)) sink(id, 0, []);
	return [...new Set(depth.values())]
		.toSorted((a, b) => a - b)
		.flatMap((d) => {
			const row = boxes.filter(({ id }) => depth.get(id) === d).map(({ id }) => id);
			return Array.from({ length: Math.ceil(row.length / columns) }, (_, n) =>
				row.slice(n * columns, (n + 1) * columns)
			);
		});
}

/** Each row in the order of the middle of its neighbours, down and up again, so that fewer lines cross. */
function untangle(rows: readonly string[][], ways: readonly (readonly string[])[]) {
	const near = new Map<string, string[]>();
	const meet = (a: string, b: string) => near.set(a, [...(near.get(a) ?? []), b]);
	for (const way of ways) way.slice(1).forEach((to, i) => (meet(to, way[i]!), meet(way[i]!, to)));
	for (const pass of [rows, rows.toReversed(), rows])
		pass.forEach((row, r) => {
			const before = pass[r - 1] ?? [];
			const middle = (id: string) => {
				const at = (near.get(id) ?? []).filter((other) => before.includes(other));
				const sum = at.reduce((total, other) => total + (before.indexOf(other) + 0.5) / before.length, 0);
				return at.length ? sum / at.length : (row.indexOf(id) + 0.5) / row.length;
			};
			row.splice(
				0,
				row.length,
				...row
					.map((id) => ({ id, at: middle(id) }))
					.toSorted((a, b) => a.at - b.at)
					.map(({ id }) => id)
			);
		});
}

function placed(rows: readonly (readonly string[])[], heights: ReadonlyMap<string, number>): Map<string, Spot> {
	const widthOf = (id: string) => (heights.has(id) ? size.box : size.lane);
	const widths = rows.map((row) => row.reduce((sum, id) => sum + widthOf(id), (row.length - 1) * size.gap));
	const spots = new Map<string, Spot>();
	let y = size.margin;
	rows.forEach((row, r) => {
		const height = Math.max(...row.map((id) => heights.get(id) ?? 0));
		let x = size.margin + (Math.max(...widths) - widths[r]!) / 2;
		for (const id of row) {
			spots.set(id, { x, y, row: r, width: widthOf(id), height: heights.get(id) ?? height });
			x += widthOf(id) + size.gap;
		}
		y += height + size.between;
	});
	return spots;
}

/** Lines leave and reach a box side by side, in the order of where they come from and go to. */
function drawn(ways: readonly (readonly string[])[], spots: ReadonlyMap<string, Spot>) {
	const centre = (id: string) => spots.get(id)!.x + spots.get(id)!.width / 2;
	const beside = (a: string, b: string) => {
		const [one, other] = [spots.get(a)!, spots.get(b)!];
		return one.row === other.row && Math.abs(one.x - other.x) < size.box + size.gap + 1;
	};
	const ends = ways.flatMap((way, w) =>
		beside(way[0]!, way[1]!)
			? []
			: [
					{ w, at: way[0]!, to: way[1]! },
					{ w, at: way.at(-1)!, to: way.at(-2)! }
				]
	);
	const below = (at: string, to: string) => spots.get(to)!.row >= spots.get(at)!.row;
	const port = (w: number, at: string, to: string): Point => {
		const spot = spots.get(at)!;
		if (beside(at, to)) {
			const right = centre(to) > centre(at);
			return { x: right ? spot.x + spot.width : spot.x, y: spot.y + Math.min(spot.height, spots.get(to)!.height) / 2 };
		}
		const down = below(at, to);
		const same = ends
			.filter((end) => end.at === at && below(at, end.to) === down)
			.toSorted((a, b) => centre(a.to) - centre(b.to) || a.w - b.w);
		const place = same.findIndex((end) => end.w === w && end.to === to) + 1;
		return { x: spot.x + (spot.width * place) / (same.length + 1), y: down ? spot.y + spot.height : spot.y };
	};
	return ways.map((way, w) => {
		const [from, to] = [way[0]!, way.at(-1)!];
		const [first, last] = [port(w, from, way[1]!), port(w, to, way.at(-2)!)];
		const lanes = way.slice(1, -1).flatMap((id) => {
			const { y, height, row } = spots.get(id)!;
			const through = [y, y + height].map((at) => ({ x: centre(id), y: at }));
			return row > spots.get(from)!.row ? through : through.toReversed();
		});
		const dip = Math.max(first.y, last.y) + size.between / 2;
		const level = spots.get(from)!.row === spots.get(to)!.row && !beside(from, to);
		const bent = level ? [first, last].map(({ x }) => ({ x, y: dip })) : lanes;
		const points = [first, ...bent, last];
		const [a, b] = level ? [bent[0]!, bent[1]!] : [first, points[1]!];
		const at = beside(from, to) ? 0.5 : mark;
		return { points, mark: { x: a.x + (b.x - a.x) * at, y: a.y + (b.y - a.y) * at } };
	});
}
