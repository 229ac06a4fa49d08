import { hasRole, type Party } from '../../assessment/liability/party';
import { suable } from './asked';
import type { Desk } from './desk';
import { isOpen } from './letters';
import { stated } from './parties-rows';

/** The papers there are. */
export const paperIds = ['rights', 'entrance', 'authority', 'complaint', 'answer', 'points'] as const;
export type PaperId = (typeof paperIds)[number];

/** Why a paper is not offered now. */
export type WhyNot = 'stateTrack' | 'nothingMadeOut' | 'nobodyToSue' | 'noProcessor' | 'nothingToAsk' | 'notOnlyWay';

export interface Offer {
	id: PaperId;
	/** Undefined where it can be made. */
	why: WhyNot | undefined;
	/** Whom it can be written to, or for. */
	parties: readonly Party[];
}

const keepers = ['property', 'ownersCommittee', 'venue', 'employer', 'school', 'collector', 'bank'] as const;

/** Each paper, whether it can be made of this case, and if not, why. */
export function offers(desk: Desk): Offer[] {
	const { parties, qualification } = desk.law.burden;
	const sued = suable(desk.law);
	const keeping = parties.filter(({ standing }) => standing === 'processor' || standing === 'state');
	const doors = parties.filter((party) => party.standing !== 'state' && hasRole(party, ...keepers));
	const suit: WhyNot | undefined =
		qualification.status === 'stateTrack'
			? 'stateTrack'
			: qualification.status !== 'qualified'
				? 'nothingMadeOut'
				: sued.length
					? undefined
					: 'nobodyToSue';
	const rights = !keeping.length
		? 'noProcessor'
		: isOpen(desk, 'access') || isOpen(desk, 'delete') || qualification.status === 'stateTrack'
			? undefined
			: 'nothingToAsk';
	// The letter says that the face is the only way: whoever does not know whether it is does not say so.
	const onlyWay = isOpen(desk, 'alternative') && stated(desk, 'necessity.alternative') !== undefined;
	const of = (id: PaperId, why: WhyNot | undefined, people: readonly Party[] = []): Offer => ({
		id,
		why,
		parties: people
	});
	return [
		of('rights', rights, keeping),
		of('entrance', onlyWay && doors.length ? undefined : 'notOnlyWay', doors),
		of(
			'authority',
			isOpen(desk, 'complaint') ? undefined : qualification.status === 'stateTrack' ? 'stateTrack' : 'nothingMadeOut'
		),
		of('complaint', suit, sued),
		of('answer', suit, sued),
		of('points', undefined)
	];
}
