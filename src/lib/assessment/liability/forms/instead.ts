import { cited } from '../../qualification/regime';
import { hasRole, type Party } from '../party';
import { civil, type Form, type FormRule } from './form';

/** The principals of a trustee; of a contractor, the customers who decide on purpose and means themselves (TI-18 comes after PIPL-21 then). */
const principals = (party: Party, parties: readonly Party[]): string[] =>
	civil(
		parties,
		hasRole(party, 'contractor')
			? party.relations.customer.filter((id) => parties.some((p) => p.id === id && p.standing === 'processor'))
			: party.relations.principal
	);

/** The trustee broke a duty of its own to keep the data secure (PIPL-59). */
const insecure = ({ duties }: Party) => duties.some(({ id, grade }) => id === 'secure' && grade !== 'none');

/**
 * L9: within the mandate the principal alone answers outward. L9b: a trustee whose own security failed answers for what came of that
 * (PIPL-59), the principal for the rest. Whether a trustee at fault always answers beside the principal is contested.
 */
export const trustee: FormRule = ({ parties, regime }, read) =>
	parties.flatMap((party): Form[] => {
		const to = principals(party, parties);
		if (party.standing !== 'trustee' || party.relations.exceeded || party.fault === 'none' || !to.length) return [];
		if (read('law.trusteeOutward') === 'own') return [];
		const basis = cited(regime, { CC: ['CC-1165'], PIPL: ['PIPL-21'] });
		if (!insecure(party)) return [{ rule: 'L9', kind: 'instead', of: party.id, to, basis, contested: true }];
		return [{ rule: 'L9b', kind: 'instead', of: party.id, to, basis, contested: true, heads: ['dignity', 'privacy'] }];
	});

/** The employers in the end: of one who was dispatched, the unit where he worked (CC-1191(2)). */
const employers = (party: Party, parties: readonly Party[]): string[] => [
	...new Set(
		party.relations.employer.flatMap((id) => {
			const agency = parties.find((p) => p.id === id && p.relations.dispatchedTo.length > 0);
			return civil(parties, agency ? agency.relations.dispatchedTo : [id]);
		})
	)
];

/** L15: for what staff did in a work task the employer answers; whether staff at grave fault answer beside him is contested. */
export const staff: FormRule = ({ parties }, read) =>
	parties.flatMap((party): Form[] => {
		const to = employers(party, parties);
		if (!to.length || party.fault === 'none') return [];
		const grave = party.fault === 'gross' || party.fault === 'intent';
		const beside = grave && read('law.staffOutward') === 'both';
		if (!beside)
			return [
				{
					rule: 'L15',
					kind: 'instead',
					of: party.id,
					to,
					basis: ['CC-1191', 'TI-15'],
					...(grave && { contested: true as const })
				}
			];
		return to.map((by) => ({
			rule: 'L15',
			kind: 'answers',
			by,
			of: party.id,
			basis: ['CC-1191', 'TI-15'],
			contested: true
		}));
	});

/**
 * L18: for a minor the guardians answer. One who knowingly helped him takes their place and owes all of it; the guardians owe what their own
 * default weighs and no more (TI-12).
 */
export const guardians: FormRule = ({ parties }) =>
	parties.flatMap((party): Form[] => {
		const to = civil(parties, party.relations.guardian);
		if (!to.length) return [];
		const helpers = parties.filter((p) => p.fault === 'intent' && p.relations.helped.includes(party.id));
		if (!helpers.length) return [{ rule: 'L18', kind: 'instead', of: party.id, to, basis: ['CC-1188'] }];
		const basis = ['CC-1169', 'TI-12'] as const;
		return [
			{ rule: 'L18', kind: 'instead', of: party.id, to: helpers.map(({ id }) => id), basis },
			...helpers.flatMap(({ id: by }) => to.map((of): Form => ({ rule: 'L18', kind: 'answers', by, of, basis })))
		];
	});
