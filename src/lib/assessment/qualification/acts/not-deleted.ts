import { all, type Finding } from '../../../reasoning/finding';
import type { Observed } from '../observed';
import { when } from './act';

/** PIPL-47, CC-1037(2): not deleted although asked and though nothing justified keeping it. Needs no damage. */
export const notDeleted = ({ segment, refusal, taken, demanded, stillKept }: Observed): Finding =>
	when(refusal ?? segment, 'CC', all(taken, demanded, stillKept), { CC: ['CC-1037'], PIPL: ['PIPL-47'] });
