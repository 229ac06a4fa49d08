import { all, type Finding } from '../../../reasoning/finding';
import type { Observed } from '../observed';
import { withFaceRules } from './act';

/** FR-2(4), PIPL-6 and 14: used beyond the stated or agreed purpose, method or scope, and not asked again. No ground for the taking covers it. */
export const beyondPurpose = ({ segment, taken, recognised, further }: Observed): Finding =>
	withFaceRules(segment, recognised, all(taken, further.exceeded), ['FR-2'], { CC: ['CC-1035'], PIPL: ['PIPL-6'] });
