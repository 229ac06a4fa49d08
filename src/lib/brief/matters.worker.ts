import { assess } from '../assessment/assess';
import { result } from '../assessment/outcome';
import type { Standard } from '../assessment/standard';
import { matters } from '../assessment/what-if/matters';
import type { Answers } from '../case/answers';
import type { OwnValues } from '../reasoning/read';
import { plainly, type PlainMatters } from './matters';

/** What the worker is sent, and what it answers: nothing where there is no settled result to ask about. */
export interface Question {
	answers: Answers;
	own: OwnValues;
	standard: Standard;
}
export type Found = { ok: true; matters: PlainMatters | undefined } | { ok: false; detail: string };

self.onmessage = ({ data: { answers, own, standard } }: MessageEvent<Question>) => {
	let found: Found;
	try {
		const settled = result(assess(answers, own));
		const known = settled.status === 'settled' ? matters(answers, settled.relied, standard, own) : undefined;
		found = { ok: true, matters: known && plainly(known) };
	} catch (error) {
		found = { ok: false, detail: error instanceof Error ? error.message : String(error) };
	}
	self.postMessage(found);
};
