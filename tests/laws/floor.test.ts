import { Linter } from 'eslint';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { unknownTo } from '../../.ci/css-floor';
import vite from '../../vite.config';

const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: string[] };

/** What the rule of the app’s own lint says of a script. */
/** Plain JavaScript without types, so that its name is no literal here. */
const configuration: string = new URL('../../eslint.config.js', import.meta.url).href;
const { default: config } = (await import(configuration)) as { default: Linter.Config[] };
const told = (code: string) => {
	const block = config.find(({ rules }) => rules && 'compat/compat' in rules)!;
	return new Linter({ cwd: process.cwd() })
		.verify(code, [{ ...block }], { filename: 'src/lib/ui/fixture.ts' })
		.map(({ ruleId }) => ruleId);
};

it('a script that calls what Safari 16.4 or Firefox 115 do not have is reported; one that does not is not', () => {
	expect(told('new URLPattern({});')).toEqual(['compat/compat']);
	expect(told('requestIdleCallback(() => 1);')).toEqual(['compat/compat']);
	expect(told('structuredClone({}); new DecompressionStream("gzip");')).toEqual([]);
});

it('a style that Firefox 115 does not know is reported; one that all know is not', async () => {
	expect(await unknownTo('.a:has(.b) { color: red }', browserslist, 'fixture.css')).toEqual([
		expect.stringContaining('css-has: Firefox (115)')
	]);
	expect(await unknownTo('.a { display: grid; gap: 8px; inset: 0 }', browserslist, 'fixture.css')).toEqual([]);
});

it('is the floor the app is built for', () => {
	const { target } = (vite as { build: { target: string[] } }).build;
	const named = target.map((one) => one.replace(/(?<=[a-z])(?=\d)/, ' '));
	expect(browserslist.filter((one) => !one.startsWith('ios'))).toEqual(named);
	expect(named).toEqual(['chrome 111', 'edge 111', 'firefox 115', 'safari 16.4']);
});
