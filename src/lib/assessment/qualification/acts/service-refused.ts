import { all, any, not, type Finding } from '../../../reasoning/finding';
import type { Observed } from '../observed';
import { when } from './act';

/** PIPL-16: no face, no service, although the service does not need it: consent was tied to it, or another way was asked for and refused. A ground other than consent answers it (law.md T22). */
export const serviceRefused = ({
	segment,
	taken,
	withoutBasis,
	tied,
	refusedOther,
	replaceable,
	gate
}: Observed): Finding =>
	when(segment, 'PIPL', all(taken, withoutBasis, replaceable, any(tied, refusedOther), not(gate)), {
		PIPL: ['PIPL-16'],
		FM: ['FM-10']
	});
