import type { Procedure } from '../assessment/procedure/procedure';
import type { Figure } from '../reasoning/figure';
import type { OutcomeJson } from './outcome-schema';
import { findingJson as found } from './qualification-json';

const range = ({ low, high }: Figure) => ({ low: low.toFixed(2), high: high.toFixed(2) });

/** Court, cause, fee and interim measures in the JSON form of an assessment. */
export const procedureJson = ({
	forum,
	causes,
	fees,
	interim,
	notBarred
}: Procedure): NonNullable<OutcomeJson['procedure']> => ({
	courts: forum.courts.map(({ id, finding, places, notes }) => ({
		id,
		...found(finding),
		places: places.map((place) => ({ ...place })),
		notes: [...notes]
	})),
	intendedCourt: forum.intended ? found(forum.intended) : null,
	causeList: causes?.list ? { ...causes.list } : null,
	causes: (causes?.causes ?? []).map(({ id, zh, en, standing, lead, finding }) => ({
		id,
		zh,
		en,
		standing,
		lead,
		...found(finding)
	})),
	fees: fees.map(({ tariff, at, claimed, fee, halved, basis }) => ({
		tariff,
		at,
		claimed: claimed ? claimed.low.toFixed(2) : null,
		...range(fee),
		halved: halved ? range(halved) : null,
		basis: [...basis]
	})),
	interim: interim.map(({ id, finding }) => ({ id, ...found(finding) })),
	notBarred: notBarred ? { claims: [...notBarred.claims], basis: [...notBarred.basis] } : null
});
