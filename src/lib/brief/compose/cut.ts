import type { Block } from '../document';

/** The parts of a section under the headings that are wanted, each up to the next heading of any level. */
export function under(blocks: readonly Block[], wanted: (id: string) => boolean): Block[] {
	let within = false;
	return blocks.filter((block) => {
		if (block.kind === 'heading') within = wanted(block.id);
		return within;
	});
}

/** Whether an id is one of these, or one for a standard or a stage: `inner` is also `inner-currentLaw`. */
export const oneOf =
	(...ids: readonly string[]) =>
	(id: string): boolean =>
		ids.some((one) => id === one || id.startsWith(`${one}-`));
