import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const cruise = (
	folder: string
): { summary: { error: number; violations: { rule: { name: string }; from: string }[] } } => {
	const run = [
		'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
		folder,
		'--config',
		'.dependency-cruiser.cjs',
		'-T',
		'json'
	];
	try {
		return JSON.parse(execFileSync('node', run, { encoding: 'utf8', maxBuffer: 1e9 })) as ReturnType<typeof cruise>;
	} catch (error) {
		// It exits with the number of violations, and prints them all the same.
		return JSON.parse((error as { stdout: string }).stdout) as ReturnType<typeof cruise>;
	}
};

it('has no import that goes up, or sideways between rooms of one floor, or in a circle', () => {
	expect(cruise('src').summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`)).toEqual([]);
});

it('reports one that does', () => {
	expect(cruise('tests/laws/fixture').summary.violations.map(({ rule }) => rule.name)).toContain('floor-0-law');
});

const files = (folder: string): string[] =>
	readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
		entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]
	);

it('has no file over 200 lines but for data, words and tests (house rule 1)', () => {
	const long = files('src')
		.filter(
			(file) =>
				/\.(ts|svelte)$/.test(file) && !/\.test\.ts$|lib\/law\/|lib\/messages\/|case\/facts\.ts|chapters\.ts/.test(file)
		)
		.filter((file) => readFileSync(file, 'utf8').split('\n').length > 201);
	expect(long).toEqual([]);
});

it('keeps the machine under 200 lines', () => {
	expect(readFileSync('src/lib/interview/machine.ts', 'utf8').split('\n').length).toBeLessThan(200);
});

it('catches signals in one file only (idea 1)', () => {
	const catching = files('src/lib/assessment').filter((file) => /\btry\s*\{/.test(readFileSync(file, 'utf8')));
	expect(catching).toEqual([]);
});
