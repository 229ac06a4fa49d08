import type { Block, Column, Inline } from '../document';
import type { Lang } from '../speak';

export const text = (words: string): Inline => ({ kind: 'text', text: words });
/** An aside after the words it belongs to, in the brackets of the language. */
export const aside = (words: string, lang: Lang): string => (lang === 'en' ? ` (${words})` : `（${words}）`);
export const strong = (words: string): Inline => ({ kind: 'strong', text: words });
export const paragraph = (...inline: Inline[]): Block => ({ kind: 'paragraph', inline });
export const heading = (id: string, words: string, level: 1 | 2 = 1): Block => ({
	kind: 'heading',
	level,
	text: words,
	id
});
export const list = (items: readonly (readonly Inline[])[], ordered = false): Block => ({
	kind: 'list',
	ordered,
	items
});
export const start = (words: string, width = 1): Column => ({ text: words, align: 'start', width });
/** In the judge’s sheet: a number of three digits, and room to write a finding by hand. */
export const sheetWidths = { line: 0.55, finding: 1.1 } as const;
export const amount = (words: string, width = 1): Column => ({ text: words, align: 'end', width });

/** A table whose caption is the heading it stands under, with words in between. */
export const underHeading = (block: Block): Block => (block.kind === 'table' ? { ...block, quiet: true } : block);

export const table = (
	caption: string,
	columns: readonly Column[],
	rows: readonly (readonly (string | readonly Inline[])[])[],
	total = false
): Block => ({
	kind: 'table',
	caption,
	columns,
	rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? [text(cell)] : cell))),
	total
});

/** Things under the name they share, the names in the order in which they first come. */
export function grouped<T>(all: readonly T[], nameOf: (one: T) => string): [name: string, of: T[]][] {
	const groups = new Map<string, T[]>();
	for (const one of all) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one]);
	return [...groups];
}
