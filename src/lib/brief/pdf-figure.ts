import type { Block } from './document';
import { svg } from './pdf-picture';
import { held, muted, piece, words, type Printed, type Printer } from './pdf-printer';
import { area } from './type-area';

/** Points for a pixel of the screen: the smallest label is then about as large as the words of a table. */
const onPaper = 0.66;
const tallest = 400;

/** A picture with its caption and legend, in one piece. */
export function printPicture(
	{ picture, legend }: Extract<Block, { kind: 'picture' }>,
	{ set, element, runs }: Printer
): Printed {
	const figure = element('Figure', { alt: picture.alt });
	const name = set(words(picture.caption), {
		...{ size: 10, leading: 1.5, face: 'hei', width: area.width, margin: [0, 6] },
		path: [element('P')]
	});
	const below = legend
		? set(words(legend), {
				...{ size: 8.5, leading: 1.5, width: area.width, color: muted, margin: [6, 0] },
				path: [element('P')]
			})
		: undefined;
	const size = within(picture.wide);
	const drawn = [held([figure]), { svg: svg(picture.wide, runs), ...size }];
	return piece(
		[...name.nodes, ...drawn, ...(below?.nodes ?? [])],
		name.height + size.height + (below?.height ?? 0),
		[8, 8]
	);
}

/** Smaller than on the screen, and no wider or taller than a page has room for. */
const within = ({ width, height }: { width: number; height: number }) => {
	const scale = Math.min(onPaper, area.width / width, tallest / height);
	return { width: width * scale, height: height * scale };
};
