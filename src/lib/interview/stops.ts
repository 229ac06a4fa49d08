import { stopIds, stopRules, type StopId } from '../assessment/stops';
import { lookup, readings, type Answers } from '../case/answers';
import { vocabulary, type CaseFacts } from '../case/facts';
import { reason } from '../reasoning/reason';
import { order, pageOf, type Place } from './questions';

/** A point from which on nothing, or nothing more, can be said about money; and the page on which that was decided. */
export interface Stop {
	id: StopId;
	at: Place | null;
}

/**
 * What these answers make certain: a rule that holds in every reading, by facts that were all stated. What is not known, suspected or disputed
 * makes nothing certain, and what is not asked yet still less.
 */
export function stops(answers: Answers): Stop[] {
	const asked = order(answers);
	return stopIds.flatMap((id): Stop[] => {
		const runs = readings.map((reading) =>
			reason<CaseFacts, boolean>(lookup(vocabulary, answers, reading), stopRules[id])
		);
		if (!runs.every((run) => run.status === 'settled' && run.value)) return [];
		const read = [...new Set(runs.flatMap(({ relied }) => [...relied.keys()]))];
		if (read.some((address) => answers[address]?.status !== 'stated')) return [];
		// The day of the assessment is read with the dates, and decides nothing.
		const decisive = read.filter((address) => address !== 'assessment.today').map((one) => asked.indexOf(one));
		return [{ id, at: pageOf(asked[Math.max(...decisive)]!, answers) }];
	});
}
