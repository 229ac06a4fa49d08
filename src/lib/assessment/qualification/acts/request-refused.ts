import { all, type Finding } from '../../../reasoning/finding';
import type { Observed } from '../observed';
import { when } from './act';

/** PIPL-45, 48, 50: a request to see, copy or explain was refused or left unanswered: the person may sue, and need show no damage. */
export const requestRefused = ({ segment, refusal, taken, requestRefused: refused }: Observed): Finding =>
	when(refusal ?? segment, 'PIPL', all(taken, refused), { PIPL: ['PIPL-45', 'PIPL-50'] });
