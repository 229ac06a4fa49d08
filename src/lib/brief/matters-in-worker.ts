import type { Standard } from '../assessment/standard';
import type { Answers } from '../case/answers';
import type { OwnValues } from '../reasoning/read';
import type { PlainMatters } from './matters';
import type { Found, Question } from './matters.worker';
import { startWorker } from './worker-policy';

/** What matters most, worked out off the main thread: some hundred cases are tried. Each question has a worker of its own; aborting ends it. @public loaded on demand */
export function mattersInWorker(
	answers: Answers,
	own: OwnValues,
	standard: Standard,
	signal: AbortSignal
): Promise<PlainMatters | undefined> {
	const worker = startWorker('matters');
	return new Promise((resolve, reject) => {
		const end = (settle: () => void) => {
			worker.terminate();
			settle();
		};
		signal.addEventListener('abort', () => end(() => reject(new DOMException('cancelled', 'AbortError'))), {
			once: true
		});
		worker.onerror = (event) => end(() => reject(new Error(event.message || 'worker')));
		worker.onmessage = ({ data }: MessageEvent<Found>) =>
			end(() => (data.ok ? resolve(data.matters) : reject(new Error(data.detail))));
		worker.postMessage({ ...plain({ answers, own }), standard } satisfies Question);
	});
}

/** A plain copy: what the screen holds may be a proxy, which cannot be sent. */
const plain = <T>(of: T): T => JSON.parse(JSON.stringify(of)) as T;
