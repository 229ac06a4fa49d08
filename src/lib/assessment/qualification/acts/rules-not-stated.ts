import { all, any, type Finding } from '../../../reasoning/finding';
import type { Observed } from '../observed';
import { when } from './act';

/**
 * FR-2(2): rules not published, or purpose, method and scope not stated (PIPL-17, 30; CC-1035(1)(2)(3)). Another ground than consent takes the
 * need for consent away, not the need to tell (law.md T22); only the exemptions of FR-5(1)–(3) do, as far as they reach.
 */
export const rulesNotStated = ({ segment, taken, recognised, notExempt, untold, purposeless }: Observed): Finding =>
	when(segment, 'FR', all(taken, recognised, notExempt, any(untold, purposeless)), {
		CC: ['CC-1035'],
		FR: ['FR-2'],
		PIPL: ['PIPL-17', 'PIPL-30']
	});
