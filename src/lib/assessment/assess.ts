import { lookup, readings, type Answers, type Reading } from '../case/answers';
import { vocabulary, type CaseFacts } from '../case/facts';
import type { Outcome, OwnValues } from '../reasoning/read';
import { reason } from '../reasoning/reason';
import { Recall } from '../reasoning/recall';
import { estimate, type Estimate } from './estimate';
import { standards, type Standard } from './standard';

/** Both standards under all three readings. */
export type Assessment = Readonly<Record<Standard, Readonly<Record<Reading, Outcome<Estimate>>>>>;

/**
 * Six runs of one pipeline over the same answers and own values of parameters. Pure: the same of both give the same assessment, to the fen. What the
 * runs have in common is worked out once, and in `recall` stays what answers that are the same but for a few have brought.
 */
export function assess(answers: Answers, own: OwnValues = {}, recall = new Recall()): Assessment {
	const run = (standard: Standard, reading: Reading) =>
		reason<CaseFacts, Estimate>(lookup(vocabulary, answers, reading), (read) => estimate(read, standard), {
			own,
			recall
		});
	const under = (standard: Standard) =>
		Object.fromEntries(readings.map((reading) => [reading, run(standard, reading)])) as Assessment[Standard];
	return Object.fromEntries(standards.map((standard) => [standard, under(standard)])) as unknown as Assessment;
}
