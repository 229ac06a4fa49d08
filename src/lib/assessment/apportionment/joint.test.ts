import { describe, expect, it } from 'vitest';
import { among, formsOf, part, party } from '../../../../tests/sharing';
import { say } from '../../../../tests/cases';
import type { Cause, Head } from '../liability/cause';
import type { Party } from '../liability/party';
import { unrelated, type Relations } from '../liability/relations';
import { joint } from './joint';

const one = (id: string, related: Partial<Relations> = {}, of: Partial<Party> = {}): Party =>
	party(id, 'ordinary', { relations: { ...unrelated, ...related }, ...of });
const found = (parties: Party[], parts: Record<Head, Cause>[], liable = true, deciders = 'joint') => {
	const causes = new Map(parties.map(({ id }, i) => [id, parts[i]!]));
	const answers = say({ 'law.jointDeciders': deciders });
	return joint(among(parties, causes), liable ? formsOf(parties, causes, { answers }) : []);
};

/** From law.md §12, rows L1, L2, L4, L7, L15. */
describe('whether the law in force joins those who answer', () => {
	const both = [part('main', 'dignity'), part('main', 'dignity')];
	it('together where purpose and means were decided together (L2), unless that is read as several', () => {
		const two = [one('a', { joint: ['b'] }), one('b')];
		expect(found(two, both)).toMatchObject({ outcome: 'kept', basis: ['CC-1168', 'PIPL-20'] });
		expect(found(two, both, true, 'several')).toMatchObject({ outcome: 'strained', basis: ['CC-1168', 'CC-1172'] });
	});
	it('apart where each did his own part (L7), and where one of three stands outside', () => {
		expect(found([one('a'), one('b')], both).outcome).toBe('strained');
		const three = [one('a', { joint: ['b'] }), one('b'), one('c')];
		expect(found(three, [...both, part('main', 'dignity')]).outcome).toBe('strained');
		// Outside in another head only: each head is looked at by itself.
		expect(found(three, [...both, part('main', 'property')])).toMatchObject({
			outcome: 'kept',
			grounds: [
				{ address: 'participants/a/roles', value: 'collector' },
				{ address: 'participants/b/roles', value: 'collector' }
			]
		});
	});
	it('a helper who knew is joined (L4); an employer answers alone for his staff (L15)', () => {
		const helper = one('a', { helped: ['b'] }, { roles: ['dataSeller'], standing: 'other', fault: 'intent' });
		expect(found([helper, one('b')], both)).toMatchObject({ outcome: 'kept', basis: ['CC-1169', 'FR-7'] });
		const staff = one('a', { employer: ['b'] }, { standing: 'other' });
		expect(found([staff, one('b')], both).outcome).toBe('notRaised');
	});
	it('nobody where one is alone (L1), without fault, or nothing is made out', () => {
		expect(found([one('a')], [part('main', 'dignity')]).outcome).toBe('notRaised');
		expect(found([one('a'), one('b', {}, { fault: 'none' })], both).outcome).toBe('notRaised');
		expect(found([one('a'), one('b')], both, false).outcome).toBe('notRaised');
	});
});
