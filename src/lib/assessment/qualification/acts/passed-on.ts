import { all, type Finding } from '../../../reasoning/finding';
import type { Observed } from '../observed';
import { withFaceRules } from './act';

/** FR-2(6), PIPL-23, CC-1038: given to others without notice of the receiver and separate consent. */
export const passedOn = ({ segment, taken, recognised, passing }: Observed): Finding =>
	withFaceRules(passing.segment ?? segment, recognised, all(taken, passing.unlawful), ['FR-2'], { CC: ['CC-1038'] });
