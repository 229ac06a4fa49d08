import type { Read } from '../../case/facts';
import type { ProvisionId } from '../../law/ids';
import { all, any, not, under, type Finding } from '../../reasoning/finding';
import { together } from '../../reasoning/reason';
import { claimant, justifying } from '../onus';
import type { Consent } from './consent';
import { cited, type Segment, type Text } from './regime';

export type BasisId =
	'contract' | 'personnel' | 'identityLaw' | 'statutoryDuty' | 'emergency' | 'publicSecurity' | 'news' | 'public';

/** The provisions under which each ground stands, as far as they governed the taking. Before the PIPL the Code knew fewer (CC-999, 1036). */
const provisions: Readonly<Record<BasisId, Readonly<Partial<Record<Text, readonly ProvisionId[]>>>>> = {
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
	/** FR-5(1)–(3): no civil liability at all for what it covers. The other grounds only stand in for consent: notice, necessity and security still bind (law.md T22). */
	exempts: boolean;
}

/**
 * A ground other than consent (PIPL-13(2)–(7), FR-5, CC-999, CC-1036). One only claimed changes nothing until something is shown for it, and each
 * has conjuncts of its own, all for whoever pleads it to show (FR-6).
 */
export function otherBasis(read: Read, taking: Segment): OtherBasis {
	const claimed = read('basis.claimed', justifying(taking));
	if (claimed === 'none')
		return {
			claimed,
			finding: {
				holds: false,
				grounds: [{ address: 'basis.claimed', value: claimed }],
				basis: cited(taking, { CC: ['CC-1036'], FR: ['FR-5'], PIPL: ['PIPL-13'] })
			},
			exempts: false
		};
	const [shown, conjuncts] = together(
		() => read.finds('basis.shown', justifying(taking), 'shown'),
		() => conditions(read, claimed, taking)
	);
	const known = cited(taking, provisions[claimed]);
	// Contract and personnel are grounds only since the PIPL.
	const since: Finding[] = known.length
		? []
		: [{ holds: false, grounds: [{ address: 'taking.endedOn', value: 'before' }], basis: ['PIPL-74'] }];
	const finding = under(all(shown, ...conjuncts, ...since), ...known);
	return { claimed, finding, exempts: finding.holds && exempting.includes(claimed) };
}

const exempting: readonly BasisId[] = ['emergency', 'publicSecurity', 'news'];

function conditions(read: Read, basis: BasisId, taking: Segment): Finding[] {
	switch (basis) {
		// “…所必需”: each of these holds only as far as the face is truly needed for it (PIPL-13(2)–(4), FR-5(1)).
		case 'contract':
		case 'personnel':
		case 'identityLaw':
		case 'statutoryDuty':
		case 'emergency':
			return [read.finds('necessity.purpose', justifying(taking), 'needed')];
		// Three conjuncts: public security, State rules, a public place (FR-5(2)); and the sign (PIPL-26).
		case 'publicSecurity':
			return together(
				() => read.finds('place.kind', claimant('CC-1033'), 'public', 'business'),
				() => read.finds('place.security', justifying(taking), 'shown'),
				() => read.finds('sign.displayed', justifying(taking), 'yes')
			);
		case 'news':
			return [read.finds('basis.reasonable', justifying(taking), 'shown')];
		// Reasonable scope, of what was lawfully public, and not refused (PIPL-27, CC-1036(2)).
		case 'public':
			return together(
				() => read.finds('face.source', claimant('PIPL-27'), 'published'),
				() => read.finds('basis.reasonable', justifying(taking), 'shown'),
				() => not(read.finds('face.refused', claimant('PIPL-27'), 'yes'))
			);
	}
}

/** The taking and its first use had a ground in law. It covers only that: never a further use, a passing-on or a leak (FR-5, PIPL-26). */
export const lawfulTaking = (consent: Consent, other: Finding): Finding =>
	any({ ...consent.finding, holds: consent.outcome === 'valid' }, other);
