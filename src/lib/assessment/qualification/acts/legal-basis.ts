import { all, type Finding } from '../../../reasoning/finding';
import type { Observed } from '../observed';
import { when } from './act';

/** PIPL-13, CC-1035: neither consent that counts nor another ground. Before the PIPL the Code alone asked for consent (CC-1035(1)(1)). Reaches plain photographs too. */
export const noLegalBasis = ({ segment, taken, unlawful }: Observed): Finding =>
	when(segment, 'CC', all(taken, unlawful), { CC: ['CC-1035'], PIPL: ['PIPL-13'] });
