import type { Block } from './document';
import type { Printed } from './pdf-printer';
import type { Node } from './pdf-text';
import { area } from './type-area';

const stack = (nodes: readonly Node[]): Node => ({ unbreakable: true, stack: nodes });

/** A few words between a heading and a table lead to it as the heading does: they are not left at the foot of a page. */
export function leading(printed: Printed, blocks: readonly Block[], i: number): Printed {
	const between =
		blocks[i]!.kind === 'paragraph' && blocks[i - 1]?.kind === 'heading' && blocks[i + 1]?.kind === 'table';
	return between && printed.height < area.height / 8 ? { ...printed, leads: true } : printed;
}

/** Headings are kept together with what they lead to, so that none stands alone at the foot of a page. */
export function kept(printed: readonly Printed[]): Node[] {
	const nodes: Node[] = [];
	let leading: Printed[] = [];
	for (const one of printed) {
		if (one.leads) {
			leading.push(one);
			continue;
		}
		const heads = leading.flatMap((lead) => lead.nodes);
		const height = leading.reduce((sum, lead) => sum + lead.height, 0);
		leading = [];
		const [first, ...rest] = one.nodes;
		if (one.long) {
			const [head, ...after] = [...heads, ...one.nodes];
			nodes.push({ ...head, headlineLevel: Math.min(height + one.start, area.height) }, ...after);
		} else if (one.parted && first) nodes.push(heads.length ? stack([...heads, first]) : first, ...rest);
		else nodes.push(stack([...heads, ...one.nodes]));
	}
	return [...nodes, ...leading.flatMap((lead) => lead.nodes)];
}
