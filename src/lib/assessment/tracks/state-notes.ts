import type { ProvisionId } from '../../law/ids';
import type { Finding } from '../../reasoning/finding';
import type { Capacity } from '../frame';
import type { Party } from '../liability/party';

type Topic = 'money' | 'claim' | 'others';
export type StateNoteId =
	| 'listedOnly'
	| 'factualActs'
	| 'solatiumGate'
	| 'solatiumShare'
	| 'liberty'
	| 'directLoss'
	| 'contested'
	| 'duties'
	| 'organFirst'
	| 'alongside'
	| 'notTold'
	| 'proof'
	| 'private'
	| 'thirdParty'
	| 'together'
	| 'entrusted'
	| 'ownBusiness'
	| 'personalAct';

/** What is to be known of State compensation, and on account of whom. */
export interface StateNote {
	id: StateNoteId;
	topic: Topic;
	finding: Finding<ProvisionId>;
}

/**
 * 国家赔偿: why money is little (SCL-3, 4, 35, 36; SCM-8), what can be applied for and how (SCL-9, AC-15), and who can still be asked in civil law
 * (law.md §8, T9). Information alone: the track is pointed out, never computed. Nothing of it where nobody acted in public power.
 */
export function stateNotes(who: readonly Party[], capacities: readonly Capacity[]): StateNote[] {
	const acting = who.map(({ id }, n) => ({ address: `participants/${id}/capacity`, value: capacities[n]! }));
	const organs = acting.filter(({ value }) => value === 'official');
	const others = acting.filter(({ value }) => value !== 'official');
	if (!organs.length) return [];
	const note = (topic: Topic, id: StateNoteId, grounds: typeof acting, ...basis: ProvisionId[]): StateNote[] =>
		grounds.length ? [{ id, topic, finding: { holds: true, grounds, basis } }] : [];
	const several = organs.length > 1 ? organs : [];
	return [
		...note('money', 'listedOnly', organs, 'SCL-2', 'SCL-3', 'SCL-4'),
		...note('money', 'factualActs', organs, 'AC-1', 'SCL-3', 'SCL-4'),
		...note('money', 'solatiumGate', organs, 'SCL-35', 'SCM-7', 'AC-26', 'AC-30'),
		...note('money', 'solatiumShare', organs, 'SCM-8', 'SCM-10'),
		...note('money', 'liberty', organs, 'SCL-33', 'SCL-34'),
		...note('money', 'directLoss', organs, 'SCL-32', 'SCL-36'),
		...note('money', 'contested', organs, 'PIPL-69', 'SCL-2'),
		...note('claim', 'duties', organs, 'PIPL-33', 'PIPL-34', 'PIPL-35', 'PIPL-45', 'PIPL-46', 'PIPL-47'),
		...note('claim', 'organFirst', organs, 'SCL-7', 'SCL-9', 'AC-15'),
		...note('claim', 'alongside', organs, 'SCL-9', 'SCL-39', 'AC-13', 'ARL-20', 'ALL-46'),
		...note('claim', 'notTold', organs, 'ARL-20'),
		...note('claim', 'proof', organs, 'AC-11'),
		...note('others', 'private', others, 'PIPL-69', 'CC-1165'),
		...note('others', 'thirdParty', others, 'AC-24'),
		...note('others', 'together', several, 'SCL-7', 'AC-21', 'AC-22'),
		...note('others', 'entrusted', organs, 'SCL-7'),
		...note('others', 'ownBusiness', organs, 'PIPL-69'),
		...note('others', 'personalAct', organs, 'SCL-5', 'CC-1165')
	];
}
