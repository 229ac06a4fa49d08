import { all, any, type Finding } from '../../../reasoning/finding';
import type { Observed } from '../observed';
import { when } from './act';

/** FR-2(8), PIPL-6, 28: needless and forced or secret: what a card, a code or a person could have done. The Measures (FM-4, 10) say what need means, and are no ground of their own (law.md T17). */
export const unnecessary = ({
	segment,
	taken,
	recognised,
	withoutBasis,
	replaceable,
	noOtherWay,
	covert
}: Observed): Finding =>
	when(segment, 'FR', all(taken, recognised, withoutBasis, replaceable, any(noOtherWay, covert)), {
		CC: ['CC-1035'],
		FR: ['FR-2'],
		PIPL: ['PIPL-6', 'PIPL-28'],
		FM: ['FM-4']
	});
