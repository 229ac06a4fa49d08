import type { ActId, Conduct } from '../qualification/acts';
import type { Status } from '../tracks/tracks';
import type { Circumstances } from './remedies';

/** What to do, in a safe order: evidence first, then a written request, then deletion with proof (deleting first would lose the evidence). */
export type StepId =
	| 'keepEvidence'
	| 'askInWriting'
	| 'askOtherWay'
	| 'keepClockingIn'
	| 'reportPolice'
	| 'freezePayments'
	| 'doNotRepay'
	| 'disputeCredit'
	| 'doNotForward'
	| 'complain'
	| 'deleteWithProof'
	| 'fileInTime'
	| 'showMore'
	| 'askLawyer'
	| 'stateRequest'
	| 'stateReview'
	| 'stateSuit'
	| 'guardianFiles';

interface Situation {
	conduct: Conduct | undefined;
	status: Status;
	around: Circumstances | undefined;
	minor: boolean;
	/** Someone acted in public power, or may have. */
	official: boolean;
	atWork: boolean;
}

/** Nobody is told to refuse a clock-in, to force a gate or to look for evidence in the other side’s systems; a forged debt is never repaid in part. */
export function steps({ conduct, status, around, minor, official, atWork }: Situation): StepId[] {
	const holds = (...ids: ActId[]) =>
		conduct?.acts.some(({ id, finding }) => ids.includes(id) && finding.holds) ?? false;
	const step = (when: boolean, id: StepId): StepId[] => (when ? [id] : []);
	const civil = status !== 'stateTrack';
	const forged = around?.forged.holds ?? false;
	const paid = around?.paid.holds ?? false;
	const unreported = around?.police === 'none';
	return [
		...step(holds('offensive'), 'doNotForward'),
		...step(forged, 'doNotRepay'),
		...step(paid, 'freezePayments'),
		'keepEvidence',
		...step((paid || holds('offensive')) && unreported, 'reportPolice'),
		...step(forged, 'disputeCredit'),
		...step(official, 'stateRequest'),
		...step(official, 'stateReview'),
		...step(official, 'stateSuit'),
		...step(civil, 'askInWriting'),
		...step(holds('faceOnly', 'serviceRefused') && !atWork, 'askOtherWay'),
		...step(atWork && status === 'qualified', 'keepClockingIn'),
		...step(status === 'notShown', 'showMore'),
		...step(status === 'qualified', 'deleteWithProof'),
		...step(status === 'qualified', 'complain'),
		...step(minor, 'guardianFiles'),
		'fileInTime',
		...step(status !== 'qualified' || paid, 'askLawyer')
	];
}
