/** An empty box, and one that is ticked. */
export const boxes = { empty: '□', ticked: '☑' } as const;

/** A space no line is broken at: a box never begins the line after its option. */
const tied = '\u00a0';

/** Every option with its box, ticked exactly where its id was chosen. An id that is none of the options is a defect and throws. */
export function ticks(options: Readonly<Record<string, string>>, ...chosen: readonly string[]): string {
	const stray = chosen.find((id) => !Object.hasOwn(options, id));
	if (stray !== undefined) throw new Error(`no box for ${stray} among ${Object.keys(options).join(', ')}`);
	return Object.entries(options)
		.map(([id, text]) => `${text}${tied}${chosen.includes(id) ? boxes.ticked : boxes.empty}`)
		.join('　');
}

/** Of options that exclude each other: one box at most, none where nothing was chosen. */
export const tick = (options: Readonly<Record<string, string>>, chosen: string | undefined): string =>
	chosen ? ticks(options, chosen) : ticks(options);
