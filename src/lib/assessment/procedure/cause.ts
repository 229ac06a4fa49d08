import { at } from '../../law';
import { causeNames, causesOfAction, type CauseId } from '../../law/causes-of-action';
import type { ProvisionId } from '../../law/ids';
import { any, given, type Finding } from '../../reasoning/finding';
import type { Party } from '../liability/party';
import type { Track, TrackId } from '../tracks/tracks';

/** A cause of action that may be written on the complaint. */
export interface Cause {
	id: CauseId;
	/** Official name, and our gloss. */
	zh: string;
	en: string;
	/** `absent`: not in the transcriptions of the list of that day, so not offered until the annex has been looked at. */
	standing: 'secondary' | 'fromMemory' | 'absent';
	/** The one under which money is claimed: never two for the same money. */
	lead: boolean;
	finding: Finding<ProvisionId>;
}

export interface Causes {
	/** The text of the list in force on the day of filing; undefined before the first one known. */
	list: { number: string; from: string; standing: 'verified' | 'fromMemory' } | undefined;
	causes: readonly Cause[];
}

interface Situation {
	filing: string;
	tracks: readonly Track[];
	who: readonly Party[];
	network: Finding;
	/** Whether an injunction is open. */
	injunction: Finding;
}

/**
 * 案由, from the list in force on the day of filing (law.md §9b, T8): personal information by default, privacy where private space, activity or matter is
 * touched, portrait where a recognisable image was used without recognition, contract where that is what is left.
 */
export function cause({ filing, tracks, who, network, injunction }: Situation): Causes {
	const list = at(causesOfAction, filing);
	if (!list) return { list: undefined, causes: [] };
	const track = (id: TrackId) => tracks.find((one) => one.id === id)!.finding;
	const information = any(track('faceInformation'), track('personalInformation'));
	const agreement = who.some(({ roles }) => roles.includes('property')) ? 'propertyServiceContract' : 'serviceContract';
	const [face, image] = [
		['personalInformation', information],
		['portrait', track('portrait')]
	] as const;
	const claims: readonly (readonly [CauseId, Finding])[] = [
		['privacy', track('privacy')],
		...(track('faceInformation').holds ? [face, image] : [image]),
		['reputation', track('reputation')],
		...(track('faceInformation').holds ? [] : [face]),
		[agreement, track('contract')]
	];
	const lead = claims.find(([, finding]) => finding.holds)?.[0];
	const unlisted = given('filing.on', filing, false);
	const entry = (id: CauseId, finding: Finding): Cause => {
		const standing = list.causes[id];
		const { holds, grounds, basis } = standing ? finding : unlisted;
		return {
			id,
			...causeNames[id],
			standing: standing ?? 'absent',
			lead: id === lead && standing !== undefined,
			finding: { holds, grounds, basis: basis as readonly ProvisionId[] }
		};
	};
	return {
		list: { number: list.number, from: list.from, standing: list.standing },
		causes: [
			...claims.map(([id, finding]) => entry(id, finding)),
			...(network.holds ? [entry('networkTort', network)] : []),
			entry('injunction', injunction)
		]
	};
}
