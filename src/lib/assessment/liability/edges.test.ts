import { expect, it } from 'vitest';
import { incident } from '../../../../tests/say';
import { assess } from '../assess';
import { edges, subject } from './edges';
import type { Party } from './party';
import { unrelated, type Relations } from './relations';

const party = (id: string, relations: Partial<Relations> = {}) =>
	({ id, relations: { ...unrelated, ...relations } }) as Party;

it('draws the taking first, then where the data went, then the other relations', () => {
	const all = [party('p1', { helped: ['p2'], passedTo: ['p2', 'p3'] }), party('p2'), party('p3')];
	expect(edges(all, ['p1'])).toEqual([
		{ kind: 'took', from: subject, to: 'p1' },
		{ kind: 'passed', from: 'p1', to: 'p2' },
		{ kind: 'passed', from: 'p1', to: 'p3' },
		{ kind: 'helped', from: 'p1', to: 'p2' }
	]);
});

it.each([
	['entrusted', { principal: ['p2'] }, 'p2', 'p1'],
	['employs', { employer: ['p2'] }, 'p2', 'p1'],
	['dispatched', { dispatchedTo: ['p2'] }, 'p1', 'p2'],
	['ordered', { customer: ['p2'] }, 'p2', 'p1'],
	['guards', { guardian: ['p2'] }, 'p2', 'p1'],
	['published', { users: ['p2'] }, 'p2', 'p1'],
	['passed', { passedTo: ['p2'] }, 'p1', 'p2'],
	['helped', { helped: ['p2'] }, 'p1', 'p2']
] as const)('%s: the arrow goes from who does it', (kind, relations, from, to) => {
	expect(edges([party('p1', relations), party('p2')], [])).toEqual([{ kind, from, to }]);
});

it('says once what both name: who decided together', () => {
	const all = [party('p1', { joint: ['p2'] }), party('p2', { joint: ['p1'] })];
	expect(edges(all, [])).toEqual([{ kind: 'joint', from: 'p1', to: 'p2' }]);
	expect(edges([party('p1'), party('p2', { joint: ['p1'] })], [])).toEqual([{ kind: 'joint', from: 'p1', to: 'p2' }]);
});

it('leads to nobody who is not there, and to nobody from himself', () => {
	expect(edges([party('p1', { passedTo: ['p9', 'p1'] })], [])).toEqual([]);
});

it('are those of incident 4: the seller took and sold, the maker used a platform', () => {
	const run = assess(incident('4')).currentLaw.burden;
	expect(run.status === 'settled' && run.value.edges).toEqual([
		{ kind: 'took', from: subject, to: 'p1' },
		{ kind: 'passed', from: 'p1', to: 'p2' },
		{ kind: 'helped', from: 'p1', to: 'p2' },
		{ kind: 'published', from: 'p2', to: 'p3' }
	]);
});
