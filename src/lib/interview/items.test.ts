import { describe, expect, it } from 'vitest';
import { say } from '../../../tests/cases';
import { itemsOf, type Answers } from '../case/answers';
import { added, copied, moved, removal, removed, restored, unidentified } from './items';
import type { Patch } from './machine';

const patched = (answers: Answers, patch: Patch): Answers =>
	Object.fromEntries(Object.entries({ ...answers, ...patch }).filter(([, answer]) => answer)) as Answers;

const three = say({
	participants: ['p1', 'p2', 'p3'],
	'participants/p1/name': '甲',
	'participants/p1/passedTo': ['p2', 'p3'],
	'participants/p1/helped': ['p2'],
	'participants/p2/name': '乙',
	'participants/p2/roles': ['entrusted', 'storer'],
	'participants/p2/principal': ['p1'],
	'participants/p3/passedTo': '?',
	losses: ['l1'],
	'losses/l1/by': ['p2', 'p3']
});

describe('the things of a list', () => {
	it('get ids nobody had', () => {
		expect(added(three, 'participants', [])).toEqual(say({ participants: ['p1', 'p2', 'p3', 'p4'] }));
		const gone = removal(three, 'participants', 'p3');
		const left = patched(three, removed(three, 'participants', gone));
		expect(itemsOf(patched(left, added(left, 'participants', [gone])), 'participants')).toEqual(['p1', 'p2', 'p4']);
	});
	it('are copied beneath, with everything said of them and a name of their own', () => {
		expect(copied(three, 'participants', 'p2', [])).toEqual(
			say({
				participants: ['p1', 'p2', 'p4', 'p3'],
				'participants/p4/name': '乙 2',
				'participants/p4/roles': ['entrusted', 'storer'],
				'participants/p4/principal': ['p1']
			})
		);
		const twice = patched(three, copied(three, 'participants', 'p2', []));
		expect(copied(twice, 'participants', 'p2', [])['participants/p5/name']).toMatchObject({ value: '乙 3' });
	});
	it('move one up or down', () => {
		expect(moved(three, 'participants', 'p3', -1)).toEqual(say({ participants: ['p1', 'p3', 'p2'] }));
		expect(moved(three, 'participants', 'p1', 1)).toEqual(say({ participants: ['p2', 'p1', 'p3'] }));
	});
	it('leave nothing that points at them; who named nobody else is asked again', () => {
		const left = patched(three, removed(three, 'participants', removal(three, 'participants', 'p2')));
		expect(left).toEqual(
			say({
				participants: ['p1', 'p3'],
				'participants/p1/name': '甲',
				'participants/p1/passedTo': ['p3'],
				'participants/p3/passedTo': '?',
				losses: ['l1'],
				'losses/l1/by': ['p3']
			})
		);
	});
	it('come back one after the other, where they stood and pointed at as before', () => {
		const first = removal(three, 'participants', 'p2');
		const one = patched(three, removed(three, 'participants', first));
		const second = removal(one, 'participants', 'p1');
		const two = patched(one, removed(one, 'participants', second));
		const back = patched(two, restored(two, 'participants', second));
		expect(patched(back, restored(back, 'participants', first))).toEqual(three);
	});
	it('keep what was added in between when one comes back', () => {
		const gone = removal(three, 'participants', 'p1');
		const left = patched(three, removed(three, 'participants', gone));
		const more = patched(left, added(left, 'participants', [gone]));
		expect(restored(more, 'participants', gone)['participants']).toMatchObject({ value: ['p1', 'p2', 'p3', 'p4'] });
	});
	it('may be somebody nobody knows, twice', () => {
		const once = patched({}, unidentified({}, 'participants', [], '未查明'));
		expect(once).toEqual(
			say({ participants: ['p1'], 'participants/p1/name': '未查明', 'participants/p1/roles': ['unidentified'] })
		);
		expect(unidentified(once, 'participants', [], '未查明')['participants/p2/name']).toMatchObject({
			value: '未查明 2'
		});
	});
});
