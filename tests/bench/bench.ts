// Times, reported and never asserted (npm run bench; build first): rules and interview in Node, the PDF in a real browser (not with --node).
import { chromium } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { preview } from 'vite';
import { assess } from '../../src/lib/assessment/assess';
import { result } from '../../src/lib/assessment/outcome';
import { matters, worths } from '../../src/lib/assessment/what-if/matters';
import { openCaseFile } from '../../src/lib/case/case-file';
import type { Answers } from '../../src/lib/case/answers';
import { outcomeJson } from '../../src/lib/exchange/outcome';
import { pages, shown } from '../../src/lib/interview/questions';
import { Figure } from '../../src/lib/reasoning/figure';
import { Recall } from '../../src/lib/reasoning/recall';
import { audit, audited } from '../lighthouse';
import { documentTimes } from './documents';
import { engine, ours, situation, theirs } from './publicodes';

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
const took = async (work: () => unknown) => {
	const start = performance.now();
	await work();
	return performance.now() - start;
};
const report = (what: string, times: readonly number[], beside = '') => {
	const ms = [Math.min(...times), median(times), Math.max(...times)].map((t) => t.toFixed(t < 10 ? 3 : 0).padStart(9));
	console.log(`${what.padEnd(58)} ${ms.join('')} ms  ${beside}`);
};

/** Median of `rounds` blocks of `size` calls, in milliseconds a call: after a warm-up of one block. */
async function repeated(rounds: number, size: number, work: (i: number) => unknown): Promise<number[]> {
	const times: number[] = [];
	for (let round = -1; round < rounds; round++) {
		const time = await took(() => {
			for (let i = 0; i < size; i++) work(i);
		});
		if (round >= 0) times.push(time / size);
	}
	return times;
}

function example(n: number): Answers {
	const opened = openCaseFile(readFileSync(`static/examples/${String(n)}.json`, 'utf8'));
	if (!opened.ok) throw new Error(opened.fault);
	return opened.file.answers;
}

console.log(`${'what'.padEnd(58)} ${'least   median     most'.padStart(27)}`);
const figure = Figure.of('1234.56', { constant: true }, '7890.12');
const unit = await repeated(15, 2000, () => figure.times(figure));
report('one operation on a Figure', unit);
const beside = (times: readonly number[]) => `${(median(times) / median(unit)).toFixed(0)} Figure operations`;
for (const [n, who] of [
	[1, 'one participant'],
	[2, 'two participants'],
	[4, 'four participants']
] as const) {
	const answers = example(n);
	const times = await repeated(15, 40, () => assess({ ...answers }));
	report(`full assessment, 2 standards × 3 readings, ${who}`, times, beside(times));
}
const answers = example(2);
const shownWhole = await repeated(15, 10, () => outcomeJson(assess({ ...answers }), answers));
report('the same, with shares, remedies, dates and the rest printed', shownWhole, beside(shownWhole));
const found = result(assess(answers));
if (found.status !== 'settled') throw new Error(found.status);
const { relied } = found;
const open = await repeated(5, 1, () => worths(answers, relied, 'currentLaw'));
report('what every open answer and every soft one is worth', open, beside(open));
const every = await repeated(5, 1, () => matters(answers, relied, 'currentLaw'));
report('every option of every fact relied on', every, beside(every));
const step = await repeated(15, 20, (i) => {
	const changed = { ...answers, 'notice.given': { status: 'stated' as const, value: i % 2 ? 'sign' : 'none' } };
	return pages.map((page) => shown(page, changed));
});
report('interview step: one answer changed, every page worked out', step, beside(step));

// The part publicodes can say, on the same inputs: equal to the fen first, then timed side by side.
const alone = example(1);
const told = situation(alone);
const changedAnswers: Answers = { ...alone, 'notice.given': { status: 'stated', value: 'none' } };
const { run } = ours(alone);
const theirEngine = engine();
for (const [of, given] of [
	[alone, told],
	[changedAnswers, { ...told, notice: "'none'" }]
] as const) {
	const [a, b] = [run(of), theirs(theirEngine, given)];
	if (a.low.toFixed(2) !== b.low || a.high.toFixed(2) !== b.high)
		throw new Error(`${a.low.toFixed(2)} to ${a.high.toFixed(2)}, by publicodes ${b.low} to ${b.high}`);
}
const base = new Recall();
run(alone, base);
const evaluated = await repeated(15, 20, () => run({ ...alone }));
const again = await repeated(15, 20, (i) => run(i % 2 ? changedAnswers : alone, new Recall(base)));
const parsed = await repeated(5, 3, () => engine());
const theirFirst = await repeated(15, 5, () => theirs(theirEngine.shallowCopy(), told));
const theirAgain = await repeated(15, 5, (i) => theirs(theirEngine, i % 2 ? { ...told, notice: "'none'" } : told));
const times = (a: readonly number[], b: readonly number[]) =>
	`${(Math.min(...a) / Math.min(...b)).toFixed(1)} times ours, least by least`;
report('four heads, factors, overlap: ours, worked out', evaluated, beside(evaluated));
report('  one answer changed', again, beside(again));
report('  publicodes, rules parsed', parsed, times(parsed, evaluated));
report('  publicodes, worked out', theirFirst, times(theirFirst, evaluated));
report('  publicodes, one answer changed', theirAgain, times(theirAgain, again));

/** Where Lighthouse finds the browser. */
const listens = 9223;
if (!process.argv.includes('--node')) await browserTimes();

async function browserTimes() {
	const server = await preview({ preview: { port: 4176, strictPort: true } });
	const path = process.env['CHROMIUM_PATH'] ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);
	const browser = await chromium.launch({
		...(path ? { executablePath: path } : {}),
		args: [
			...['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking'],
			`--remote-debugging-port=${String(listens)}`
		]
	});
	const origin = 'http://localhost:4176';
	for (const { reader, print, made, fonts, long } of await documentTimes(browser, origin, 3)) {
		const [clock, processor] = [
			(of: typeof print) => of.spent.map((one) => one.clock),
			(of: typeof print) => of.spent.map((one) => one.processor)
		];
		report(`${reader}: Chromium prints the preview, ${String(print.bytes)} bytes`, clock(print));
		for (const row of made) {
			const ratio = (of: typeof clock) => (median(of(row)) / median(of(print))).toFixed(2);
			report(
				`${reader}: ${row.what}, ${String(row.bytes)} bytes`,
				clock(row),
				`${ratio(clock)} of printing, ${ratio(processor)} by processor time (${median(processor(row)).toFixed(0)} ms)`
			);
		}
		console.log(
			`${reader}: ${String(fonts.requests)} requests for fonts, ${String(Math.round(fonts.bytes / 1000))} kB; tasks over 50 ms on the page's thread: ${String(long.length)}${long.length ? `, the longest ${Math.max(...long).toFixed(0)} ms` : ''}`
		);
	}
	for (const page of audited) {
		const { scores } = await audit(`${origin}/${page}`, listens, ['performance'], 'simulate');
		console.log(
			`Lighthouse on a phone, performance of 100: /${page}`.padEnd(58),
			String(scores['performance']).padStart(9)
		);
	}
	await browser.close();
	await server.close();
}
