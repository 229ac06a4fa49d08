import { withEvidence, type Answer, type Answers, type Evidence } from '../case/answers';
import { without, type Kept, type Written } from '../case/kept';
import type { Profile } from '../case/profile';
import { parked, type Place } from './questions';

/** What becomes of the case when something is said here, or has been said elsewhere: pure, for the machine to assign. */

/** Answers to put in place of others; undefined takes one away. */
export type Patch = Readonly<Record<string, Answer | undefined>>;

export type Said =
	| { type: 'answer'; patch: Patch }
	| { type: 'note'; address: string; evidence: readonly Evidence[] }
	| { type: 'set'; patch: Patch }
	| { type: 'adjust'; profile: Profile }
	| { type: 'settle'; address: string; take: boolean }
	| { type: 'go' | 'change'; place: Place }
	| { type: 'confirm' | 'undo' | 'continue' | 'back' | 'review' | 'conclude' }
	| { type: 'retry' | 'committed' | 'newer' };

export interface Context extends Kept {
	proposed: Answers;
	place: Place;
	/** What the device holds, as far as is known here, and what was last sent there. */
	device: Kept;
	sent: Kept;
}

/** The record of the case as it stands here. */
export const record = (context: Context): Kept => without(context, 'proposed', 'place', 'device', 'sent');

export const patched = (answers: Answers, patch: Patch): Answers =>
	Object.fromEntries(Object.entries({ ...answers, ...patch }).filter(([, answer]) => answer)) as Answers;

/** Whether the edit would set answers aside that it does not itself say. */
export function setsAside(answers: Answers, patch: Patch): boolean {
	const before = new Set(parked(answers));
	return parked(patched(answers, patch)).some((address) => !before.has(address) && !(address in patch));
}

/** With evidence, which changes no figure. */
export function noted(
	{ answers, proposed }: Context,
	address: string,
	evidence: readonly Evidence[]
): Partial<Context> {
	const note = (of: Answers): Answers => {
		const answer = of[address];
		return answer ? { ...of, [address]: withEvidence(answer, evidence) } : of;
	};
	return { answers: note(answers), proposed: note(proposed) };
}

/** Of a fact of which two tabs said something else, one of the two is chosen. */
export function settled({ answers, proposed, rivals = {} }: Context, address: string, take: boolean): Partial<Context> {
	const { [address]: rival, ...rest } = rivals;
	if (rival === undefined) return {};
	const chosen = (of: Answers) => (take ? patched(of, { [address]: rival ?? undefined }) : of);
	return { answers: chosen(answers), proposed: chosen(proposed), rivals: rest };
}

/** What another tab said comes in, and what was said here meanwhile goes on top of it. */
export const adopted = (context: Context, { kept, mergeKept, merge }: Written): Partial<Context> => ({
	...mergeKept(context.sent, record(context), kept),
	proposed: merge(context.sent.answers, context.proposed, kept.answers).answers,
	device: kept
});
