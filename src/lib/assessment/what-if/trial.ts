import { lookup, readings, type Answers, type Reading } from '../../case/answers';
import { vocabulary, type CaseFacts } from '../../case/facts';
import { factAt } from '../../case/vocabulary';
import type { Outcome, OwnValues } from '../../reasoning/read';
import { reason } from '../../reasoning/reason';
import { Recall } from '../../reasoning/recall';
import { heads } from '../liability/cause';
import { hull, type Range } from '../outcome';
import type { Degree } from '../quantum/severity';
import { standards, type Standard } from '../standard';
import { totals, type Totals } from '../totals';
import type { Status } from '../tracks/tracks';

/** What a case comes to, as far as answers are ranked by it. Status, degree and tiers are those by the burden of proof under the law in force. */
export interface Standing {
	status: Status;
	/** Undefined on the state track, like the tiers. */
	degree: Degree | undefined;
	/** Of dignity, privacy and security. */
	tiers: readonly number[];
	standards: Readonly<Record<Standard, { headline: Range; outer: Range }>>;
}

type Run = Outcome<Totals>;

/** The totals of these answers in all six runs; undefined where they are not settled by the burden of proof. */
export function standing(answers: Answers, own: OwnValues, recall: Recall): Standing | undefined {
	const runs = Object.fromEntries(
		standards.map((standard) => [
			standard,
			Object.fromEntries(
				readings.map((reading) => [
					reading,
					reason<CaseFacts, Totals>(lookup(vocabulary, answers, reading), (read) => read.once(totals, standard), {
						own,
						recall
					})
				])
			)
		])
	) as Readonly<Record<Standard, Readonly<Record<Reading, Run>>>>;
	const all = standards.flatMap((standard) => Object.values(runs[standard]));
	const needs = new Set(all.flatMap((run) => (run.status === 'needs' ? [...run.needs] : [])));
	if (needs.size) return openUp(answers, needs, own, recall);
	const law = runs.currentLaw.burden;
	if (law.status !== 'settled' || runs.noProof.burden.status !== 'settled') return undefined;
	const { status, personal } = law.value;
	return {
		status,
		degree: personal?.solatium.severity.degree,
		tiers: personal
			? heads.flatMap((head) => (head === 'property' ? [] : [personal.estimates[head].tier.reached]))
			: [],
		standards: { currentLaw: ranges(runs.currentLaw), noProof: ranges(runs.noProof) }
	};
}

/** What another answer would raise and nobody has spoken to is not known; what cannot be unknown leaves the trial without a result. */
function openUp(answers: Answers, needs: ReadonlySet<string>, own: OwnValues, recall: Recall): Standing | undefined {
	const argued = [...needs].every((address) => {
		const kind = factAt(vocabulary, address)?.kind;
		return kind === 'choice' || kind === 'grade' || kind === 'amount' || kind === 'when' || kind === 'link';
	});
	if (!argued) return undefined;
	const unknown = Object.fromEntries([...needs].map((address) => [address, { status: 'unknown' as const }]));
	return standing({ ...answers, ...unknown }, own, recall);
}

function ranges(runs: Readonly<Record<Reading, Run>>): { headline: Range; outer: Range } {
	const settled = readings.flatMap((reading) => {
		const run = runs[reading];
		return run.status === 'settled' ? [{ low: run.value.total.low, high: run.value.total.high }] : [];
	});
	// The reading by the burden of proof comes first, and the caller has made sure of it.
	return { headline: settled[0]!, outer: hull(settled) };
}

/** Answers tried one by one against the same case: whatever the change does not touch is worked out once. */
export function trials(
	answers: Answers,
	own: OwnValues
): {
	now: Standing | undefined;
	by: (address: string, answer: Answers[string]) => Standing | undefined;
} {
	const base = new Recall();
	const now = standing(answers, own, base);
	return { now, by: (address, answer) => standing({ ...answers, [address]: answer }, own, new Recall(base)) };
}
