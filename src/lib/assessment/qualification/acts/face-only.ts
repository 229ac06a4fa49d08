import { all, type Finding } from '../../../reasoning/finding';
import type { Observed } from '../observed';
import { when } from './act';

/**
 * FR-10: the face as the only way through a residential gate: owner or tenant may ask for another way. Not a ban on recognition (law.md T19): whoever is
 * offered a card cannot ask for more.
 */
export const faceOnly = ({ segment, taken, recognised, gate, noOtherWay }: Observed): Finding =>
	when(segment, 'FR', all(taken, recognised, gate, noOtherWay), { FR: ['FR-10'], FM: ['FM-10'] });
