import { all, type Finding } from '../../../reasoning/finding';
import type { Observed } from '../observed';
import { when } from './act';

/** FR-2(3): processing that rests on consent, without separate consent. It bites only where no other ground is shown. */
export const noSeparateConsent = ({ segment, taken, recognised, withoutBasis, consent }: Observed): Finding =>
	when(
		segment,
		'FR',
		all(taken, recognised, withoutBasis, { ...consent.finding, holds: consent.outcome !== 'valid' }),
		{ FR: ['FR-2'], PIPL: ['PIPL-29'] }
	);
