import { all, type Finding } from '../../../reasoning/finding';
import type { Observed } from '../observed';
import { when } from './act';

/** CC-1024: mocked, degraded, posed as, or taken for another with consequences. */
export const reputation = ({ segment, taken, degraded }: Observed): Finding =>
	when(segment, 'CC', all(taken, degraded), { CC: ['CC-1024'] });
