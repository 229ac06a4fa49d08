import { describe, expect, it } from 'vitest';
import type { Cause, Head } from '../liability/cause';
import type { Party } from '../liability/party';
import { joint } from './joint';

const party = (id: string, changes: Partial<Party['relations']> = {}, of: Partial<Party> = {}): Party => ({
	id,
	name: id,
	roles: ['collector'],
	standing: 'processor',
	fault: 'ordinary',
	faultBasis: [],
	relations: {
		joint: [],
		helped: [],
		charged: [],
		supplementary: false,
		sufficient: false,
		noticed: false,
		knew: false,
		...changes
	},
	...of
});
const part = (...heads: Head[]): Record<Head, Cause> => {
	const of = (head: Head): Cause => (heads.includes(head) ? 'main' : 'none');
	return {
		dignity: of('dignity'),
		privacy: of('privacy'),
		security: of('security'),
		property: of('property')
	};
};
const found = (parties: Party[], causes: Record<Head, Cause>[], liable = true, deciders = true) =>
	joint(parties, new Map(parties.map(({ id }, i) => [id, causes[i]!])), liable, deciders);

/** From law.md §12, rows L1, L2, L4, L7, L15. */
describe('whether the law in force joins those who answer', () => {
	const both = [part('dignity'), part('dignity')];
	it('together where purpose and means were decided together (L2), unless that is read as several', () => {
		const two = [party('a', { joint: ['b'] }), party('b')];
		expect(found(two, both)).toMatchObject({ outcome: 'kept', basis: ['PIPL-20'] });
		expect(found(two, both, true, false)).toMatchObject({ outcome: 'strained', basis: ['CC-1168', 'CC-1172'] });
	});
	it('apart where each did his own part (L7), and where one of three stands outside', () => {
		expect(found([party('a'), party('b')], both).outcome).toBe('strained');
		const three = [party('a', { joint: ['b'] }), party('b'), party('c')];
		expect(found(three, [...both, part('dignity')]).outcome).toBe('strained');
		// Outside in another head only: each head is looked at by itself.
		expect(found(three, [...both, part('property')])).toMatchObject({
			outcome: 'kept',
			grounds: [
				{ address: 'participants/a/roles', value: 'collector' },
				{ address: 'participants/b/roles', value: 'collector' }
			]
		});
	});
	it('a helper who knew is joined (L4); an employer answers alone for his staff (L15)', () => {
		const helper = party('a', { helped: ['b'] }, { roles: ['dataSeller'], standing: 'other', fault: 'intent' });
		expect(found([helper, party('b')], both)).toMatchObject({ outcome: 'kept', basis: ['CC-1169'] });
		const staff = party('a', { charged: [{ to: ['b'], how: 'instead', basis: 'CC-1191' }] }, { standing: 'other' });
		expect(found([staff, party('b')], both).outcome).toBe('notRaised');
	});
	it('nobody where one is alone (L1), without fault, or nothing is made out', () => {
		expect(found([party('a')], [part('dignity')]).outcome).toBe('notRaised');
		expect(found([party('a'), party('b', {}, { fault: 'none' })], both).outcome).toBe('notRaised');
		expect(found([party('a'), party('b')], both, false).outcome).toBe('notRaised');
	});
});
