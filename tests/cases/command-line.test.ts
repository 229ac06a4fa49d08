import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

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

test.each([
	['no case file', whole, 'usage:'],
	['an unknown reader', [example, ...whole.with(1, 'friend')], '--reader friend: must be victim, lawyer, judge'],
	['an unknown format', [example, ...whole.with(3, 'odt')], '--format odt: must be pdf, docx'],
	['no file to write', [example, ...whole.slice(0, 4)], '--out is missing'],
	['an unknown option', [example, ...whole, '--colour'], "Unknown option '--colour'"],
	['an unknown language', [example, ...whole, '--lang', 'fr'], '--lang fr: must be zh-CN, en'],
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
