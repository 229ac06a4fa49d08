import { lookup, readings, type Answers, type Reading } from '../case/answers';
import { vocabulary, type CaseFacts } from '../case/facts';
import { reason, type Outcome } from '../reasoning/reason';
import { estimate, type Estimate } from './estimate';
import { standards, type Standard } from './standard';

/** Both standards under all three readings. */
export type Assessment = Readonly<Record<Standard, Readonly<Record<Reading, Outcome<Estimate>>>>>;

/** Six runs of one pipeline over the same answers. Pure: the same answers give the same assessment, to the fen. */
export function assess(answers: Answers): Assessment {
	const run = (standard: Standard, reading: Reading) =>
		reason<CaseFacts, Estimate>(lookup(vocabulary, answers, reading), (read) => estimate(read, standard));
	const under = (standard: Standard) =>
		Object.fromEntries(readings.map((reading) => [reading, run(standard, reading)])) as Assessment[Standard];
	return Object.fromEntries(standards.map((standard) => [standard, under(standard)])) as unknown as Assessment;
}
