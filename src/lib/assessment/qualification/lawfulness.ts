import type { Read } from '../../case/facts';
import type { ProvisionId } from '../../law/ids';
import { all, any, not, under, type Finding } from '../../reasoning/finding';
import { together } from '../../reasoning/reason';
import { borne, claimant, justifying, type Conjunct } from '../onus';
import type { Consent } from './consent';
import { cited, type Segment, type Text } from './regime';

export type BasisId =
	'contract' | 'personnel' | 'identityLaw' | 'statutoryDuty' | 'emergency' | 'publicSecurity' | 'news' | 'public';

/** The provisions under which each ground stands, as far as they governed the taking. Before the PIPL the Code knew fewer (CC-999, 1036). */
export const grounding: Readonly<Record<BasisId, Readonly<Partial<Record<Text, readonly ProvisionId[]>>>>> = {
	contract: { PIPL: ['PIPL-13'] },
	personnel: { PIPL: ['PIPL-13'] },
	identityLaw: { CC: ['CC-1035'], FR: ['FR-5'], PIPL: ['PIPL-13'] },
	statutoryDuty: { CC: ['CC-1035'], FR: ['FR-5'], PIPL: ['PIPL-13'] },
	emergency: { CC: ['CC-1036'], FR: ['FR-5'], PIPL: ['PIPL-13'] },
	publicSecurity: { CC: ['CC-1036'], FR: ['FR-5'], PIPL: ['PIPL-26'] },
	news: { CC: ['CC-999'], FR: ['FR-5'], PIPL: ['PIPL-13'] },
	public: { CC: ['CC-1036'], PIPL: ['PIPL-13', 'PIPL-27'] }
};

/** A ground other than consent, and what it takes away. */
export interface OtherBasis {
	claimed: BasisId | 'none';
	finding: Finding;
	/** Everything it takes, met or not; none where no ground is claimed. */
	conjuncts: readonly Conjunct[];
	/** FR-5(1)–(3): no civil liability at all for what it covers. The other grounds only stand in for consent: notice, necessity and security still bind (law.md T22). */
	exempts: boolean;
}

/**
 * A ground other than consent (PIPL-13(2)–(7), FR-5, CC-999, CC-1036). One only claimed changes nothing until something is shown for it, and each
 * has conjuncts of its own, all for whoever pleads it to show (FR-6).
 */
export function otherBasis(read: Read, taking: Segment): OtherBasis {
	const pleads = justifying(taking);
	const claimed = read('basis.claimed', pleads);
	if (claimed === 'none')
		return {
			claimed,
			finding: {
				holds: false,
				grounds: [{ address: 'basis.claimed', value: claimed }],
				basis: cited(taking, { CC: ['CC-1036'], FR: ['FR-5'], PIPL: ['PIPL-13'] })
			},
			conjuncts: [],
			exempts: false
		};
	const [shown, met] = together(
		() => borne(pleads, read.finds('basis.shown', pleads, 'shown')),
		() => conditions(read, claimed, taking)
	);
	const known = cited(taking, grounding[claimed]);
	// Contract and personnel are grounds only since the PIPL.
	const before: Finding = {
		holds: false,
		grounds: [{ address: 'taking.endedOn', value: 'before' }],
		basis: ['PIPL-74']
	};
	const since: Conjunct[] = known.length ? [] : [{ finding: before, onus: undefined }];
	const conjuncts = [shown, ...met, ...since];
	const finding = under(all(...conjuncts.map((one) => one.finding)), ...known);
	return supposing({ claimed, finding, conjuncts }, finding.holds);
}

/** The ground as it stands, or as it would if it held, or did not. */
export const supposing = (other: Omit<OtherBasis, 'exempts'>, holds: boolean): OtherBasis => ({
	...other,
	finding: { ...other.finding, holds },
	exempts: holds && exempting.some((basis) => basis === other.claimed)
});

const exempting: readonly BasisId[] = ['emergency', 'publicSecurity', 'news'];

function conditions(read: Read, basis: BasisId, taking: Segment): Conjunct[] {
	const pleads = justifying(taking);
	const where = claimant('CC-1033');
	const denies = claimant('PIPL-27');
	switch (basis) {
		// “…所必需”: each of these holds only as far as the face is truly needed for it (PIPL-13(2)–(4), FR-5(1)).
		case 'contract':
		case 'personnel':
		case 'identityLaw':
		case 'statutoryDuty':
		case 'emergency':
			return [borne(pleads, read.finds('necessity.purpose', pleads, 'needed'))];
		// Three conjuncts: public security, State rules, a public place (FR-5(2)); and the sign (PIPL-26).
		case 'publicSecurity':
			return together(
				() => borne(where, read.finds('place.kind', where, 'public', 'business')),
				() => borne(pleads, read.finds('place.security', pleads, 'shown')),
				() => borne(pleads, read.finds('sign.displayed', pleads, 'yes'))
			);
		case 'news':
			return [borne(pleads, read.finds('basis.reasonable', pleads, 'shown'))];
		// Reasonable scope, of what was lawfully public, and not refused (PIPL-27, CC-1036(2)).
		case 'public':
			return together(
				() => borne(denies, read.finds('face.source', denies, 'published')),
				() => borne(pleads, read.finds('basis.reasonable', pleads, 'shown')),
				() => borne(denies, not(read.finds('face.refused', denies, 'yes')))
			);
	}
}

/** The taking and its first use had a ground in law. It covers only that: never a further use, a passing-on or a leak (FR-5, PIPL-26). */
const lawfulTaking = (consent: Consent, other: Finding): Finding =>
	any({ ...consent.finding, holds: consent.outcome === 'valid' }, other);

/** What consent and the other ground come to, as the rules on acts look at it. */
export interface Justification {
	consent: Consent;
	other: OtherBasis;
	/** Consent or another ground; and its negation. */
	lawful: Finding;
	unlawful: Finding;
	/** No ground other than consent, so that consent is what counts (FR-2(3)). */
	withoutBasis: Finding;
	/** No exemption from civil liability as such (FR-5(1)–(3)). */
	notExempt: Finding;
}

export function justification(consent: Consent, other: OtherBasis): Justification {
	const lawful = lawfulTaking(consent, other.finding);
	return {
		consent,
		other,
		lawful,
		unlawful: not(lawful),
		withoutBasis: not(other.finding),
		notExempt: { ...other.finding, holds: !other.exempts }
	};
}
