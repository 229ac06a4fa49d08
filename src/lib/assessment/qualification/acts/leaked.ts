import { all, type Finding } from '../../../reasoning/finding';
import type { Observed } from '../observed';
import { withFaceRules } from './act';

/** FR-2(5), CC-1038, PIPL-51: a leak that happened because due measures were missing. A risk alone is none (law.md T2). */
export const leaked = ({ segment, taken, recognised, leak }: Observed): Finding =>
	withFaceRules(leak.segment ?? segment, recognised, all(taken, leak.happened), ['FR-2'], { CC: ['CC-1038'] });
