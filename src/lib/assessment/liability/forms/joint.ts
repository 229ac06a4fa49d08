import { cited } from '../../qualification/regime';
import type { Party } from '../party';
import { hasRole } from '../party';
import { named, pairs, type FormRule } from './form';

const ids = (pair: readonly [Party, Party]) => pair.map(({ id }) => id);

/** L2: who decided on purpose and means together is jointly liable; whether 依法 in PIPL-20(2) asks for more is contested. */
export const jointDeciders: FormRule = ({ parties, regime }, read) =>
	pairs(parties)
		.filter((pair) => pair.every((p) => p.standing === 'processor') && named(pair, (p) => p.relations.joint))
		.filter(() => read('law.jointDeciders') === 'joint')
		.map((pair) => ({
			rule: 'L2',
			kind: 'joint',
			members: ids(pair),
			basis: cited(regime, { CC: ['CC-1168'], PIPL: ['PIPL-20'] }),
			contested: true
		}));

/** L3: who acted on a common plan. */
export const commonTort: FormRule = ({ parties, regime }) =>
	pairs(parties)
		.filter((pair) => pair.some((p) => p.standing === 'other') && named(pair, (p) => p.relations.joint))
		.map((pair) => ({
			rule: 'L3',
			kind: 'joint',
			members: ids(pair),
			basis: cited(regime, { CC: ['CC-1168'], FR: ['FR-7'] })
		}));

/** L4: who knowingly helps or instigates; without knowledge there is no help in law. */
export const helping: FormRule = ({ parties, regime }) =>
	parties.flatMap((helper) =>
		helper.fault !== 'intent'
			? []
			: parties
					.filter(({ id }) => helper.relations.helped.includes(id))
					.map((doer) => ({
						rule: 'L4',
						kind: 'joint',
						members: [helper.id, doer.id],
						basis: cited(regime, { CC: ['CC-1169'], FR: ['FR-7'] })
					}))
	);

/** L5: several kept the data carelessly and nobody can tell from whom it leaked; whether CC-1170 reaches data is contested. */
export const unknownLeaker: FormRule = ({ parties, causes, regime, leak }, read) => {
	const keepers = parties.filter(
		(p) =>
			p.fault !== 'none' &&
			(p.standing === 'processor' || p.standing === 'trustee') &&
			causes.get(p.id)?.security === 'undetermined'
	);
	if (!leak || keepers.length <= 1 || read('law.unknownLeaker') !== 'joint') return [];
	return [
		{
			rule: 'L5',
			kind: 'joint',
			members: keepers.map(({ id }) => id),
			heads: ['security', 'property'],
			basis: cited(regime, { CC: ['CC-1170'], FR: ['FR-7'] }),
			contested: true
		}
	];
};

/** L6: separate acts, each of which would have caused all of it. */
export const eachSufficient: FormRule = ({ parties, regime }) => {
	const able = parties.filter((p) => p.relations.sufficient && p.fault !== 'none');
	if (able.length <= 1) return [];
	const basis = cited(regime, { CC: ['CC-1171'], FR: ['FR-7'] });
	return [{ rule: 'L6', kind: 'joint', members: able.map(({ id }) => id), basis }];
};

/** L13: a platform that knew or had to know, and let it be. */
export const knowingPlatform: FormRule = ({ parties, regime }) =>
	parties
		.filter((p) => p.relations.knew)
		.map((platform) => ({
			rule: 'L13',
			kind: 'joint',
			members: [platform.id, ...usersOf(platform, parties)],
			basis: cited(regime, { CC: ['CC-1197', 'NR-6'], FR: ['FR-7'] })
		}));

/** The users whose content it was: those named, else every wrongdoer beside the platform. */
export function usersOf(platform: Party, parties: readonly Party[]): string[] {
	const users = parties.filter(({ id }) => platform.relations.users.includes(id));
	const wrong = parties.filter((p) => hasRole(p, 'impostor', 'reposter', 'individual', 'dataSeller', 'unidentified'));
	return (users.length ? users : wrong).map(({ id }) => id).filter((id) => id !== platform.id);
}

/**
 * Under noProof, joint liability of those who used the information: processors, receivers, sellers, impostors and who helps them; never staff
 * at work, a trustee within mandate, or the state. The thesis asks it of the gravest cases, its reach below them is ours; it is no law.
 */
export const thesis: FormRule = ({ parties, standard }) => {
	if (standard !== 'noProof') return [];
	const users = parties.filter(
		(p) =>
			p.fault !== 'none' &&
			!p.relations.employer.length &&
			(p.standing === 'processor' || hasRole(p, 'recipient', 'dataSeller', 'impostor', 'toolProvider'))
	);
	if (users.length <= 1) return [];
	return [{ rule: 'thesis', kind: 'joint', members: users.map(({ id }) => id), basis: ['CC-1168'], contested: true }];
};
