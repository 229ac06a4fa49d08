import { describe, expect, it } from 'vitest';
import { say } from '../../../tests/cases';
import type { Answers } from './answers';
import { Gone, Newer, type Kept } from './kept';
import { merge, mergeKept, nextOf, same } from './merge';
import { schema } from './schema';

const base: Answers = say({
	'incident.scene': 'gate',
	participants: ['p1', 'p2'],
	'participants/p1/name': '甲',
	'participants/p2/name': '乙',
	'participants/p2/jointWith': ['p1']
});
const without = (answers: Answers, ...gone: string[]): Answers =>
	Object.fromEntries(Object.entries(answers).filter(([address]) => !gone.some((start) => address.startsWith(start))));
const ids = (answers: Answers) => answers['participants']?.status === 'stated' && answers['participants'].value;

describe('two tabs on one case', () => {
	it('each answer goes to whoever changed it, also where one took it away', () => {
		const mine = { ...base, ...say({ 'notice.given': 'signOnly' }) };
		const theirs = without({ ...base, ...say({ 'consent.kind': 'separate' }) }, 'incident.scene');
		expect(merge(base, mine, theirs)).toEqual({
			answers: without(
				{ ...base, ...say({ 'notice.given': 'signOnly', 'consent.kind': 'separate' }) },
				'incident.scene'
			),
			rivals: {}
		});
	});
	it('of one fact both answers are kept: what the device holds stands, the other is its rival', () => {
		const mine = { ...base, ...say({ 'incident.scene': 'shop' }) };
		const theirs = { ...base, ...say({ 'incident.scene': 'hotel' }) };
		expect(merge(base, mine, theirs)).toEqual({
			answers: theirs,
			rivals: { 'incident.scene': { status: 'stated', value: 'shop' } }
		});
		expect(merge(base, without(base, 'incident.scene'), theirs).rivals).toEqual({ 'incident.scene': null });
		expect(merge(base, mine, { ...base, ...say({ 'incident.scene': 'shop' }) }).rivals).toEqual({});
	});
	it('the same thing said in both is no conflict, and nothing new is the same object', () => {
		const mine = { ...base, ...say({ 'notice.given': '?' }) };
		expect(merge(base, mine, base).answers).toBe(mine);
		expect(merge(base, base, mine).answers).toBe(mine);
	});
	it('adds what either added; two things under one id are two, and what points at them follows', () => {
		const mine = {
			...base,
			...say({
				participants: ['p1', 'p2', 'p3'],
				'participants/p3/name': '丙',
				'participants/p3/jointWith': ['p1'],
				'participants/p1/jointWith': ['p3']
			})
		};
		const theirs = { ...base, ...say({ participants: ['p1', 'p2', 'p3'], 'participants/p3/name': '丁' }) };
		const { answers, rivals } = merge(base, mine, theirs);
		expect(ids(answers)).toEqual(['p1', 'p2', 'p3', 'p4']);
		expect(answers).toMatchObject(
			say({
				'participants/p3/name': '丁',
				'participants/p4/name': '丙',
				'participants/p4/jointWith': ['p1'],
				'participants/p1/jointWith': ['p4']
			})
		);
		expect(answers['participants/p3/jointWith']).toBeUndefined();
		expect(rivals).toEqual({});
	});
	it('takes off what one took off, unless the other went on with it: then it stays whole, and the list has a rival', () => {
		const gone = { ...without(base, 'participants/p2/'), ...say({ participants: ['p1'] }) };
		const other = { ...base, ...say({ 'notice.given': '?' }) };
		expect(merge(base, gone, other).answers).toEqual({ ...gone, ...say({ 'notice.given': '?' }) });
		const went = { ...base, ...say({ 'participants/p2/name': '乙公司' }) };
		for (const [mine, theirs] of [
			[gone, went],
			[went, gone]
		] as const) {
			const { answers, rivals } = merge(base, mine, theirs);
			expect(answers).toEqual(went);
			expect(rivals).toEqual(say({ participants: ['p1'] }));
		}
	});
	it('takes off one thing while the other tab adds another', () => {
		const mine = { ...without(base, 'participants/p2/'), ...say({ participants: ['p1'] }) };
		const theirs = { ...base, ...say({ participants: ['p1', 'p2', 'p3'], 'participants/p3/name': '丙' }) };
		const { answers, rivals } = merge(base, mine, theirs);
		expect(ids(answers)).toEqual(['p1', 'p3']);
		expect(answers['participants/p2/name']).toBeUndefined();
		expect(rivals).toEqual({});
	});
	it('is the same whatever the order of keys', () => {
		expect(same({ a: [1, { b: 2, c: 3 }] }, { a: [1, { c: 3, b: 2 }] })).toBe(true);
		expect(same({ a: 1 }, { a: 1, b: undefined })).toBe(true);
		expect(same([1, 2], [2, 1])).toBe(false);
		expect(same([], {})).toBe(false);
		expect(same(null, {})).toBe(false);
	});
});

describe('a write', () => {
	const kept: Kept = { id: 'c', name: '', answers: base, profile: {}, revision: 3 };
	const under = { ruleSet: 'r', at: '2026-11-25T00:00:00Z' };
	const said: Kept = { ...kept, answers: { ...base, ...say({ 'notice.given': '?' }) } };
	it('raises the revision of what is stored, never its own, and says what it was written under', () => {
		expect(nextOf(kept, said, kept, under)).toEqual({
			...said,
			revision: 4,
			schema,
			ruleSet: 'r',
			keptAt: '2026-11-25T00:00:00Z'
		});
		expect(nextOf(undefined, { ...said, revision: 0 }, kept, under).revision).toBe(1);
		// The clock was set back: it orders nothing.
		expect(nextOf({ ...kept, keptAt: '2030-01-01T00:00:00Z' }, said, kept, under)).toMatchObject({ revision: 4 });
	});
	it('merges where another tab has written since, and keeps a name given there', () => {
		const stored = { ...kept, name: '小区门禁', revision: 9, answers: { ...base, ...say({ 'consent.kind': '?' }) } };
		expect(nextOf(stored, said, kept, under)).toMatchObject({
			name: '小区门禁',
			revision: 10,
			answers: { ...said.answers, ...say({ 'consent.kind': '?' }) }
		});
	});
	it('takes in own values set in another tab; of one set in both, what was said here stands', () => {
		const own = (profile: Kept['profile']): Kept => ({ ...kept, profile });
		const floor = (value: string) => ({ 'bands.floor': { value } });
		const least = (value: string) => ({ 'bands.solatiumLeast': { value } });
		const next = (mine: Kept['profile'], theirs: Kept['profile'], before: Kept['profile'] = {}) =>
			nextOf({ ...own(theirs), revision: 9 }, own(mine), own(before), under).profile;
		expect(next({}, floor('0'))).toEqual(floor('0'));
		expect(next(floor('800'), least('1500'))).toEqual({ ...floor('800'), ...least('1500') });
		expect(next(floor('800'), floor('0'))).toEqual(floor('800'));
		// One tab took it back, the other left it as it was.
		expect(next({}, floor('0'), floor('0'))).toEqual({});
		expect(next(floor('0'), {}, floor('0'))).toEqual({});
		// A lowest top of 1,000 here and a least of 1,500 there do not go together.
		const tops = { 'bands.solatiumTops': { value: ['1000', '3000', '3000', '5000', '20000'] } };
		expect(next(tops, least('1500'))).toEqual(tops);
	});
	it('changes nothing that is stored already', () => {
		const stored = { ...said, revision: 9, schema, ruleSet: 'r', keptAt: 'x' };
		expect(nextOf(stored, said, kept, under)).toBe(stored);
	});
	it('does not bring back a case that was removed, and does not write over a later version', () => {
		expect(() => nextOf(undefined, said, kept, under)).toThrow(Gone);
		expect(() => nextOf({ ...kept, schema: schema + 1 }, said, kept, under)).toThrow(Newer);
	});
	it('a rival chosen in one tab is gone in the other; a field of a record goes with whoever changed it', () => {
		const rivals = say({ 'incident.scene': 'shop', 'consent.kind': 'none' });
		const before = { ...kept, rivals, name: 'a' };
		const merged = mergeKept(before, { ...before, rivals: say({ 'consent.kind': 'none' }) }, { ...before, name: 'b' });
		expect(merged.rivals).toEqual(say({ 'consent.kind': 'none' }));
		expect(merged.name).toBe('b');
	});
});
