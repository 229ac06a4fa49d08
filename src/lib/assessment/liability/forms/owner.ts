import { civil, type Form, type FormRule } from './form';

/**
 * L24: the only shareholder who does not show that the company’s assets are separate from his own owes what the company owes, though he had no part
 * in the harm (CO-23). A row of our own after law.md §12, for a judgment that so held.
 */
export const soleShareholder: FormRule = ({ parties }) =>
	parties.flatMap(({ id, relations: { owns, mingled } }) =>
		mingled ? civil(parties, owns).map((of): Form => ({ rule: 'L24', kind: 'debt', by: id, of, basis: ['CO-23'] })) : []
	);
