import { all, type Finding } from '../../../reasoning/finding';
import type { Observed } from '../observed';
import { withFaceRules } from './act';

/** FR-2(7): against public order and good morals: sexualised, or made for fraud (CC-1019, 1024). */
export const offensive = ({ segment, taken, recognised, offensive: seen }: Observed): Finding =>
	withFaceRules(segment, recognised, all(taken, seen), ['FR-2'], { CC: ['CC-1019', 'CC-1024'] });
