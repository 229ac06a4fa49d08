import type { Block } from './document';

export interface Section {
	id: string;
	title: string;
	blocks: readonly Block[];
}

/** Parts of a section that stand folded by themselves. */
const foldable = ['working', 'not-', 'duties', 'recourse', 'byhead', 'whatif'];
/** What explains more than it tells to do is folded for somebody judging his own case. */
const explaining = ['defences', 'principles', 'contested'];
const acting = ['next', 'deadlines'];
const telling = [
	'own',
	'gap',
	'quantum',
	'shares',
	'parties',
	'qualification',
	'scenes',
	'state',
	'remedies',
	'notices',
	'left-out',
	'set'
];
const beneath = [
	'duties',
	'recourse',
	'byhead',
	'whatif',
	'burden',
	'not',
	'rights',
	'timeline',
	'working',
	'facts',
	'basis',
	'method'
];

/** The document cut at its headings, so that each part can stand where the reader looks for it: for a victim first what to do next. */
export function sectionsOf(blocks: readonly Block[], victim: boolean): Readonly<Record<'main' | 'folded', Section[]>> {
	const all: { id: string; title: string; blocks: Block[] }[] = [];
	for (const block of blocks) {
		if (block.kind === 'heading' && (block.level === 1 || foldable.some((id) => block.id.startsWith(id))))
			all.push({ id: block.id, title: block.text, blocks: [] });
		else if (block.kind !== 'title') all.at(-1)?.blocks.push(block);
	}
	const part = (ids: readonly string[]) =>
		all.filter(({ id }) => ids.some((wanted) => id === wanted || id.startsWith(`${wanted}-`)));
	const main = part(victim ? telling : [...telling, ...explaining]);
	return {
		main: victim ? [...part(acting), ...main] : [...main, ...part(acting)],
		folded: part(victim ? [...explaining, ...beneath] : beneath)
	};
}
