import { cited } from '../../qualification/regime';
import { hasRole, type Party } from '../party';
import type { Form, FormId, FormRule, Situation } from './form';

/** Each who owes his own part, and by which row. One in public power is not here: he answers on the state track (L20, SCL-3, 4, 7). */
export const own: FormRule = (situation) =>
	situation.parties.filter(({ standing }) => standing !== 'state').map((party) => ownOf(party, situation));

function ownOf(party: Party, { parties, regime }: Situation): Form {
	const row = (rule: FormId, of: Parameters<typeof cited>[1]): Form => ({
		rule,
		kind: 'own',
		of: party.id,
		basis: cited(regime, of)
	});
	const presumed = { CC: ['CC-1165'], PIPL: ['PIPL-69'] } as const;
	const { relations, standing } = party;
	// TI-18(1): the contractor of a customer who is no processor answers by himself, whether or not the customer is at fault in ordering.
	const ordered = parties.some(({ id, standing: as }) => as === 'other' && relations.customer.includes(id));
	if (hasRole(party, 'contractor') && ordered)
		return { rule: 'L17', kind: 'own', of: party.id, basis: ['CC-1165', 'CC-1193', 'TI-18'] };
	if (standing === 'trustee' && relations.exceeded) return row('L10', { CC: ['CC-1165'], PIPL: ['PIPL-21'] });
	if (standing === 'trustee') return row('L9b', { CC: ['CC-1165'], PIPL: ['PIPL-59'] });
	if (standing === 'processor' && hasRole(party, 'property', 'ownersCommittee'))
		return row('L19', { ...presumed, FR: ['FR-10'] });
	if (standing === 'processor' && hasRole(party, 'school')) return row('L21', presumed);
	if (standing === 'other' && hasRole(party, 'individual')) return row('L22', { CC: ['CC-1032', 'CC-1165'] });
	if (standing !== 'processor') return row('L7', { CC: ['CC-1165'] });
	const passes = relations.passedTo.length || parties.some((p) => p.relations.passedTo.includes(party.id));
	if (passes || hasRole(party, 'recipient')) return row('L11', { ...presumed, PIPL: ['PIPL-23', 'PIPL-69'] });
	return row(parties.length > 1 ? 'L7' : 'L1', presumed);
}
