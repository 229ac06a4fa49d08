import { assess } from '../assessment/assess';
import { result } from '../assessment/outcome';
import type { Standard } from '../assessment/standard';
import { matters } from '../assessment/what-if/matters';
import type { Answers } from '../case/answers';
import { plainly, type PlainMatters } from './matters';

/** What the worker is sent, and what it answers: nothing where there is no settled result to ask about. */
export interface Question {
	answers: Answers;
	standard: Standard;
}
export type Found = { ok: true; matters: PlainMatters | undefined } | { ok: false; detail: string };

self.onmessage = ({ data: { answers, standard } }: MessageEvent<Question>) => {
	let found: Found;
	try {
		const settled = result(assess(answers));
		const known = settled.status === 'settled' ? matters(answers, settled.relied, standard) : undefined;
		found = { ok: true, matters: known && plainly(known) };
	} catch (error) {
		found = { ok: false, detail: error instanceof Error ? error.message : String(error) };
	}
	self.postMessage(found);
};
