import type { ReadParticipant, Role } from '../../case/facts';
import { together } from '../../reasoning/reason';
import { claimant } from '../onus';
import type { Standing } from './party';

type Ids = readonly string[];

/** How one participant stands to the others, as far as it can change who owes; what the law makes of it, the forms of liability say. */
export interface Relations {
	/** Decided on purpose and means together (PIPL-20), or acted on a common plan (CC-1168), with these. */
	joint: Ids;
	/** Knowingly helped these (CC-1169). */
	helped: Ids;
	/** Processes for these (PIPL-21). */
	principal: Ids;
	exceeded: boolean;
	/** Works for these, and did it in a work task (CC-1191(1)). */
	employer: Ids;
	/** Sent its staff to these (CC-1191(2)). */
	dispatchedTo: Ids;
	/** Does a job of work for these (CC-1193), who were at fault in ordering, instructing or choosing. */
	customer: Ids;
	orderFault: boolean;
	/** A minor, and his guardians (CC-1188). */
	guardian: Ids;
	/** The only shareholder of these, and not shown to keep their assets apart from his own (CO-23). */
	owns: Ids;
	mingled: boolean;
	/** Keeps premises where a third party did the harm (CC-1198, by analogy). */
	venue: boolean;
	/** This one's act alone would have caused all of it (CC-1171). */
	sufficient: boolean;
	/** The users who put it on this platform; nobody named: whoever did wrong. */
	users: Ids;
	/** Was properly notified, did not act, and so much of the harm came after (CC-1195). */
	enlarged: 'none' | 'some' | 'half' | 'most';
	/** Knew of the infringement by a user and let it be (CC-1197). */
	knew: boolean;
	/** Gave the data to these (PIPL-23). */
	passedTo: Ids;
}

/** Stands in no relation to anybody. */
export const unrelated: Relations = {
	joint: [],
	helped: [],
	principal: [],
	exceeded: false,
	employer: [],
	dispatchedTo: [],
	customer: [],
	orderFault: false,
	guardian: [],
	owns: [],
	mingled: false,
	venue: false,
	sufficient: false,
	users: [],
	enlarged: 'none',
	knew: false,
	passedTo: []
};

const planners: readonly Role[] = ['dataSeller', 'toolProvider', 'impostor', 'reposter', 'individual', 'unidentified'];

/** 主体关系: read only where the role makes the relation possible, and only where there is anyone to stand in relation to. */
export function relations(
	item: ReadParticipant,
	roles: readonly Role[],
	standing: Standing,
	several: boolean
): Relations {
	const has = (...of: Role[]) => roles.some((role) => of.includes(role));
	const platform = (): Partial<Relations> => (has('platform') ? notified(item, several) : {});
	if (!several) return { ...unrelated, ...platform() };
	const found = together<Partial<Relations>[]>(
		platform,
		() => (standing === 'processor' ? { joint: item('jointWith', claimant('PIPL-20')) } : {}),
		() => (standing === 'other' && has(...planners) ? { joint: item('jointWith', claimant('CC-1168')) } : {}),
		() => (has('toolProvider', 'dataSeller', 'techProvider') ? { helped: item('helped', claimant('CC-1169')) } : {}),
		() => (standing === 'trustee' && !has('contractor') ? mandate(item) : {}),
		() => (has('employee') ? employed(item) : {}),
		() => (has('dispatchAgency') ? { dispatchedTo: item('dispatchedTo', claimant('CC-1191')) } : {}),
		() => (has('contractor') ? ordered(item) : {}),
		() => (has('individual', 'impostor', 'reposter') ? minor(item) : {}),
		() => (has('soleShareholder') ? owner(item) : {}),
		() => (standing === 'processor' || has('dataSeller') ? { passedTo: item('passedTo', claimant('PIPL-23')) } : {})
	);
	const base: Relations = {
		...unrelated,
		venue: has('venue') && standing !== 'processor',
		sufficient: item.or('sufficient', 'no') === 'yes'
	};
	return found.reduce<Relations>((all, one) => ({ ...all, ...one }), base);
}

function mandate(item: ReadParticipant): Partial<Relations> {
	const [principal, within] = together(
		() => item('principal', claimant('PIPL-21')),
		() => item('mandate', claimant('PIPL-21'))
	);
	return { principal, exceeded: within === 'exceeded' };
}

function employed(item: ReadParticipant): Partial<Relations> {
	const [employer, inTask] = together(
		() => item('employer', claimant('CC-1191')),
		() => item('inTask', claimant('CC-1191'))
	);
	return { employer: inTask === 'yes' ? employer : [] };
}

function ordered(item: ReadParticipant): Partial<Relations> {
	const [customer, atFault] = together(
		() => item('customer', claimant('CC-1193')),
		() => item('orderFault', claimant('CC-1193'))
	);
	return { customer, orderFault: atFault === 'yes' };
}

const minor = (item: ReadParticipant): Partial<Relations> =>
	item('minor', claimant('CC-1188')) === 'yes' ? { guardian: item('guardian', claimant('CC-1188')) } : {};

function owner(item: ReadParticipant): Partial<Relations> {
	const [owns, separate] = together(
		() => item('owns', claimant('CO-23')),
		() => item('separateAssets', { by: 'defendant', basis: 'CO-23' })
	);
	return { owns, mingled: separate === 'no' };
}

function notified(item: ReadParticipant, several: boolean): Partial<Relations> {
	const [noticed, knew, users] = together(
		() => item('noticeProper', claimant('CC-1195')) === 'yes' && item('spreadAfter', claimant('CC-1195')) === 'yes',
		() => item('knewUse', claimant('CC-1197')) === 'yes',
		() => (several ? item('platformOf', claimant('CC-1195')) : [])
	);
	return { knew, users, enlarged: noticed && !knew ? item('spreadPart', claimant('CC-1195')) : 'none' };
}
