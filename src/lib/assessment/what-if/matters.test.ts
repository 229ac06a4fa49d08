import { describe, expect, it } from 'vitest';
import { changed, incident, settled } from '../../../../tests/say';
import type { Answers } from '../../case/answers';
import { assess } from '../assess';
import { result, type Range } from '../outcome';
import { matters, worths } from './matters';

function relied(answers: Answers) {
	const found = result(assess(answers));
	if (found.status !== 'settled') throw new Error(found.status);
	return found.relied;
}
const worth = (answers: Answers, address: string) =>
	worths(answers, relied(answers), 'noProof').find((one) => one.address === address)!;
const after = (answers: Answers, address: string, value: string) =>
	worth(answers, address).tried.find((one) => one.value === value)!.after.standards;
const ends = ({ low, high }: Range) => [low.toFixed(2), high.toFixed(2)];

describe('the worth of an open answer', () => {
	it('is what the case would come to by each that can come out: where the faces are kept', () => {
		// Incident 2 as worked by hand in worked.test.ts: D 475–1,900, P 760–2,850, S 500–1,500 × 1.3 = 650–1,950 → 1,505–5,275.
		// Kept on the device, no row of tier 2 is met: S tier 1, 200–500 × 1.3 = 260–650.
		// low: 475 + 760 + 260 = 1,495; less .4×475 + .3×260 + .2×260 = 190 + 78 + 52 = 320 → 1,175; + 100 = 1,275
		// high: 1,900 + 2,850 + 650 = 5,400; less .4×1,900 + .3×650 + .2×650 = 760 + 195 + 130 = 1,085 → 4,315; + 300 = 4,615
		const case2 = incident('2');
		expect(ends(after(case2, 'store.where', 'device').noProof.headline)).toEqual(['1275.00', '4615.00']);
		expect(ends(after(case2, 'store.where', 'uploaded').noProof.headline)).toEqual(['1505.00', '5275.00']);
	});
	it('leak not known: a leak shown lifts data security to tier 3, and nothing else', () => {
		// S tier 3: 1,500–3,000 × 1.3 = 1,950–3,900.
		// low: 475 + 760 + 1,950 = 3,185; less .4×475 + .3×760 + .2×475 = 190 + 228 + 95 = 513 → 2,672; + 100 = 2,772
		// high: 1,900 + 2,850 + 3,900 = 8,650; less .4×1,900 + .3×2,850 + .2×1,900 = 760 + 855 + 380 = 1,995 → 6,655; + 300 = 6,955
		const open = changed('2', { 'leak.happened': '?' });
		expect(ends(after(open, 'leak.happened', 'leaked').noProof.headline)).toEqual(['2772.00', '6955.00']);
		expect(ends(after(open, 'leak.happened', 'none').noProof.headline)).toEqual(['1505.00', '5275.00']);
	});
	it('says that a leak would tip the tier of data security', () => {
		const open = changed('2', { 'leak.happened': '?' });
		const tip = matters(open, relied(open), 'noProof')!.tipping.find(({ address }) => address === 'leak.happened')!;
		expect(tip.changes).toContain('tier');
		// Dignity and privacy stay at tier 2; data security from tier 2 to the tier of a leak that was used.
		expect(tip.after.tiers).toEqual([2, 2, 4]);
	});
	it('is narrower by the mean of what can come out, each counted once', () => {
		const case2 = incident('2');
		const { narrows, tried } = worth(case2, 'store.where');
		const outer = settled(case2).noProof.outer;
		const wide = ({ low, high }: { low: Range['low'] | string; high: Range['low'] | string }) =>
			Number(high) - Number(low);
		const each = tried.map(({ after: then }) => wide(outer) - wide(then.standards.noProof.outer));
		expect(tried.map(({ value }) => value)).toEqual(['device', 'local', 'uploadedAgreed', 'uploaded']);
		expect(narrows.noProof.times(4).toFixed(2)).toBe(each.reduce((a, b) => a + b).toFixed(2));
	});
});

describe('what stated facts hold it where it is', () => {
	const case2 = incident('2');
	const { lower, higher } = matters(case2, relied(case2), 'currentLaw')!;
	it('severe damage is what a solatium wants: a diagnosis would bring one, of 1,000 yuan at least (CC-1183)', () => {
		// Law in force, tier 4 by the diagnosis: 1,000–20,000 × .95 for a sign only = 950–19,000.
		const diagnosed = lower.find(({ address }) => address === 'harm.mental')!;
		expect(diagnosed.value).toBe('diagnosed');
		expect(ends(diagnosed.after.standards.currentLaw.headline)).toEqual(['950.00', '19000.00']);
	});
	it('nothing is claimed to lift a total of nothing', () => {
		expect(higher).toEqual([]);
	});
});

describe('soft answers', () => {
	it('what the claimant must show, and for which nothing is noted, is worth what is lost if it is not shown', () => {
		const noted = {
			...incident('2'),
			'harm.mental': { status: 'stated', value: 'diagnosed' }
		} as Answers;
		const { tried, kind } = worth(noted, 'harm.mental');
		expect([kind, tried.map(({ value }) => value)]).toEqual(['soft', [undefined]]);
		// Not shown: a court starts from no harm, and the case is incident 2 again.
		expect(ends(tried[0]!.after.standards.noProof.headline)).toEqual(['1505.00', '5275.00']);
		const shown = {
			...noted,
			'harm.mental': { status: 'stated', value: 'diagnosed', evidence: [{ what: '诊断证明', inHand: true }] }
		} as Answers;
		expect(worth(shown, 'harm.mental')).toBeUndefined();
	});
});
