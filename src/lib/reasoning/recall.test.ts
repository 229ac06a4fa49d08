import { expect, it } from 'vitest';
import type { Lookup, Onus, Read } from './read';
import { reason } from './reason';
import { Recall } from './recall';

interface Facts {
	plain: { a: string; b: string };
	argued: { c: string };
	overrides: { d: string };
	lists: Record<never, never>;
}
const onus: Onus<never> = { by: 'claimant', basis: 'X-1' };
const facts =
	(of: Readonly<Record<string, string>>): Lookup =>
	(address) =>
		address in of ? { value: of[address] } : undefined;

function counted() {
	const runs = { count: 0 };
	const rule = (read: Read<Facts>, by: number) => {
		runs.count++;
		return { found: read('a') + read('c', onus) + read.or('d', '-') + String(by) };
	};
	return { runs, rule };
}

it('takes what was found where every fact reads the same, and counts it as read', () => {
	const { runs, rule } = counted();
	const recall = new Recall();
	const run = (of: Readonly<Record<string, string>>) =>
		reason<Facts, { found: string }>(facts(of), (read) => read.once(rule, 1), { recall });
	const [first, again] = [run({ a: '1', b: '1', c: '1' }), run({ a: '1', b: '2', c: '1' })];
	expect(runs.count).toBe(1);
	expect(again).toEqual(first);
	expect([...again.relied]).toEqual([
		['a', []],
		['c', [onus]]
	]);
	expect([...again.offered]).toEqual([['d', '-']]);
});

it.each([
	['a fact', { a: '2', c: '1' }, '21-1'],
	['an override set since', { a: '1', c: '1', d: '+' }, '11+1']
])('runs again for %s that reads otherwise', (_, of, found) => {
	const { runs, rule } = counted();
	const recall = new Recall();
	reason<Facts, unknown>(facts({ a: '1', c: '1' }), (read) => read.once(rule, 1), { recall });
	expect(reason<Facts, unknown>(facts(of), (read) => read.once(rule, 1), { recall })).toMatchObject({
		value: { found }
	});
	expect(runs.count).toBe(2);
});

it('runs again for something else given, and not for the same in another list', () => {
	const recall = new Recall();
	let count = 0;
	const length = (of: readonly string[]) => (count++, of.length);
	const run = (of: readonly string[]) => reason<Facts, number>(facts({}), (read) => read.from(length, of), { recall });
	expect([run(['x']), run(['x']), run(['x', 'y'])]).toMatchObject([{ value: 1 }, { value: 1 }, { value: 2 }]);
	expect(count).toBe(2);
});

it('keeps nothing of a rule that wants a fact, and what is found later stays out of the earlier', () => {
	const { runs, rule } = counted();
	const earlier = new Recall();
	const run = (of: Readonly<Record<string, string>>, recall: Recall) =>
		reason<Facts, unknown>(facts(of), (read) => read.once(rule, 1), { recall }).status;
	expect(run({ a: '1' }, earlier)).toBe('needs');
	expect(run({ a: '1', c: '1' }, new Recall(earlier))).toBe('settled');
	expect(run({ a: '1', c: '1' }, new Recall(earlier))).toBe('settled');
	expect(runs.count).toBe(3);
});
