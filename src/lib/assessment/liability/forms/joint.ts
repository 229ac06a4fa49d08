import { cited } from '../../qualification/regime';
import type { Party } from '../party';
import { hasRole } from '../party';
import { civil, type Form, type FormRule } from './form';

const ids = (of: readonly Party[]) => of.map(({ id }) => id);
/** Either names the other. */
const namedJoint = (a: Party, b: Party) => a.relations.joint.includes(b.id) || b.relations.joint.includes(a.id);

/** The widest circles in which everyone stands in this relation to everyone: two who share a partner are not joined by him. */
function circles(
	open: readonly Party[],
	related: (a: Party, b: Party) => boolean,
	chosen: readonly Party[] = [],
	done: readonly Party[] = []
): Party[][] {
	if (!open.length) return done.length || chosen.length <= 1 ? [] : [[...chosen]];
	return open.flatMap((one, i) => {
		const near = (other: Party) => related(one, other);
		return circles(
			open.slice(i + 1).filter(near),
			related,
			[...chosen, one],
			[...done, ...open.slice(0, i)].filter(near)
		);
	});
}

/** L2: who decided on purpose and means together is jointly liable; whether 依法 in PIPL-20(2) asks for more is contested. */
export const jointDeciders: FormRule = ({ parties, regime }, read) =>
	circles(parties, (a, b) => a.standing === 'processor' && b.standing === 'processor' && namedJoint(a, b))
		.filter(() => read('law.jointDeciders') === 'joint')
		.map((circle) => ({
			rule: 'L2',
			kind: 'joint',
			members: ids(circle),
			basis: cited(regime, { CC: ['CC-1168'], PIPL: ['PIPL-20'] }),
			contested: true
		}));

/** L3: who acted on a common plan. */
export const commonTort: FormRule = ({ parties, regime }) =>
	circles(parties, (a, b) => (a.standing === 'other' || b.standing === 'other') && namedJoint(a, b)).map((circle) => ({
		rule: 'L3',
		kind: 'joint',
		members: ids(circle),
		basis: cited(regime, { CC: ['CC-1168'], FR: ['FR-7'] })
	}));

/**
 * L4: who knowingly helps or instigates, with the one who did it: helping two does not join those two. Without knowledge there is no help in
 * law; for a minor's guardians there is another rule (CC-1169(2), in L18).
 */
export const helping: FormRule = ({ parties, regime }) =>
	parties.flatMap((doer): Form[] => {
		const helpers = parties.filter((p) => p.fault === 'intent' && p.relations.helped.includes(doer.id));
		if (!helpers.length || civil(parties, doer.relations.guardian).length) return [];
		const basis = cited(regime, { CC: ['CC-1169'], FR: ['FR-7'] });
		return [{ rule: 'L4', kind: 'joint', members: [doer.id, ...ids(helpers)], basis }];
	});

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

/** The users whose content it was: those named, else every wrongdoer; never a platform that itself answers only for what came after a notice. */
export function usersOf(platform: Party, parties: readonly Party[]): string[] {
	const others = parties.filter((p) => p.id !== platform.id && p.relations.enlarged === 'none');
	const users = others.filter(({ id }) => platform.relations.users.includes(id));
	const wrong = others.filter((p) => hasRole(p, 'impostor', 'reposter', 'individual', 'dataSeller', 'unidentified'));
	return ids(users.length ? users : wrong);
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
