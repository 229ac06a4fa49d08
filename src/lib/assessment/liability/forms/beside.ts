import { enlargedPart } from '../../../law/parameters/grades';
import { Decimal } from '../../../reasoning/decimal';
import { hasRole } from '../party';
import { civil, type Form, type FormRule } from './form';
import { usersOf } from './joint';

/** L8: one act would have caused all of it, the others not; the table of the environmental interpretation is borrowed, and contested. */
export const oneSufficient: FormRule = ({ parties }, read) => {
	const able = parties.filter((p) => p.relations.sufficient && p.fault !== 'none');
	const partial = parties.filter((p) => !p.relations.sufficient && p.fault !== 'none' && p.standing !== 'state');
	if (!able.length || !partial.length || read('law.mixedCauses') !== 'whole') return [];
	return able.flatMap((one) =>
		partial.map((other): Form => ({
			rule: 'L8',
			kind: 'answers',
			by: one.id,
			of: other.id,
			basis: ['CC-1171', 'CC-1172'],
			contested: true
		}))
	);
};

/** L12: a platform that was told and did not act answers with the user for the part that came after; how much that is, is ours (policy). */
export const notifiedPlatform: FormRule = ({ parties }, read) =>
	parties.flatMap((platform): Form[] => {
		const { enlarged } = platform.relations;
		if (enlarged === 'none') return [];
		const part = new Decimal(read.parameter(enlargedPart)[enlarged]);
		const users = usersOf(platform, parties);
		return [{ rule: 'L12', kind: 'enlarged', of: platform.id, users, part, basis: ['CC-1195', 'FR-7'] }];
	});

/** L14: the keeper of premises, behind the third party; written for premises, and for data drawn on by analogy only (law.md T24). */
export const keeperOfPremises: FormRule = ({ parties }, read) =>
	parties.flatMap((venue): Form[] => {
		if (!venue.relations.venue || venue.fault === 'none' || read('law.venueAnalogy') !== 'supplementary') return [];
		const third = parties.filter((p) => p.id !== venue.id && p.fault !== 'none' && !p.relations.venue);
		if (!third.length) return [];
		const ids = third.map(({ id }) => id);
		return [{ rule: 'L14', kind: 'behind', of: venue.id, third: ids, basis: ['CC-1198'], contested: true }];
	});

/** L16: the unit where dispatched staff worked owes all of it, the agency within its fault in choosing or training. */
export const dispatchAgency: FormRule = ({ parties }) =>
	parties.flatMap((agency) =>
		agency.fault === 'none'
			? []
			: civil(parties, agency.relations.dispatchedTo).map((by): Form => ({
					rule: 'L16',
					kind: 'answers',
					by,
					of: agency.id,
					basis: ['CC-1191', 'TI-16']
				}))
	);

/** L17: the contractor owes all of it, the customer within his fault in ordering, instructing or choosing; not where the customer himself is the processor. */
export const contractor: FormRule = ({ parties }) =>
	parties.flatMap((party) =>
		!hasRole(party, 'contractor') || !party.relations.orderFault
			? []
			: parties
					.filter((p) => party.relations.customer.includes(p.id) && p.standing === 'other')
					.map((customer): Form => ({
						rule: 'L17',
						kind: 'answers',
						by: party.id,
						of: customer.id,
						basis: ['CC-1193', 'TI-18']
					}))
	);
