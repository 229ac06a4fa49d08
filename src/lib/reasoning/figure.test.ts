import { describe, expect, it } from 'vitest';
import { explain, formulaText } from './explain';
import { Figure } from './figure';
import { all, any, given } from './finding';

const band = (low: number, high: number) => Figure.of(low, { parameter: 'x' }, high);

describe('a band', () => {
	it('works low with low and high with high', () => {
		const total = band(2000, 5000).minus(band(400, 1000));
		expect([total.low.toFixed(), total.high.toFixed()]).toEqual(['1600', '4000']);
	});
	it('takes off crosswise what works against it', () => {
		const total = band(2000, 5000).less(band(0, 1500));
		expect([total.low.toFixed(), total.high.toFixed()]).toEqual(['500', '5000']);
	});
	it('refuses to be the wrong way round, and to divide', () => {
		expect(() => band(1000, 1200).minus(band(0, 500))).toThrow('less()');
		expect(() => band(1, 2).over(band(1, 2))).toThrow('cannot divide');
	});
	it('leaves no trace of a limit that does not bind', () => {
		const figure = band(1, 2);
		expect(figure.atMost(band(3, 3))).toBe(figure);
		expect(figure.atLeast(band(0, 0))).toBe(figure);
	});
	it('rounds half up, once, to the fen', () => {
		expect(Figure.of('1.005', { constant: true }).toFen().low.toFixed(2)).toBe('1.01');
	});
});

describe('the working', () => {
	it('lists each named figure once, deepest first, with its brackets', () => {
		const a = band(1, 2).as('a');
		const b = a.plus(a).as('b');
		const lines = explain([
			b.times(b).as('c'),
			b.plus(a).times(a).as('d'),
			a.over(band(2, 2).times(band(3, 3))).as('e')
		]);
		expect(lines.map((line) => `${line.id} = ${formulaText(line)}`)).toEqual([
			'a = [1, 2]',
			'b = a + a',
			'c = b × b',
			'd = (b + a) × a',
			'e = a ÷ (2 × 3)'
		]);
	});
	it('puts the scope before every name, and refuses two figures of one name', () => {
		expect(explain([band(1, 2).as('a')], 'noProof/burden/')[0]!.id).toBe('noProof/burden/a');
		expect(() => explain([band(1, 2).as('a').plus(band(3, 4).as('a')).as('b')])).toThrow('two figures');
	});
});

describe('a finding', () => {
	const holds = (name: string) => given(name, 'yes', true);
	const fails = (name: string) => given(name, 'no', false);
	it('rests only on what decided it', () => {
		expect(any(fails('a'), holds('b')).grounds.map((g) => g.address)).toEqual(['b']);
		expect(all(holds('a'), fails('b'), fails('c')).grounds.map((g) => g.address)).toEqual(['b', 'c']);
	});
});
