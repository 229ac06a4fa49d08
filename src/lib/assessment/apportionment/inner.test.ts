import { describe, expect, it } from 'vitest';
import { among, party, pieceOf } from '../../../../tests/sharing';
import type { Decimal } from '../../reasoning/decimal';
import type { Cause, Head } from '../liability/cause';
import { byHead, byWhole, grossParts } from './inner';
import { weights } from './pieces';

const all = (cause: Cause): Record<Head, Cause> => ({
	dignity: cause,
	privacy: cause,
	security: cause,
	property: cause
});
const money = (shares: ReadonlyMap<string, Decimal>): Record<string, string> =>
	Object.fromEntries([...shares].map(([id, x]): [string, string] => [id, x.toFixed(2)]));

describe('the golden example: heads 2,000 {A,B}, 1,500 {A,C}, 3,000 {C}; φ .6/.3/.9, κ .75/.30/.30', () => {
	const parties = [party('A', 'gross'), party('B', 'ordinary'), party('C', 'intent')];
	const causes = new Map([
		['A', all('main')],
		['B', all('secondary')],
		['C', all('secondary')]
	]);
	const pieces = [
		pieceOf(parties, causes, 'dignity', 2000, ['A', 'B']),
		pieceOf(parties, causes, 'privacy', 1500, ['A', 'C']),
		pieceOf(parties, causes, 'security', 3000, ['C'])
	];
	const own = pieces.map((one) => grossParts(one, [], 'low'));
	it('B, head by head', () => {
		expect(money(byHead(pieces, own, 'low').shares)).toEqual({ A: '2227.23', B: '618.03', C: '3654.74' });
	});
	it('A, over the whole: the 3,000 stay with C, the only contributor', () => {
		expect(money(byWhole(pieces, own, [], 'low').shares)).toEqual({ A: '1575.29', B: '704.49', C: '4220.22' });
	});
});

describe('weights', () => {
	it('are equal where anyone’s part cannot be ascertained (CC-1172), and nothing without fault', () => {
		const parties = [party('A', 'gross'), party('B', 'slight'), party('C', 'none')];
		const causes = new Map([
			['A', all('main')],
			['B', all('undetermined')],
			['C', all('main')]
		]);
		expect(money(weights(among(parties, causes), 'dignity'))).toEqual({ A: '1.00', B: '1.00' });
	});
});
