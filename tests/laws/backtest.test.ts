import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCaseFile } from '../../src/lib/case/case-file';
import { test, type Tested } from '../../src/lib/exchange/backtest';
import { record, summary } from '../../src/lib/exchange/backtest-summary';
import { intervalScore, median, skill, wilson } from '../../src/lib/exchange/interval-score';
import { openPrecedent, openPrecedents, type Precedent } from '../../src/lib/exchange/precedent';
import { Decimal } from '../../src/lib/reasoning/decimal';

const folder = 'static/precedents';
const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'left-out.json');
const source = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

describe('the coded judgments', () => {
	it.each(files)('%s opens whole, is named after its id, and settles or is not covered for a stated reason', (file) => {
		const opened = openPrecedent(source(file));
		if (!opened.ok) throw new Error(`${opened.fault} ${opened.detail}`);
		expect(opened.dropped).toEqual([]);
		expect(`${opened.precedent.id}.json`).toBe(file);
		const tested = test(opened.precedent);
		expect(tested.status === 'needs' ? tested.needs : []).toEqual([]);
		if (tested.status === 'uncovered') expect(tested.what).not.toBe('');
	});

	it('enter no claimed sum in the case: a cap by the claim would make hits cheap', () => {
		for (const file of files) {
			const { case: within } = source(file) as { case: { answers: Record<string, unknown> } };
			const entered = Object.keys(within.answers).filter((address) => address.startsWith('claims/'));
			expect([file, ...entered]).toEqual([file]);
		}
	});

	it('are what the published record says: a hit that becomes a miss needs a new record in the same commit', () => {
		const tested = files.map((file) => {
			const opened = openPrecedent(source(file));
			if (!opened.ok) throw new Error(file);
			return test(opened.precedent);
		});
		const published: unknown = JSON.parse(readFileSync('src/lib/law/precedents/record.json', 'utf8'));
		expect(JSON.parse(JSON.stringify(record(tested)))).toEqual(published);
	});
});

/** The envelope of a judgment on the case of `static/examples/2.json`. */
const example = JSON.parse(readFileSync('static/examples/2.json', 'utf8')) as { answers: object };
const coded = {
	format: 'lianheng-precedent',
	schema: 1,
	id: 'x1',
	incident: 'x1',
	group: 'individual',
	title: { 'zh-CN': '某案', en: 'A case' },
	gist: { 'zh-CN': '案情', en: 'What happened' },
	court: { 'zh-CN': '某法院', en: 'A court' },
	docket: null,
	decidedOn: '2025-11',
	final: 'unknown',
	confidence: 'low',
	sources: ['https://example.org/1'],
	claimed: { solatium: '5000' },
	outcome: { result: 'dismissed', awarded: {} },
	coding: [],
	case: example
};
const faultOf = (changes: object) => {
	const opened = openPrecedent({ ...coded, ...changes });
	return opened.ok ? 'none' : `${opened.fault} ${opened.detail}`.trim();
};

describe('the door', () => {
	it('says what is wrong and where', () => {
		expect(faultOf({})).toBe('none');
		expect(faultOf({ format: 'lianheng-case' })).toBe('foreign');
		expect(faultOf({ schema: 2 })).toBe('newer 2');
		expect(faultOf({ group: 'anybody' })).toBe('damaged group');
		expect(faultOf({ sources: [] })).toBe('damaged sources');
		expect(faultOf({ decidedOn: '2025-13' })).toBe('damaged decidedOn');
		expect(faultOf({ claimed: { solatium: 'much' } })).toBe('damaged claimed.solatium');
		expect(faultOf({ remark: 'misspelt keys are told' })).toBe('damaged remark');
		expect(faultOf({ case: { ...example, format: 'other' } })).toBe('case foreign');
		expect(faultOf({ case: undefined })).toBe('case foreign');
		expect(openPrecedents('{"format"')).toEqual([{ ok: false, fault: 'notJson', detail: '' }]);
		expect(openPrecedents('[]')).toEqual([{ ok: false, fault: 'foreign', detail: '' }]);
	});
	it('refuses an outcome that does not fit the claim or itself', () => {
		const outcome = (result: string, awarded: object, undivided?: object) =>
			faultOf({ outcome: { result, awarded, ...(undivided && { undivided }) } });
		expect(outcome('awarded', { property: '10' })).toBe('damaged outcome.awarded.property');
		expect(outcome('awarded', {}, { sum: '10', heads: ['solatium', 'property'] })).toBe(
			'damaged outcome.undivided.heads'
		);
		expect(outcome('awarded', { solatium: '1' }, { sum: '10', heads: ['solatium'] })).toBe(
			'damaged outcome.undivided.heads'
		);
		expect(outcome('dismissed', { solatium: '1' })).toBe('damaged outcome.result');
		expect(outcome('dismissed', { solatium: '0' })).toBe('none');
	});
	it('takes several in one file, and lists an answer that cannot be taken over', () => {
		const answers = { ...example.answers, 'no.such': { status: 'stated', value: 'x' } };
		const [first, second] = openPrecedents(JSON.stringify([coded, { ...coded, case: { ...example, answers } }]));
		expect(first).toMatchObject({ ok: true, dropped: [] });
		expect(second).toMatchObject({ ok: true, dropped: [{ address: 'no.such', reason: 'noSuchFact' }] });
	});
});

const opened = openCaseFile(JSON.stringify(example));
if (!opened.ok) throw new Error(opened.fault);
const precedent = (changes: Partial<Precedent>): Precedent => ({
	...(coded as unknown as Precedent),
	answers: opened.file.answers,
	...changes
});
const amountsOf = (claimed: Precedent['claimed'], outcome: Precedent['outcome']) => {
	const tested = test(precedent({ claimed, outcome }));
	if (tested.status !== 'scored') throw new Error(tested.status);
	return tested.amounts && { heads: [...tested.amounts.heads], award: tested.amounts.award.toFixed(2) };
};

describe('what is compared', () => {
	it('only the heads that were claimed; a claim that failed was given nothing', () => {
		expect(amountsOf({ solatium: '5000' }, { result: 'dismissed', awarded: {} })).toEqual({
			heads: ['solatium'],
			award: '0.00'
		});
		expect(amountsOf({ solatium: '5000', expenses: 'unstated' }, { result: 'otherRelief', awarded: {} })).toEqual({
			heads: ['solatium', 'expenses'],
			award: '0.00'
		});
		expect(amountsOf({}, { result: 'otherRelief', awarded: {} })).toBeUndefined();
	});
	it('only awards that are known, and an undivided sum with all its heads', () => {
		expect(amountsOf({ solatium: '1', property: '1' }, { result: 'awarded', awarded: { property: '20' } })).toEqual({
			heads: ['property'],
			award: '20.00'
		});
		const undivided = { sum: '3000', heads: ['property', 'expenses'] as const };
		const outcome = {
			result: 'awarded' as const,
			awarded: { solatium: '500' },
			undivided: { ...undivided, heads: [...undivided.heads] }
		};
		// 500 + 3,000
		expect(amountsOf({ solatium: '1', property: '1', expenses: '1' }, outcome)).toEqual({
			heads: ['solatium', 'property', 'expenses'],
			award: '3500.00'
		});
		expect(amountsOf({ solatium: '1' }, { result: 'awarded', awarded: {} })).toBeUndefined();
	});
	it('the qualification, where the court spoke to it', () => {
		const judged = (qualifies?: 'qualified' | 'notMet') =>
			test(precedent({ outcome: { result: 'dismissed', awarded: {}, ...(qualifies && { qualifies }) } }));
		// Face recognition as the only way in, without separate consent: qualified (FR-10).
		expect(judged('notMet')).toMatchObject({ judged: { court: 'notMet', ours: 'qualified' } });
		expect(judged()).toMatchObject({ judged: undefined });
	});
});

/** One yuan is added before the logarithm: 0, 1, 3 and 7 yuan are 0, 1, 2 and 3 times ln 2. */
const ln2 = Math.log(2);
describe('the scores', () => {
	it('a range pays for its width, and ten times over for what lies outside (α = 0.2)', () => {
		expect(intervalScore({ low: 0, high: 1, award: 0 })).toBeCloseTo(ln2, 10);
		// width 0, and one ln 2 above: 10 × 1
		expect(intervalScore({ low: 3, high: 3, award: 7 })).toBeCloseTo(10 * ln2, 10);
		// width 2, and one ln 2 below: 2 + 10 × 1
		expect(intervalScore({ low: 1, high: 7, award: 0 })).toBeCloseTo(12 * ln2, 10);
	});
	it('skill is held against the best constant range of all other incidents', () => {
		const toy = [
			{ low: 0, high: 1, award: 0 },
			{ low: 1, high: 3, award: 1 },
			{ low: 3, high: 3, award: 7 }
		];
		// In ln 2. Ours: 1 + 1 + 10 = 12. Constant, out of fold, awards 0, 1, 3:
		// without 0: of [1,1] 20, [3,3] 20, [1,3] 2+2 the last, on 0: 2 + 10×1 = 12
		// without 1: of [0,0] 30, [3,3] 30, [0,3] 3+3 the last, on 1: 3
		// without 3: of [0,0] 10, [1,1] 10, [0,1] 1+1 the last, on 3: 1 + 10×2 = 21
		// 1 − 12 ÷ (12 + 3 + 21) = 0.6667
		expect(skill(toy)).toBe(0.6667);
		expect(skill(toy.slice(0, 1))).toBeNull();
		// Both awards nothing: the constant range is nothing and scores 0; there is nothing to beat.
		expect(skill([toy[0]!, toy[0]!])).toBeNull();
	});
	it('intervals by Wilson: 8 of 10 is 49.02 % to 94.33 %', () => {
		expect(wilson(8, 10)).toEqual([0.4902, 0.9433]);
		// centre (0.5 + 3.8416/4) ÷ 2.9208 = 0.5, spread 1.96 × √(0.125 + 0.2401) ÷ 2.9208 = 0.4055
		expect(wilson(1, 2)).toEqual([0.0945, 0.9055]);
		expect(wilson(0, 0)).toBeNull();
	});
	it('the middle of an even number is half-way', () => {
		expect([median([]), median([3, 1, 2]), median([4, 1])]).toEqual([null, 2, 2.5]);
	});
});

const range = (low: number, high: number) => ({ low: new Decimal(low), high: new Decimal(high) });
const scored = (
	id: string,
	award: number,
	headline: readonly [number, number],
	outer: readonly [number, number] = headline,
	incident = id
): Tested => ({
	status: 'scored',
	precedent: precedent({ id, incident }),
	amounts: {
		heads: ['solatium'],
		award: new Decimal(award),
		headline: range(...headline),
		outer: range(...outer),
		byHead: []
	},
	judged: undefined
});

describe('the summary', () => {
	it('of a toy set, by hand', () => {
		const found = summary([scored('x1', 0, [0, 1]), scored('x2', 1, [1, 3]), scored('x3', 7, [3, 3], [3, 7])]);
		expect(found.gate).toEqual({
			zero: { awardZero: 0, awardPositive: 0 },
			straddles: { awardZero: 1, awardPositive: 0 },
			positive: { awardZero: 0, awardPositive: 2 }
		});
		// x2 (3 ÷ 1) and x3 (3 ÷ 3) start above nothing; the middle of 3 and 1 is 2
		expect(found.sharpCoverage).toEqual({ hits: 1, of: 2, ratio: 2 });
		expect(found.skill).toBe(0.6667);
		expect(found.headline).toEqual({ hits: 2, of: 3 });
		expect(found.outer).toEqual({ hits: 3, of: 3 });
		// widths 1, 2, 0
		expect(found.medianWidth).toBe(1);
		expect(found.misses.map(({ id, side, outerHit }) => [id, side, outerHit])).toEqual([['x3', 'above', true]]);
		expect(found.gateFaults).toEqual([]);
	});
	it('faults of the gate: nothing awarded above our low end; 1,000 yuan or more where we say nothing', () => {
		const all = [
			scored('x1', 0, [1, 2]),
			scored('x2', 1000, [0, 0]),
			scored('x3', 999.99, [0, 0]),
			scored('x4', 0, [0, 0])
		];
		expect(summary(all).gateFaults).toEqual(['x1', 'x2']);
	});
	it('a range more than eight times as high as low is not sharp', () => {
		expect(summary([scored('x1', 5, [1, 8]), scored('x2', 5, [1, 8.01])]).sharpCoverage).toEqual({
			hits: 1,
			of: 1,
			ratio: 8
		});
	});
	it('suits on one incident are one, and a hit only where each is', () => {
		// 2 lies in 0 to 3 and 4 not in 5 to 6, although 6 lies in 5 to 9
		const found = summary([scored('x1', 2, [0, 3]), scored('x2', 4, [5, 6], [5, 6], 'x1')]);
		expect([found.suits, found.incidents, found.headline]).toEqual([2, 1, { hits: 0, of: 1 }]);
		expect(found.misses.map(({ id, side }) => [id, side])).toEqual([['x2', 'below']]);
		expect(found.medianWidth).toBe(4);
	});
	it('groups are scored apart', () => {
		const other = scored('x2', 9, [0, 1]);
		const { groups } = record([
			scored('x1', 0, [0, 1]),
			{ ...other, precedent: { ...other.precedent, group: 'celebrity' } }
		]);
		expect(groups.individual?.headline).toEqual({ hits: 1, of: 1 });
		expect(groups.celebrity?.headline).toEqual({ hits: 0, of: 1 });
		expect(Object.keys(groups)).toEqual(['individual', 'celebrity']);
	});
});

describe('the command line', () => {
	const run = (...options: string[]) =>
		spawnSync(process.execPath, ['.ci/run-ts.mjs', 'src/cli/backtest.ts', ...options], { encoding: 'utf8' });
	it('scores a judgment coded elsewhere', () => {
		const file = join(mkdtempSync(join(tmpdir(), 'coded-')), 'one.json');
		writeFileSync(file, JSON.stringify(coded));
		const { status, stdout } = run('--json', '--file', file);
		const printed = JSON.parse(stdout) as Record<string, unknown>;
		expect(status).toBe(0);
		expect(Object.keys(printed).slice(0, 7)).toEqual([
			'gate',
			'sharpCoverage',
			'skill',
			'headline',
			'outer',
			'medianWidth',
			'misses'
		]);
		expect(printed['headline']).toMatchObject({ of: 1 });
	}, 60_000);
	it('ends with 2 and one line for a file it cannot score', () => {
		const file = join(mkdtempSync(join(tmpdir(), 'coded-')), 'bad.json');
		writeFileSync(file, JSON.stringify({ ...coded, group: 'anybody' }));
		const { status, stderr } = run('--file', file);
		expect([status, stderr.trim()]).toEqual([
			2,
			`${file}: damaged: a part is missing, of the wrong kind, or does not fit the rest (group)`
		]);
	}, 60_000);
});
