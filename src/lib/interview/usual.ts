import type { Answers } from '../case/answers';
import { type Role, type vocabulary } from '../case/facts';

/** Of a question with very many options, those most usual for the case at hand, and how the others are grouped. Which are offered, it does not change. */

type Scene = (typeof vocabulary)['incident.scene']['options'][number];

/** Who usually takes part where; what is rarer is found among the rest. From the fact patterns of the decided cases and of the provisions on each scene. */
export const usualRoles: Readonly<Record<Scene, readonly Role[]>> = {
	gate: ['property', 'collector', 'ownersCommittee', 'techProvider', 'storer'],
	shop: ['collector', 'venue', 'techProvider', 'storer', 'recipient'],
	hotel: ['collector', 'venue', 'techProvider', 'storer', 'employee'],
	school: ['school', 'collector', 'techProvider', 'storer', 'employee'],
	work: ['employer', 'collector', 'techProvider', 'storer', 'dispatchAgency'],
	bank: ['bank', 'collector', 'impostor', 'dataSeller', 'telecom', 'toolProvider'],
	hospital: ['collector', 'techProvider', 'storer', 'entrusted', 'employee'],
	venue: ['collector', 'venue', 'techProvider', 'storer', 'recipient'],
	app: ['collector', 'platform', 'techProvider', 'storer', 'recipient'],
	synthesis: ['individual', 'toolProvider', 'platform', 'reposter', 'impostor', 'guardian'],
	trade: ['dataSeller', 'recipient', 'platform', 'impostor', 'employee'],
	neighbour: ['individual', 'collector', 'property', 'platform', 'reposter'],
	government: ['stateOrgan', 'collector', 'techProvider', 'entrusted', 'storer'],
	other: ['collector', 'techProvider', 'storer', 'platform', 'individual']
};

/** The roles by what was done. */
export const roleGroups: Readonly<Record<string, readonly Role[]>> = {
	ran: ['collector', 'venue', 'property', 'ownersCommittee', 'school', 'employer', 'bank', 'telecom', 'stateOrgan'],
	served: ['techProvider', 'contractor', 'entrusted', 'storer'],
	spread: ['recipient', 'platform', 'reposter'],
	abused: ['dataSeller', 'toolProvider', 'impostor'],
	people: ['individual', 'employee', 'dispatchAgency', 'guardian', 'soleShareholder', 'unidentified']
};

/** The usual roles in this case, and the groups of all. */
export function usualFirst(answers: Answers): { usual: readonly string[]; groups: typeof roleGroups } {
	const scene = answers['incident.scene'];
	const of = scene?.status === 'stated' ? (scene.value as Scene) : 'other';
	return { usual: [...usualRoles[of], 'unidentified'], groups: roleGroups };
}
