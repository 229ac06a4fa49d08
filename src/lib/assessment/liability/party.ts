import type { FaultGrade, Read, ReadParticipant, Role } from '../../case/facts';
import type { ProvisionId } from '../../law/ids';
import type { Onus } from '../../reasoning/read';
import { together } from '../../reasoning/reason';
import type { Regime } from '../qualification/regime';
import { claimant } from '../onus';
import { fault, type RatedDuty } from './fault';
import { relations, unrelated, type Relations } from './relations';

/**
 * `processor` decides on purpose and means (PIPL-73(1)); `trustee` processes for another (PIPL-21); `other` is everyone else, against whom
 * fault must be shown (CC-1165). `state`: acting in public power, on the state-compensation track and owing nothing in civil law.
 */
export type Standing = 'processor' | 'trustee' | 'other' | 'state';

export interface Party {
	id: string;
	name: string;
	roles: readonly Role[];
	standing: Standing;
	fault: FaultGrade;
	/** Who had to show it, and the duties whose breach set the grade; no duty where nothing was broken or the grade was set by hand. */
	faultBasis: readonly ProvisionId[];
	/** The grade was set by a professional in place of what follows from the duties. */
	faultSet: boolean;
	/** The checklist the grade follows from. */
	duties: readonly RatedDuty[];
	relations: Relations;
}

export const hasRole = (party: Party, ...roles: Role[]) => party.roles.some((role) => roles.includes(role));

const deciders: readonly Role[] = [
	'collector',
	'recipient',
	'property',
	'ownersCommittee',
	'school',
	'employer',
	'bank',
	'telecom',
	'stateOrgan'
];
const servants: readonly Role[] = ['techProvider', 'entrusted', 'storer', 'contractor'];

/**
 * Who took part, in which capacity, with what fault and in which relation to the others. A keeper of premises beside others answers for data only
 * by analogy to CC-1198, which is contested (law.md T24): where the analogy is not drawn, he is not at fault.
 */
export function parties(read: Read, regime: Regime): Party[] {
	const several = read.ids('participants').length > 1;
	const all = read.each('participants', (item, id) => party(read, item, id, regime, several));
	const analogy = several && all.some(({ relations: { venue } }) => venue) && read('law.venueAnalogy') !== 'none';
	const ordering = all.flatMap(({ relations: { customer, orderFault } }) => (orderFault ? customer : []));
	return all.map((one): Party => {
		if (several && one.relations.venue && !analogy) return { ...one, fault: 'none', faultBasis: ['CC-1198'] };
		// Who is at fault in ordering, instructing or choosing is at fault by that (CC-1193).
		if (one.standing === 'other' && one.fault === 'none' && ordering.includes(one.id))
			return { ...one, fault: 'ordinary', faultBasis: ['CC-1165', 'CC-1193'] };
		return one;
	});
}

/** One acting in public power answers on another track: no civil fault, no civil share. */
const official = (id: string, name: string, roles: readonly Role[]): Party => ({
	id,
	name,
	roles,
	standing: 'state',
	fault: 'none',
	faultBasis: [],
	faultSet: false,
	duties: [],
	relations: unrelated
});

/** Where everyone acted in public power, who they were is all that is asked of them. */
export const officials = (read: Read): Party[] =>
	read.each('participants', (item, id) =>
		official(
			id,
			...together(
				() => item('name'),
				() => item('roles')
			)
		)
	);

function party(read: Read, item: ReadParticipant, id: string, regime: Regime, several: boolean): Party {
	const [name, roles, capacity] = together(
		() => item('name'),
		() => item('roles'),
		() => item('capacity', claimant('PIPL-73'))
	);
	if (capacity === 'official') return official(id, name, roles);
	const decides = capacity === 'business' && decision(item, roles);
	const standing = decides || 'other';
	const [grade, related] = together(
		() => fault(read, item, roles, standing, regime),
		() => relations(item, roles, standing, several)
	);
	const { grade: reached, basis, duties, override } = grade;
	return {
		id,
		name,
		roles,
		standing,
		fault: reached,
		faultBasis: basis,
		faultSet: override,
		duties,
		relations: related
	};
}

/** Whether this one decides on purpose or means. Asked only of those for whom it can be either (law.md T4); a vendor is taken to act on instructions until shown otherwise. */
function decision(item: ReadParticipant, roles: readonly Role[]): Standing | false {
	const serves = roles.some((role) => servants.includes(role));
	if (!serves && !roles.some((role) => deciders.includes(role))) return false;
	const onlyServes = serves && !roles.some((role) => deciders.includes(role));
	const onus: Onus<'instructed' | 'self'> = onlyServes
		? { by: 'claimant', basis: 'PIPL-73', unproven: 'instructed' }
		: { by: 'defendant', basis: 'PIPL-21', unproven: 'self' };
	const [why, how] = together(
		() => item('decidesWhy', onus),
		() => item('decidesHow', onus)
	);
	return why === 'instructed' && how === 'instructed' ? 'trustee' : 'processor';
}
