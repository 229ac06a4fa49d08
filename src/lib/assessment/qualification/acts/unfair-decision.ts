import { all, type Finding } from '../../../reasoning/finding';
import type { Observed } from '../observed';
import { when } from './act';

/** PIPL-24: worse treatment on the ground of what a machine made of the face. */
export const unfairDecision = ({ segment, taken, recognised, treatedWorse }: Observed): Finding =>
	when(segment, 'PIPL', all(taken, recognised, treatedWorse), { PIPL: ['PIPL-24'] });
