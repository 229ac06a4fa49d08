import type { Read } from '../../case/facts';
import type { ProvisionId } from '../../law/ids';
import { all, any, not, under, type Finding } from '../../reasoning/finding';
import { together } from '../../reasoning/reason';
import { claimant } from '../onus';
import { madeOut, type ActId, type Conduct } from '../qualification/acts';
import type { Entitlement } from './entitlement';

export type TrackId = 'faceInformation' | 'personalInformation' | 'portrait' | 'privacy' | 'reputation' | 'contract';

/** A ground of claim, and why it is open or not. */
export interface Track {
	id: TrackId;
	finding: Finding<ProvisionId>;
}

/** `notShown` something the claimant must show is missing; `notMet` what was done was lawful, or is no processing of a person’s face. */
export type Status = 'qualified' | 'notShown' | 'notMet' | 'stateTrack';

export interface Qualification {
	status: Status;
	/** What decided the status. */
	finding: Finding<ProvisionId>;
	tracks: readonly Track[];
}

/** The agreement, as far as it bears on the face: read with the frame of the case. */
export interface Agreement {
	broken: Finding;
	/** Yuan, where a penalty was agreed; claimed instead of tort, not beside it (CC-186). */
	penalty: string | undefined;
}

export function agreement(read: Read): Agreement {
	const exists = read.finds('contract.exists', claimant('FR-12'), 'yes');
	if (!exists.holds) return { broken: under(exists, 'FR-12'), penalty: undefined };
	const [against, penalty] = together(
		() => read.finds('contract.faceTerm', claimant('FR-12'), 'against'),
		() => read('contract.penalty', claimant('CC-585')),
		() => read('contract.broadClause', claimant('FR-11'))
	);
	return {
		broken: under(all(exists, against), 'FR-12', 'CC-577'),
		penalty: penalty === 'undetermined' ? undefined : penalty
	};
}

/** What the face-recognition provisions name (FR-2, FR-10). */
const faceActs: readonly ActId[] = [
	'venueUse',
	'rulesNotStated',
	'noSeparateConsent',
	'beyondPurpose',
	'leak',
	'passedOn',
	'offensive',
	'unnecessary',
	'faceOnly'
];
/** What the Code and the PIPL make of personal information of any kind. */
const informationActs: readonly ActId[] = [
	'serviceRefused',
	'noLegalBasis',
	'publicDevice',
	'unfairDecision',
	'beyondPurpose',
	'leak',
	'passedOn',
	'published',
	'notDeleted',
	'requestRefused'
];

/** Which grounds of claim are open, and whether any is. */
export function qualification(
	conduct: Conduct,
	{ broken }: Agreement,
	{ finding: entitled }: Entitlement
): Qualification {
	const { taken, anonymised, recognised, segment } = conduct;
	const acts = madeOut(conduct.acts);
	const identified = under(not(anonymised), 'PIPL-73');
	const fr = acts(...faceActs);
	const pi = acts(...informationActs);
	const track = (id: TrackId, finding: Finding, ...basis: ProvisionId[]): Track => ({
		id,
		finding: under(finding, ...basis) as Finding<ProvisionId>
	});
	const tracks = [
		track(
			'faceInformation',
			all(recognised, identified, fr, { holds: segment.governs.FR !== 'none', grounds: [], basis: ['FR-16'] }),
			'FR-1',
			'FR-2'
		),
		track('personalInformation', all(taken, identified, pi), 'PIPL-4', 'CC-1034'),
		track('portrait', all(taken, acts('portrait')), 'CC-1018', 'CC-1019'),
		track('privacy', all(taken, acts('privacy')), 'CC-1032', 'CC-1033'),
		track('reputation', all(taken, acts('reputation')), 'CC-1024'),
		track('contract', broken, 'FR-12', 'CC-186')
	];
	const open = tracks.filter(({ id, finding }) => id !== 'contract' && finding.holds);
	const decided = (status: Status, finding: Finding): Qualification => ({
		status,
		finding: finding as Finding<ProvisionId>,
		tracks
	});
	if (!entitled.holds) return decided('notMet', entitled);
	if (open.length) return decided('qualified', any(...open.map(({ finding }) => finding)));
	if (!taken.holds) return decided('notShown', taken);
	return decided('notMet', anonymised.holds ? under(anonymised, 'PIPL-73') : conduct.lawful);
}
