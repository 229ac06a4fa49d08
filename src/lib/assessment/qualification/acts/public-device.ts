import { all, type Finding } from '../../../reasoning/finding';
import type { Observed } from '../observed';
import { when } from './act';

/** PIPL-26: a camera or recognition device in a public place without need for public security or without a sign; from 2025-04-01 VI-9 and 13 say who may put one up, and how. Separate consent answers it. */
export const publicDevice = ({ segment, taken, deviceUnjustified, unlawful }: Observed): Finding =>
	when(segment, 'PIPL', all(taken, deviceUnjustified, unlawful), { PIPL: ['PIPL-26'], VI: ['VI-9', 'VI-13'] });
