import type { Deadline } from '../../assessment/procedure/deadlines';
import type { StepId } from '../../assessment/remedies/steps';

/** Which clock a step has to be taken by. */
const clocks: Readonly<Partial<Record<StepId, readonly Deadline['id'][]>>> = {
	fileInTime: ['limitation', 'labour'],
	stateRequest: ['state'],
	stateReview: ['reconsideration'],
	stateSuit: ['litigation']
};
const now: readonly StepId[] = ['keepEvidence', 'doNotRepay', 'doNotForward', 'freezePayments', 'reportPolice'];

/** When a step is to be taken: by the clock that runs out first of those it is bound to; else at once, or soon. */
export function timing(id: StepId, deadlines: readonly Deadline[]): Deadline | 'now' | 'soon' {
	const clock = deadlines
		.filter((one) => clocks[id]?.includes(one.id))
		.toSorted((a, b) => (a.on < b.on ? -1 : 1))
		.at(0);
	return clock ?? (now.includes(id) ? 'now' : 'soon');
}

/** Whether a step has a clock of its own, running or not. */
export const clocked = (id: StepId): boolean => id in clocks;
