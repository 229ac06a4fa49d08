import { describe, expect, it } from 'vitest';
import { review as said } from '../messages/zh-CN/review';
import type { PlainMatters } from './matters';
import { worthOf } from './worth';

type Standing = PlainMatters['now'];
const range = (low: number, high: number) => ({ low: String(low), high: String(high) });
const standing = (low: number, high: number): Standing => {
	const ends = { headline: range(low, high), outer: range(low, high) };
	return { status: 'qualified', degree: 'notSevere', tiers: [1, 1, 1], standards: { currentLaw: ends, noProof: ends } };
};
const worth = (address: string, law: [number, number], noProof: [number, number], after: Standing[] = []) => ({
	address,
	kind: 'open' as const,
	tried: after.map((one) => ({ value: 'x', after: one })),
	narrows: { currentLaw: String(law[0]), noProof: String(noProof[0]) },
	moves: { currentLaw: String(law[1]), noProof: String(noProof[1]) }
});
const matters = (...worths: ReturnType<typeof worth>[]): PlainMatters => ({
	now: standing(1000, 5000),
	worths,
	tipping: [],
	lower: [],
	higher: []
});
const law = ['currentLaw'] as const;
const both = ['currentLaw', 'noProof'] as const;

describe('what an open answer costs in width', () => {
	it('is by how much the range would be narrower, to the hundred; below fifty yuan, exactly', () => {
		expect(worthOf(matters(worth('a', [1249, 0], [0, 0])), ['a'], law, said.worth)).toContain('约1,200元');
		expect(worthOf(matters(worth('a', [1250, 0], [0, 0])), ['a'], law, said.worth)).toContain('约1,300元');
		expect(worthOf(matters(worth('a', [40, 0], [0, 0])), ['a'], law, said.worth)).toContain('约40元');
	});
	it('of several in one row, what the weightiest is worth', () => {
		const of = matters(worth('a', [200, 0], [0, 0]), worth('b', [900, 0], [0, 0]));
		expect(worthOf(of, ['a', 'b'], law, said.worth)).toContain('约900元');
	});
	it('is what an end moves by most where the range would be no narrower', () => {
		// From 1,000–5,000 to 1,700–5,000 or 1,000–4,600: the low end by 700.
		const of = matters(worth('a', [-300, 700], [0, 0], [standing(1700, 5000), standing(1000, 4600)]));
		expect(worthOf(of, ['a'], law, said.worth)).toBe('弄清这一点，范围不会缩小，但数额最多变动约700元');
	});
	it('is nothing, or nothing under the law in force where the other standard is shown too', () => {
		const of = matters(worth('a', [0, 0], [500, 500], [standing(1000, 5000)]));
		expect(worthOf(of, ['a'], law, said.worth)).toBe('不影响金额');
		expect(worthOf(of, ['a'], both, said.worth)).toBe('按现行法不影响金额');
	});
	it('is said not to have been tried where it was not', () => {
		expect(worthOf(matters(), ['a'], law, said.worth)).toContain('没有试算');
	});
});
