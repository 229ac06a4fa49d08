import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { order } from '../../src/cli/brief-order';

const folder = mkdtempSync(join(tmpdir(), 'command-'));
const run = (command: string, ...given: string[]) => {
	const { status, stdout, stderr } = spawnSync('node', ['.ci/run-ts.mjs', `src/cli/${command}.ts`, ...given], {
		encoding: 'utf8'
	});
	return { status, stdout, stderr };
};
const example = 'static/examples/6.json';
const out = join(folder, 'brief.docx');
const whole = ['--reader', 'judge', '--format', 'docx', '--out', out];

test('an order as typed', () => {
	expect(order([example, ...whole])).toEqual({
		path: example,
		reader: 'judge',
		format: 'docx',
		lang: 'zh-CN',
		out,
		seal: true,
		amounts: true,
		both: false
	});
	// A judge's sheet holds the law alone unless asked otherwise; without amounts nothing that holds amounts is attached.
	expect(order([example, ...whole, '--both-standards', '--no-amounts'])).toMatchObject({
		both: true,
		amounts: false,
		seal: false
	});
	expect(order([example, ...whole.with(1, 'victim')])).toMatchObject({ both: true });
	expect(order([example, ...whole.with(1, 'lawyer'), '--law-only'])).toMatchObject({ both: false });
	expect(order([...whole, '--lang', 'en', '--no-seal', example])).toMatchObject({ lang: 'en', seal: false });
});

test.each([
	['no case file', whole, 'usage:'],
	['two case files', [example, example, ...whole], 'one case file at a time'],
	['an unknown reader', [example, ...whole.with(1, 'friend')], '--reader friend: must be victim, lawyer, judge'],
	['no reader', [example, ...whole.slice(2)], '--reader is missing'],
	['an unknown format', [example, ...whole.with(3, 'odt')], '--format odt: must be pdf, docx'],
	['no file to write', [example, ...whole.slice(0, 4)], '--out is missing'],
	[
		'no amounts for a lawyer',
		[example, ...whole.with(1, 'lawyer'), '--no-amounts'],
		'--no-amounts is for --reader judge'
	],
	['both and one', [example, ...whole, '--law-only', '--both-standards'], '--both-standards or --law-only, not both'],
	['an unknown option', [example, ...whole, '--colour'], "Unknown option '--colour'"],
	['an unknown language', [example, ...whole, '--lang', 'fr'], '--lang fr: must be zh-CN, en']
])('an order with %s is told, with how it is written', (_, given, told) => {
	const said = order(given);
	expect(said).toContain(told);
	expect(said).toContain('usage: npm run -s brief');
});

test.each([
	['a mistyped order', [example, ...whole, '--colour'], "Unknown option '--colour'"],
	['a file that is none', ['nowhere.json', ...whole], 'nowhere.json: cannot be read'],
	['a folder that is none', [example, ...whole.with(5, join(folder, 'no', 'brief.docx'))], 'cannot be written']
])('brief stops with 2 for %s', (_, given, told) => {
	const { status, stderr } = run('brief', ...given);
	expect(status).toBe(2);
	expect(stderr).toContain(told);
	expect(existsSync(out)).toBe(false);
});

test('brief stops with 2 for a case that is not finished, and names what it needs', () => {
	const open = join(folder, 'open.json');
	const file = JSON.parse(readFileSync(example, 'utf8')) as { answers: Record<string, unknown> };
	delete file.answers['assessment.today'];
	writeFileSync(open, JSON.stringify(file));
	const { status, stderr } = run('brief', open, ...whole);
	expect(status).toBe(2);
	expect(stderr).toContain('still needed: assessment.today');
});

test('verify: 0 and same figures for the sealed file of this rule set, 2 for a file without a seal', () => {
	const same = run('verify', 'tests/seals/2026.11.0.pdf');
	expect(same).toMatchObject({ status: 0 });
	expect(same.stdout).toMatch(/^same figures: all \d+\n/);
	expect(same.stdout).toContain('not who made the file');
	const bare = join(folder, 'bare.pdf');
	writeFileSync(bare, '%PDF-1.7\n');
	expect(run('verify', bare)).toMatchObject({
		status: 2,
		stderr: expect.stringContaining('carries no seal') as string
	});
});
