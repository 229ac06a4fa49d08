import { describe, expect, it } from 'vitest';
import type { Lookup, Read, Shape } from './read';
import { part, reason, together, uncovered } from './reason';

interface Sample extends Shape {
	plain: { a: string; b: string };
	argued: object;
	overrides: { c: string };
	lists: Record<never, Shape>;
}
const lookup =
	(facts: Record<string, string>): Lookup =>
	(address) =>
		address in facts ? { value: facts[address] } : undefined;
const run = <T>(facts: Record<string, string>, rule: (read: Read<Sample>) => T) =>
	reason<Sample, T>(lookup(facts), rule);

describe('a rule without an answer', () => {
	it('says what is missing', () => {
		expect(run({}, () => uncovered('living standard 2027'))).toMatchObject({
			status: 'uncovered',
			what: 'living standard 2027'
		});
	});
	it('waits until all that is needed is known', () => {
		const rule = (read: Read<Sample>) =>
			together(
				() => uncovered('a table'),
				() => read('a')
			);
		expect(run({}, rule)).toMatchObject({ status: 'needs', needs: new Set(['a']) });
		expect(run({ a: 'x' }, rule)).toMatchObject({ status: 'uncovered', what: 'a table' });
	});
	it('takes only its own part with it', () => {
		const { value } = run({ a: 'x' }, (read) =>
			together(
				() => part(() => uncovered('a table')),
				() => part(() => read('a'))
			)
		) as { value: unknown };
		expect(value).toEqual([
			{ status: 'uncovered', what: 'a table' },
			{ status: 'settled', value: 'x' }
		]);
	});
	it('does not hide what is needed, nor a defect', () => {
		expect(run({}, (read) => part(() => read('b')))).toMatchObject({ status: 'needs', needs: new Set(['b']) });
		expect(() =>
			run({}, () =>
				part(() => {
					throw new Error('defect');
				})
			)
		).toThrow('defect');
		expect(() =>
			run({}, () =>
				together(() => {
					throw new Error('defect');
				})
			)
		).toThrow('defect');
	});
	it('offers an override without needing it', () => {
		expect(run({}, (read) => read.or('c', 'derived'))).toMatchObject({
			value: 'derived',
			offered: new Map([['c', 'derived']]),
			relied: new Map()
		});
		expect(run({ c: 'set' }, (read) => read.or('c', 'derived'))).toMatchObject({
			value: 'set',
			relied: new Map([['c', []]])
		});
	});
	it('names what it relied on before it stopped, and nothing else', () => {
		expect([...run({ a: 'x' }, (read) => [read('a'), read('b')]).relied.keys()]).toEqual(['a']);
	});
});

describe('a parameter', () => {
	const rate = { id: 'table.rate', value: '0.4' };
	const both = (read: Read<Sample>) => [read.parameter(rate), read.parameter({ id: 'table.floor', value: '500' })];
	it('has its own value, and the case’s where it brings one; which were read is logged', () => {
		expect(run({}, both)).toMatchObject({
			value: ['0.4', '500'],
			parameters: new Set(['table.rate', 'table.floor'])
		});
		expect(reason<Sample, unknown>(lookup({}), both, { own: { 'table.rate': '0.3' } })).toMatchObject({
			value: ['0.3', '500']
		});
	});
	it('is logged also where the run stops', () => {
		expect(run({}, (read) => [read.parameter(rate), read('a')])).toMatchObject({
			status: 'needs',
			parameters: new Set(['table.rate'])
		});
	});
});
