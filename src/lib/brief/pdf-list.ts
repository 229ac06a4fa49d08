import type { List } from './document';
import { body, sum, type Printed, type Printer } from './pdf-printer';
import { area } from './type-area';

/** The mark of each item hangs before its words. */
export function printList({ ordered, items }: List, { set, element, chinese }: Printer): Printed {
	const list = element('L');
	const room = ordered && items.length > 9 ? 21 : 16;
	const printed = items.map((inline, i) => {
		const item = element('LI');
		const text = ordered ? `${String(i + 1)}.` : '•';
		return set(inline, {
			...{ ...body, justify: chinese, width: area.width - room, flows: true },
			mark: { text, room, path: [list, item, element('Lbl')] },
			path: [list, item, element('LBody')],
			margin: [0, i === items.length - 1 ? 8 : 3]
		});
	});
	return {
		nodes: printed.flatMap(({ nodes }) => nodes),
		height: sum(printed),
		start: printed[0]?.start ?? 0,
		parted: true
	};
}
