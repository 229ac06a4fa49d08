import type { Block } from './document';
import type { Printed } from './pdf-printer';
import type { Node } from './pdf-text';
import { area } from './type-area';

const stack = (nodes: readonly Node[], height: number): Node => ({ unbreakable: height <= area.height, stack: nodes });

/** Takes no room, but stands only where so much is left on the page: else it takes what follows along to the next. */
export const room = (height: number): Node => {
	const asked = Math.min(height, area.height);
	return { unbreakable: true, margin: [0, 0, 0, -asked], stack: [{ stack: [], margin: [0, asked, 0, 0] }] };
};

/**
 * A few words between a heading and a table lead to it as the heading does, and so do words before a list that end in a colon: they are not left at
 * the foot of a page.
 */
export function leading(printed: Printed, blocks: readonly Block[], i: number): Printed {
	const [before, block, after] = [blocks[i - 1], blocks[i]!, blocks[i + 1]];
	if (block.kind !== 'paragraph' || printed.height >= area.height / 8) return printed;
	const between = before?.kind === 'heading' && after?.kind === 'table';
	const colon = after?.kind === 'list' && /[：:]\s*$/.test(block.inline.at(-1)?.text ?? '');
	return between || colon ? { ...printed, leads: true } : printed;
}

/** Headings are kept together with what they lead to, so that none stands alone at the foot of a page. */
export function kept(printed: readonly Printed[]): Node[] {
	const nodes: Node[] = [];
	let leading: Printed[] = [];
	let broken = false;
	for (const one of printed) {
		if (one.breaks) {
			nodes.push(...leading.flatMap((lead) => lead.nodes));
			leading = [];
			broken = true;
			continue;
		}
		if (one.leads) {
			leading.push(one);
			continue;
		}
		const heads = leading.flatMap((lead) => lead.nodes);
		const height = leading.reduce((sum, lead) => sum + lead.height, 0);
		leading = [];
		const [first, ...rest] = one.nodes;
		const begins = nodes.length;
		if (one.long) nodes.push(room(height + one.start), ...heads, ...one.nodes);
		else if (one.parted && first)
			nodes.push(heads.length ? stack([...heads, first], height + one.start) : first, ...rest);
		else nodes.push(stack([...heads, ...one.nodes], height + one.height));
		if (broken) nodes[begins] = { ...nodes[begins], pageBreak: 'before' };
		broken = false;
	}
	return [...nodes, ...leading.flatMap((lead) => lead.nodes)];
}
