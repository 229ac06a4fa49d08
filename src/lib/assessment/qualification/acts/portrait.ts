import { all, any, not, type Finding } from '../../../reasoning/finding';
import type { Observed } from '../observed';
import { when } from './act';

/** CC-1018, 1019: a recognisable likeness forged, or published without consent, and none of the five cases of CC-1020 shown. */
export const portrait = ({ segment, pictured, unlawful, synthesis, published, fairUse }: Observed): Finding =>
	when(segment, 'CC', all(pictured, unlawful, any(synthesis.recognisable, published), not(fairUse)), {
		CC: ['CC-1018', 'CC-1019']
	});
