import type { ReadParticipant, Role } from '../../case/facts';
import type { ProvisionId } from '../../law/ids';
import { together } from '../../reasoning/reason';
import { claimant } from '../onus';
import type { Standing } from './party';

/** Those whom the law charges in this one's place, or beside him. */
export interface Charge {
	to: readonly string[];
	/** `instead`: this one owes nothing outward. `beside`: he owes his own part too. */
	how: 'instead' | 'beside';
	basis: ProvisionId;
}

/** How one participant stands to the others, as far as it changes who owes. Links to nobody in the list are dropped later. */
export interface Relations {
	/** Decided on purpose and means together with these (PIPL-20). */
	joint: readonly string[];
	/** Knowingly helped these (CC-1169). */
	helped: readonly string[];
	charged: readonly Charge[];
	/** Keeps premises where a third party did the harm (CC-1198, by analogy). */
	supplementary: boolean;
	/** This one's act alone would have caused all of it (CC-1171). */
	sufficient: boolean;
	/** Was properly notified, did not act, and it spread on: answers for that part (CC-1195). */
	noticed: boolean;
	/** Knew of the infringement by a user and let it be (CC-1197). */
	knew: boolean;
}

/** 主体关系: read only where the role makes the relation possible, and only where there is anyone to stand in relation to. */
export function relations(
	item: ReadParticipant,
	roles: readonly Role[],
	standing: Standing,
	several: boolean
): Relations {
	const has = (...of: Role[]) => roles.some((role) => of.includes(role));
	const alone = !several;
	const [joint, helped, charges, platform] = together(
		() => (alone || standing !== 'processor' ? [] : item('jointWith', claimant('PIPL-20'))),
		() => (alone || !has('toolProvider', 'dataSeller', 'techProvider') ? [] : item('helped', claimant('CC-1169'))),
		() => charged(item, roles, standing, alone),
		() => (has('platform') ? notified(item) : { noticed: false, knew: false })
	);
	return {
		joint,
		helped,
		charged: charges,
		supplementary: has('venue') && standing !== 'processor',
		sufficient: !alone && item.or('sufficient', 'no') === 'yes',
		...platform
	};
}

function notified(item: ReadParticipant): { noticed: boolean; knew: boolean } {
	const [noticed, knew] = together(
		() => item('noticeProper', claimant('CC-1195')) === 'yes' && item('spreadAfter', claimant('CC-1195')) === 'yes',
		() => item('knewUse', claimant('CC-1197')) === 'yes'
	);
	return { noticed, knew };
}

/** Each row of law.md §12 that moves a share to somebody else: L9, L10, L15, L16, L17, L18. */
function charged(item: ReadParticipant, roles: readonly Role[], standing: Standing, alone: boolean): Charge[] {
	if (alone) return [];
	const has = (role: Role) => roles.includes(role);
	return together(
		() => {
			if (standing !== 'trustee' || has('contractor')) return [];
			const [to, mandate] = together(
				() => item('principal', claimant('PIPL-21')),
				() => item('mandate', claimant('PIPL-21'))
			);
			return mandate === 'within' ? charge(to, 'instead', 'PIPL-21') : [];
		},
		() => {
			if (!has('employee')) return [];
			const [to, inTask] = together(
				() => item('employer', claimant('CC-1191')),
				() => item('inTask', claimant('CC-1191'))
			);
			return inTask === 'yes' ? charge(to, 'instead', 'CC-1191') : [];
		},
		() => {
			if (!has('dispatchAgency')) return [];
			const [to, atFault] = together(
				() => item('dispatchedTo', claimant('CC-1191')),
				() => item('dispatchFault', claimant('CC-1191'))
			);
			return charge(to, atFault === 'yes' ? 'beside' : 'instead', 'CC-1191');
		},
		() => {
			if (!has('contractor')) return [];
			const [to, atFault] = together(
				() => item('customer', claimant('CC-1193')),
				() => item('orderFault', claimant('CC-1193'))
			);
			return atFault === 'yes' ? charge(to, 'beside', 'CC-1193') : [];
		},
		() => {
			if (!has('individual') && !has('impostor') && !has('reposter')) return [];
			const minor = item('minor', claimant('CC-1188'));
			return minor === 'yes' ? charge(item('guardian', claimant('CC-1188')), 'instead', 'CC-1188') : [];
		}
	).flat();
}

const charge = (to: readonly string[], how: Charge['how'], basis: ProvisionId): Charge[] =>
	to.length ? [{ to, how, basis }] : [];
