import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parameters } from '../../src/lib/law/parameters/all';
import { releases } from '../../src/lib/law/parameters/changes';
import { ruleSet } from '../../src/lib/law/parameters/rule-set';

type Values = Readonly<Record<string, unknown>>;
const released = (name: string): Values =>
	JSON.parse(readFileSync(`src/lib/law/parameters/released/${name}.json`, 'utf8')) as Values;
const now: Values = JSON.parse(
	JSON.stringify(Object.fromEntries(parameters.map(({ parameter }) => [parameter.id, parameter.value])))
) as Values;

/** What a change list says of the step from one table to the next, in words that name the parameter. */
function unsaid(before: Values, after: Values, changes: (typeof releases)[number]['changes']): string[] {
	const moved = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
		(id) => JSON.stringify(before[id]) !== JSON.stringify(after[id])
	);
	const said = (id: string) =>
		changes.some(
			(one) =>
				one.parameter === id &&
				JSON.stringify(one.before) === JSON.stringify(before[id]) &&
				JSON.stringify(one.after) === JSON.stringify(after[id]) &&
				one.why.zh !== '' &&
				one.why.en !== ''
		);
	return [
		...moved.filter((id) => !said(id)),
		...changes
			.filter(({ parameter }) => !moved.includes(parameter))
			.map(({ parameter }) => `${parameter} did not change`)
	];
}

it('the parameters are those released under the present rule set: a changed value needs a new rule set (docs/tasks/release-a-rule-set.md)', () => {
	expect(releases.at(-1)!.ruleSet).toBe(ruleSet);
	expect(now).toEqual(released(ruleSet));
});

it('every rule set has its frozen table, and its changes are exactly those between the tables', () => {
	for (const [i, { ruleSet: name, on, changes }] of releases.entries()) {
		expect(existsSync(`src/lib/law/parameters/released/${name}.json`), name).toBe(true);
		const last = releases[i - 1];
		if (!last) continue;
		expect(last.on <= on && last.ruleSet !== name, name).toBe(true);
		expect(unsaid(released(last.ruleSet), released(name), changes), name).toEqual([]);
	}
});

it('a change that is not said, said wrongly, or said of what did not change, is found', () => {
	const why = { zh: '因', en: 'because' };
	const [before, after] = [
		{ a: '1', b: ['1', '2'] },
		{ a: '1', b: ['1', '3'], c: '4' }
	];
	const b = { parameter: 'b', before: ['1', '2'], after: ['1', '3'], why };
	const c = { parameter: 'c', before: undefined, after: '4', why };
	expect(unsaid(before, after, [b, c])).toEqual([]);
	expect(unsaid(before, after, [b])).toEqual(['c']);
	expect(unsaid(before, after, [{ ...b, before: ['1', '1'] }, c])).toEqual(['b']);
	expect(unsaid(before, after, [b, c, { ...b, parameter: 'a' }])).toEqual(['a did not change']);
});
