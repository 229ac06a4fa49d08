import { describe, expect, it } from 'vitest';
import { Decimal } from './decimal';
import { split } from './split';

describe('a split to the fen', () => {
	const shared = (amount: string, weights: Record<string, string>) =>
		Object.fromEntries(
			[...split(new Decimal(amount), new Map(Object.entries(weights).map(([id, w]) => [id, new Decimal(w)])))].map(
				([id, x]) => [id, x.toFixed(2)]
			)
		);
	it('gives the odd fen by remainder, then weight, then id', () => {
		expect(shared('100.00', { c: '1', b: '1', a: '1' })).toEqual({ a: '33.34', b: '33.33', c: '33.33' });
		expect(shared('0.05', { a: '1', b: '3' })).toEqual({ a: '0.01', b: '0.04' }); // 0.0125 and 0.0375: the larger rest takes it
		expect(shared('0.02', { a: '1', b: '3' })).toEqual({ a: '0.00', b: '0.02' }); // 0.005 and 0.015: rests alike, the larger weight takes it
	});
	it('will not decide what nobody’s part means', () => {
		expect(() => shared('1.00', { a: '0', b: '0' })).toThrow();
	});
});
