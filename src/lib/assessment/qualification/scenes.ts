import type { CaseFacts } from '../../case/facts';
import type { ProvisionId } from '../../law/ids';
import { all, any, given, not, type Finding } from '../../reasoning/finding';
import { madeOut, type Conduct } from './acts';

type Scene = CaseFacts['plain']['incident.scene'];

export type SceneNoteId =
	| 'gateOtherWay'
	| 'gateCardIsEnough'
	| 'shopSecurityOnly'
	| 'shopConsumer'
	| 'hotelPrivatePlace'
	| 'hotelIdentity'
	| 'schoolNotBodily'
	| 'schoolChild'
	| 'workRulebook'
	| 'workCivil'
	| 'bankPayment'
	| 'bankAuthorisation'
	| 'hospitalRecords'
	| 'hospitalCivil'
	| 'venueSecurityOnly'
	| 'venueSafety'
	| 'appNoFaceNoService'
	| 'appNotice'
	| 'synthesisPortrait'
	| 'synthesisRecognition'
	| 'tradeCrime'
	| 'tradeHelpers'
	| 'neighbourCamera'
	| 'neighbourFault'
	| 'governmentTrack'
	| 'governmentCivil';

/** What is particular to a kind of place, and whether the facts bring it in; `holds` false says why it stays out. */
export interface SceneNote {
	id: SceneNoteId;
	finding: Finding<ProvisionId>;
}

const always: Finding = { holds: true, grounds: [], basis: [] };

/** 场景规则: what a scene adds to the acts, for every scene of chapter 1; other scenes add nothing. */
export function scenes(scene: Scene, conduct: Conduct, minor: boolean, official: Finding): SceneNote[] {
	const act = madeOut(conduct.acts);
	const note = (id: SceneNoteId, finding: Finding, ...basis: ProvisionId[]): SceneNote => ({
		id,
		finding: { holds: finding.holds, grounds: finding.grounds, basis }
	});
	const claimed = (...ids: (typeof conduct.other.claimed)[]) =>
		given('basis.claimed', conduct.other.claimed, ids.includes(conduct.other.claimed));
	const child = given('victim.ageAtStart', 'minor', minor);
	const notes: Readonly<Partial<Record<Scene, readonly SceneNote[]>>> = {
		gate: [
			note('gateOtherWay', act('faceOnly'), 'FR-10', 'FM-10'),
			note('gateCardIsEnough', not(conduct.noOtherWay), 'FR-10')
		],
		shop: [
			note('shopSecurityOnly', act('publicDevice', 'venueUse'), 'PIPL-26', 'FR-2'),
			note('shopConsumer', act('rulesNotStated', 'noLegalBasis', 'beyondPurpose'), 'CP-29', 'CP-50', 'CPR-23')
		],
		hotel: [
			note('hotelPrivatePlace', conduct.intimateSpace, 'VI-8', 'FM-13', 'CC-1033'),
			note('hotelIdentity', claimed('identityLaw', 'statutoryDuty'), 'PIPL-13', 'FM-10')
		],
		school: [
			note('schoolNotBodily', always, 'CC-1199', 'CC-1200', 'PIPL-69'),
			note('schoolChild', child, 'PIPL-31', 'FM-7', 'MN-32')
		],
		work: [
			note('workRulebook', claimed('personnel', 'contract'), 'PIPL-13'),
			note('workCivil', always, 'PIPL-69', 'LAL-27')
		],
		bank: [note('bankPayment', always, 'BC-7', 'BC-10', 'TF-46'), note('bankAuthorisation', always, 'BC-4')],
		hospital: [
			note('hospitalRecords', any(conduct.intimateMatter, act('passedOn', 'leak')), 'CC-1226'),
			note('hospitalCivil', not(official), 'PIPL-69')
		],
		venue: [
			note('venueSecurityOnly', act('publicDevice', 'venueUse'), 'PIPL-26', 'VI-7', 'FM-13'),
			note('venueSafety', act('leak'), 'CC-1198')
		],
		app: [
			note('appNoFaceNoService', act('serviceRefused', 'noSeparateConsent'), 'FR-4', 'PIPL-16', 'ND-22'),
			note('appNotice', act('rulesNotStated'), 'PIPL-17', 'ND-21')
		],
		synthesis: [
			note('synthesisPortrait', conduct.synthesis.recognisable, 'CC-1018', 'CC-1019'),
			note('synthesisRecognition', conduct.recognised, 'FR-1', 'PIPL-29')
		],
		trade: [
			note('tradeCrime', all(conduct.taken, given('use.actual.sale', 'yes', conduct.further.sold)), 'PIPL-10', 'CR-5'),
			note('tradeHelpers', always, 'CC-1169')
		],
		neighbour: [
			note('neighbourCamera', conduct.privateSpace, 'CC-1032', 'CC-1033', 'VI-33'),
			note('neighbourFault', { ...always, holds: conduct.household }, 'PIPL-72', 'CC-1165')
		],
		government: [
			note('governmentTrack', official, 'SCL-2', 'PIPL-33', 'PIPL-37'),
			note('governmentCivil', not(official), 'PIPL-69')
		]
	};
	return [...(notes[scene] ?? [])];
}
