import { all, type Finding } from '../../../reasoning/finding';
import type { Observed } from '../observed';
import { when } from './act';

/** FR-2(1): recognition in a place of business or open to the public, against a law or administrative regulation. A departmental rule is no such law (law.md T17). */
export const venueUse = ({ segment, taken, recognised, openPlace, unlawful }: Observed): Finding =>
	when(segment, 'FR', all(taken, recognised, openPlace, unlawful), { FR: ['FR-2'], PIPL: ['PIPL-13', 'PIPL-26'] });
