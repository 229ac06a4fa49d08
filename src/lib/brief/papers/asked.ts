import { advice } from '../../assessment/advice';
import type { Party } from '../../assessment/liability/party';
import type { StandardResult } from '../../assessment/outcome';
import type { RemedyId } from '../../assessment/remedies/remedies';
import type { Typed } from './desk';

/** What can be asked of the other side in a suit beside money, in the order of the form. */
export const remedyClaims = [
	'stop',
	'access',
	'delete',
	'withdraw',
	'correct',
	'alternative',
	'apology',
	'removeEffects',
	'voidClause'
] as const satisfies readonly RemedyId[];
export type RemedyClaim = (typeof remedyClaims)[number];

/** Those that are open on the answers. */
export const openRemedies = ({ burden }: StandardResult): RemedyClaim[] =>
	remedyClaims.filter((id) => burden.remedies.some((one) => one.id === id && one.finding.holds));

/** Those asked for: all that are open, but for what was unticked. */
export const askedRemedies = (law: StandardResult, typed: Typed): RemedyClaim[] =>
	openRemedies(law).filter((id) => typed[`claim/${id}`] !== 'no');

/** Who can be sued at all: whoever acted in public power answers on another track. */
export const suable = ({ burden }: StandardResult): Party[] =>
	burden.parties.filter(({ standing }) => standing !== 'state');

/** Who is sued: those it is advised to name, but for what was changed by hand. */
export function defendants(law: StandardResult, typed: Typed): Party[] {
	const advised = advice(law);
	return suable(law).filter(({ id }) => {
		const chosen = typed[`defendant/${id}`];
		return chosen ? chosen === 'yes' : advised.get(id)?.advice === 'name';
	});
}

const natural = ['individual', 'impostor', 'employee', 'guardian', 'soleShareholder', 'reposter'];

/** Whether a participant is taken to be a person or a body, until it is said. */
export const kindOf = ({ id, roles }: Party, typed: Typed): 'person' | 'body' =>
	(typed[`d/${id}/kind`] as 'person' | 'body' | undefined) ??
	(roles.some((role) => natural.includes(role)) ? 'person' : 'body');
