// npm run -s backtest -- [--file FILE-OR-FOLDER] [--json] [--write] : coded judgments against the ranges of the law in force (docs/tasks/code-a-judgment.md).
// Without --file the judgments under static/precedents. Exit 2 and one line on stderr for a file that cannot be scored.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { test, type Tested } from '../lib/exchange/backtest';
import { record, type Summary } from '../lib/exchange/backtest-summary';
import { openPrecedents, type OpenedPrecedent, type Precedent } from '../lib/exchange/precedent';

function stop(line: string): never {
	process.stderr.write(`${line}\n`);
	process.exit(2);
}

const usage = 'usage: npm run -s backtest -- [--file FILE-OR-FOLDER] [--json] [--write]';
const recordFile = 'src/lib/law/precedents/record.json';
/** Judgments that could not be coded, with the reason; no judgment itself. */
const leftOut = 'left-out.json';
const words = {
	notJson: 'not JSON, or cut off',
	foreign: 'not a coded judgment of Lianheng (format is not "lianheng-precedent", or nothing is in it)',
	newer: 'written in a later form than this copy knows',
	damaged: 'damaged: a part is missing, of the wrong kind, or does not fit the rest',
	case: 'the case in it cannot be opened'
};

function options() {
	try {
		return parseArgs({
			options: { file: { type: 'string' }, json: { type: 'boolean' }, write: { type: 'boolean' } },
			strict: true
		}).values;
	} catch {
		return stop(usage);
	}
}

function filesAt(path: string): string[] {
	try {
		if (!statSync(path).isDirectory()) return [path];
		const files = readdirSync(path).filter((file) => file.endsWith('.json') && file !== leftOut);
		return files.toSorted().map((file) => join(path, file));
	} catch {
		return stop(`${path}: cannot be read; give the path of a file or a folder of coded judgments`);
	}
}

function open(path: string): Precedent[] {
	const all = openPrecedents(readFileSync(path, 'utf8'));
	return all.map((opened, i) => taken(opened, all.length > 1 ? `${path}, no. ${String(i + 1)}` : path));
}

function taken(opened: OpenedPrecedent, where: string): Precedent {
	if (!opened.ok) return stop(`${where}: ${words[opened.fault]}${opened.detail ? ` (${opened.detail})` : ''}`);
	const [dropped] = opened.dropped;
	if (dropped) return stop(`${where}: an answer cannot be taken over: ${dropped.address} (${dropped.reason})`);
	return opened.precedent;
}

function score(precedent: Precedent): Tested {
	const tested = test(precedent);
	if (tested.status === 'needs') stop(`${precedent.id}: the case still needs an answer to ${tested.needs.join(', ')}`);
	return tested;
}

const { file, json, write } = options();
if (write && file) stop('--write is for the judgments under static/precedents only');
const from = process.env['INIT_CWD'] ?? process.cwd();
const files = filesAt(file === undefined ? resolve('static/precedents') : resolve(from, file));
const precedents = files.flatMap(open);
if (precedents.length === 0) stop(`${file ?? 'static/precedents'}: no coded judgment`);
const twice = precedents.find(({ id }, i) => precedents.findIndex((other) => other.id === id) !== i);
if (twice) stop(`two coded judgments have the id ${twice.id}`);
const found = record(precedents.map(score));
if (write) writeFileSync(resolve(recordFile), `${JSON.stringify(found, null, '\t')}\n`);
process.stdout.write(json ? asJson() : asText());

/** Individuals first, since the model is for them, or the only group where a file holds none of them; all groups beside. */
function asJson(): string {
	const { gate, sharpCoverage, skill, headline, outer, medianWidth, misses, ...beside } = individuals();
	const main = { gate, sharpCoverage, skill, headline, outer, medianWidth, misses };
	return `${JSON.stringify({ ...main, beside, ruleSet: found.ruleSet, groups: found.groups }, null, '\t')}\n`;
}

function individuals(): Summary {
	const [only] = Object.values(found.groups);
	return found.groups.individual ?? only!;
}

function asText(): string {
	return Object.entries(found.groups)
		.map(([group, summary]) => `${group}\n${[...table(summary), ...measures(summary)].join('\n')}\n`)
		.join('\n');
}

function table({ rows, uncovered, withoutAmount }: Summary): string[] {
	const cells = rows.map(({ id, heads, award, headline, outer, hit, outerHit }) => [
		id,
		heads.join('+'),
		award,
		`${headline.low}–${headline.high}`,
		`${outer.low}–${outer.high}`,
		hit ? 'hit' : outerHit ? 'outer only' : 'miss'
	]);
	const all = [['id', 'heads', 'award', 'headline', 'outer', ''], ...cells];
	const widths = all[0]!.map((_, column) => Math.max(...all.map((line) => line[column]!.length)));
	return [
		...all.map((line) => `  ${line.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd()),
		...uncovered.map(({ id, what }) => `  ${id}  not covered: ${what}`),
		...withoutAmount.map((id) => `  ${id}  no award in money known`)
	];
}

function measures(of: Summary): string[] {
	const { gate, sharpCoverage: sharp, headline, outer, misses } = of;
	const interval = (ends: readonly [number, number] | null) => (ends ? ` (95 %: ${ends.join('–')})` : '');
	const cell = (name: keyof typeof gate) =>
		`  gate ${name}: award zero ${String(gate[name].awardZero)}, positive ${String(gate[name].awardPositive)}`;
	return [
		`  suits ${String(of.suits)}, incidents ${String(of.incidents)}`,
		cell('zero'),
		cell('straddles'),
		cell('positive'),
		`  gate faults: ${of.gateFaults.join(', ') || 'none'}`,
		`  sharp: ${String(sharp.hits)} of ${String(sharp.of)}, middle high/low ${String(sharp.ratio ?? '–')}`,
		`  skill: ${String(of.skill ?? '–')}`,
		`  headline: ${String(headline.hits)} of ${String(headline.of)}${interval(of.wilson.headline)}`,
		`  outer: ${String(outer.hits)} of ${String(outer.of)}${interval(of.wilson.outer)}`,
		`  median width: ${String(of.medianWidth ?? '–')}`,
		`  qualification: ${String(of.judged.hits)} of ${String(of.judged.of)}`,
		...of.misjudged.map(({ id, court, ours }) => `    ${id}: court ${court}, ours ${ours}`),
		...misses.map(({ id, side, title }) => `  missed, award ${side}: ${id} ${title['zh-CN']}`)
	];
}
