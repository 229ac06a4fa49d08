import type { FaultGrade, Read } from '../../case/facts';
import { dignityBands, privacyBands, securityBands } from '../../law/parameters/bands';
import { part, together } from '../../reasoning/reason';
import type { Conduct } from '../qualification/acts';
import type { Segment } from '../qualification/regime';
import { faultOf, livingStandard, type Factor } from './adjustment';
import { dignityFactors, dignityTier } from './dignity';
import { head, type HeadEstimate } from './head';
import { nonProperty, type NonProperty } from './non-property';
import { privacyFactors, privacyTier } from './privacy';
import { securityFactors, securityTier } from './security';
import { severity } from './severity';
import { solatium, type Solatium } from './solatium';

/** The non-property damage by both standards, and what could not be taken into account for want of a table. */
export interface Personal {
	estimates: Readonly<Record<HeadEstimate['head'], HeadEstimate>>;
	solatium: Solatium;
	nonProperty: NonProperty;
	lacks: readonly string[];
}

/** What the heads come to, once conduct and fault are known. */
export type Hurt = (read: Read, conduct: Conduct, gravest: FaultGrade, rebuttal: boolean) => Personal;

/**
 * Reads everything the heads need at once, then works them out. `rebuttal`: under noProof the processor can show that a leak had no effect, and
 * then what rests on it falls away; under the law in force the leak as such founds no solatium anyway.
 */
export function personal(read: Read, taking: Segment): Hurt {
	const [dTier, dFactors, pTier, pFactors, sTier, sFactors, severityAt, standard] = together(
		() => dignityTier(read, taking),
		() => dignityFactors(read, taking),
		() => privacyTier(read, taking),
		() => privacyFactors(read, taking),
		() => securityTier(read, taking),
		() => securityFactors(read),
		() => severity(read),
		() => part(() => livingStandard(read))
	);
	return (read, conduct, gravest, rebuttal) => {
		const rebutted = rebuttal && conduct.leak.rebutted.holds;
		const local: Factor[] = standard.status === 'settled' && standard.value ? [standard.value] : [];
		const fault = faultOf(read, gravest);
		const secured = (without: boolean) =>
			head(read, 'security', securityBands, sTier(conduct, without), sFactors, ['PIPL-51', 'CC-1038']);
		const estimates = {
			dignity: head(
				read,
				'dignity',
				dignityBands,
				dTier(conduct.lawful),
				[...dFactors, fault, ...local],
				['CC-990', 'CC-998']
			),
			privacy: head(
				read,
				'privacy',
				privacyBands,
				pTier(conduct),
				[...pFactors, fault, ...local],
				['CC-1032', 'CC-1034']
			),
			security: secured(rebutted)
		};
		return {
			estimates,
			// The law in force knows no rebuttal, whichever standard is being worked out beside it.
			solatium: solatium(
				read,
				(highest) => severityAt(read, highest),
				rebutted ? { ...estimates, security: secured(false) } : estimates
			),
			nonProperty: nonProperty(read, estimates),
			lacks: standard.status === 'uncovered' ? [standard.what] : []
		};
	};
}
