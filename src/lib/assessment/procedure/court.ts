import { inForce } from '../../law/dates';
import type { ProvisionId } from '../../law/ids';
import { all, any, given, not, type Finding, type Ground } from '../../reasoning/finding';
import type { Party } from '../liability/party';
import type { Track } from '../tracks/tracks';
import type { Place, Places } from './places';

export type CourtId =
	| 'tortPlace'
	| 'defendantHome'
	| 'victimHome'
	| 'contractPlace'
	| 'internetCourt'
	| 'basicCourt'
	| 'labourArbitration'
	| 'organ'
	| 'reviewingOrgan'
	| 'administrativeCourt';
export type CourtNote = 'districtsOnly' | 'earlierInternetRules' | 'notInformation' | 'notLabour';

/** Where one can turn: open or not, and why. */
export interface Court {
	id: CourtId;
	finding: Finding<ProvisionId>;
	/** The places it is found by, as answered. */
	places: readonly { at: Place['at']; province: Place['province'] }[];
	notes: readonly CourtNote[];
}

export interface Forum {
	courts: readonly Court[];
	/** Whether the province where the person means to sue is among the places; undefined where that cannot be told. */
	intended: Finding | undefined;
}

interface Situation {
	places: Places;
	/** Procedure keys on the day of filing, never on that of the act (law.md T1). */
	filing: string;
	/** None on the state track. */
	tracks: readonly Track[];
	who: readonly Party[];
	scene: string;
}

/** 管辖: every court, tribunal or organ that may be competent, each with why or why not. */
export function court(situation: Situation): Forum {
	const { who, places } = situation;
	const civil = who.some(({ standing }) => standing !== 'state');
	const courts = [
		...(civil ? civilCourts(situation) : []),
		...(civil && situation.scene === 'work' ? [labour(situation)] : []),
		...(who.some(({ standing }) => standing === 'state') ? state(situation) : [])
	];
	return { courts, intended: civil ? intended(places, courts) : undefined };
}

const found = (
	id: CourtId,
	finding: Finding,
	basis: readonly ProvisionId[],
	places: readonly Place[],
	...notes: CourtNote[]
): Court => ({
	id,
	finding: { holds: finding.holds, grounds: finding.grounds, basis },
	places: places.map(({ at, province }) => ({ at, province })),
	notes
});

const known = ({ at, province }: Place): Finding => given(at, province, true);
const open = ({ incident, victim, defendant }: Places): Place[] => [incident, defendant, ...(victim ? [victim] : [])];

function civilCourts({ places, filing, tracks }: Situation): Court[] {
	const { incident, victim, defendant, network } = places;
	const contract = tracks.find(({ id }) => id === 'contract')!.finding;
	const internet = internetCourt(places, filing, tracks);
	return [
		found('tortPlace', known(incident), ['CPL-29', network.holds ? 'CPI-25' : 'CPI-24'], [incident]),
		found('defendantHome', known(defendant), ['CPL-29', 'CPL-22'], [defendant]),
		found('victimHome', network, ['CPI-25'], victim ? [victim] : []),
		found('contractPlace', contract, ['CPL-24'], contract.holds ? [defendant] : []),
		internet,
		basicCourt(places, internet)
	];
}

/** IC-1(2), IC-4: network personal-information and privacy disputes only, in three cities only, filed from its day on; a camera in a shop is none. */
function internetCourt(places: Places, filing: string, tracks: readonly Track[]): Court {
	const within = open(places);
	const dated = given('filing.on', filing, filing >= inForce.IC);
	const seat = any(...within.map((place) => place.seat));
	const information = tracks.some(
		({ id, finding }) => (id === 'faceInformation' || id === 'personalInformation' || id === 'privacy') && finding.holds
	);
	// Where it lies matters only in a network case, and only then is the city asked.
	const met = places.network.holds ? all(dated, places.network, seat) : all(dated, places.network);
	const finding = { ...met, holds: met.holds && information, grounds: met.holds && !information ? [] : met.grounds };
	const earlier = !dated.holds && places.network.holds && seat.holds;
	return found(
		'internetCourt',
		finding,
		['IC-1', 'IC-4'],
		finding.holds ? within.filter((place) => place.seat.holds) : [],
		...(finding.holds ? (['districtsOnly'] as const) : []),
		...(earlier ? (['earlierInternetRules'] as const) : []),
		...(information ? [] : (['notInformation'] as const))
	);
}

/** CPL-18: the basic court, wherever no internet court takes the case. */
function basicCourt(places: Places, internet: Court): Court {
	if (!internet.finding.holds) return found('basicCourt', not(internet.finding), ['CPL-18'], open(places));
	const left = open(places).filter((place) => !place.seat.holds);
	const grounds = open(places).flatMap((place): readonly Ground[] => place.seat.grounds);
	return found('basicCourt', { holds: left.length > 0, grounds, basis: [] }, ['CPL-18', 'IC-1'], left);
}

/** LAL-5: what is a labour dispute (LAL-2) is arbitrated before it is sued over; a claim over one’s personality is none, and needs no arbitration. */
function labour({ who, scene, places }: Situation): Court {
	const employer = who.find(({ roles, standing }) => roles.includes('employer') && standing !== 'state');
	const grounds = [
		{ address: 'incident.scene', value: scene },
		...(employer ? [{ address: `participants/${employer.id}/roles`, value: 'employer' }] : [])
	];
	return found(
		'labourArbitration',
		{ holds: employer !== undefined, grounds, basis: [] },
		['LAL-2', 'LAL-5', 'LAL-21'],
		employer ? [places.defendant] : [],
		'notLabour'
	);
}

/** The claim goes to the organ first, or along with review or suit (SCL-9); review to the organ above (ARL-24), suit to where the organ sits (ALL-18). */
function state({ who, places: { defendant } }: Situation): Court[] {
	const official: Finding = {
		holds: true,
		grounds: who
			.filter(({ standing }) => standing === 'state')
			.map(({ id }) => ({ address: `participants/${id}/capacity`, value: 'official' })),
		basis: []
	};
	return [
		found('organ', official, ['SCL-7', 'SCL-9', 'AC-15'], [defendant]),
		found('reviewingOrgan', official, ['ARL-24', 'ARL-20'], [defendant]),
		found('administrativeCourt', official, ['ALL-18', 'ALL-46', 'AC-13'], [defendant])
	];
}

/** Nothing is said where a place is not known, or a contract was to be performed elsewhere. */
function intended(places: Places, courts: readonly Court[]): Finding | undefined {
	const within = open(places);
	const contract = courts.some(({ id, finding }) => id === 'contractPlace' && finding.holds);
	if (places.court === 'undecided' || contract || within.some(({ province }) => province === 'unsure'))
		return undefined;
	return given(
		'court.province',
		places.court,
		within.some(({ province }) => province === places.court)
	);
}
