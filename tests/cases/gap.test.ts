import { describe, expect, it } from 'vitest';
import { assess } from '../../src/lib/assessment/assess';
import { result } from '../../src/lib/assessment/outcome';
import type { Answers } from '../../src/lib/case/answers';
import { changed, incident, settled } from '../say';

/** The steps from the law in force to the other standard, by hand from docs/decisions/0022 and the parameters. */
function steps(answers: Answers) {
	const found = result(assess(answers));
	if (found.status !== 'settled') throw new Error(found.status);
	return Object.fromEntries(
		found.standards.noProof.burden.gap.map(({ id, adds }) => [id, [adds.low.toFixed(2), adds.high.toFixed(2)]])
	);
}

/** A formal consent that could be refused, a face kept on a device of the place, joined to no name: tier 1 of every head. */
const slight = {
	'consent.kind': 'bundled',
	'consent.withdrawn': 'notAsked',
	'necessity.alternative': 'equal',
	'face.linked.name': 'no',
	'face.linked.room': 'no',
	'store.log': 'none',
	'store.where': 'local'
};

describe('the gap between the standards', () => {
	it('incident 2: below the threshold, the floor does not bind', () => {
		// severity: as if met, tier 2: 1,000–2,000 × 0.95 = 950–1,900, against nothing
		// control: the net of the heads 1,405–4,975; without security 475 + 760 − .4 × 475 = 1,045 and 1,900 + 2,850 − .4 × 1,900 = 3,990: 360–985
		// bands: 1,405 − 950 − 360 = 95 and 4,975 − 1,900 − 985 = 2,090; the presumptive item: 100–300
		expect(steps(incident('2'))).toEqual({
			severity: ['950.00', '1900.00'],
			control: ['360.00', '985.00'],
			floor: ['0.00', '0.00'],
			bands: ['95.00', '2090.00'],
			mitigation: ['100.00', '300.00']
		});
	});
	it('stands in the exported result, which has none under the law in force', () => {
		const { currentLaw, noProof } = settled(incident('2'));
		expect(noProof.gap[0]).toEqual({ step: 'severity', adds: { atLow: '950.00', atHigh: '1900.00' } });
		expect(noProof.gap).toHaveLength(5);
		expect(currentLaw.gap).toEqual([]);
	});
	it('a slight case: the floor lifts the low end, and the bands take off what a met threshold would have given', () => {
		// D 0–500 × .95 = 0–475; P 200–800 × .95 = 190–760; S 200–500 × 1.15 (10 months) = 230–575
		// net low: 190 + 230 − .3 × 190 = 363; high: 475 + 760 + 575 − (.4 × 475 + .3 × 575 + .2 × 475 = 457.50) = 1,352.50
		// severity: tier 1, 1,000–2,000 × .95 = 950–1,900; control: 363 − 190 = 173 and 1,352.50 − (475 + 760 − 190) = 307.50
		// floor: 500 − 363 = 137 and nothing; bands: 500 − 1,260 = −760 and 1,352.50 − 2,207.50 = −855
		expect(steps(changed('2', slight))).toEqual({
			severity: ['950.00', '1900.00'],
			control: ['173.00', '307.50'],
			floor: ['137.00', '0.00'],
			bands: ['-760.00', '-855.00'],
			mitigation: ['100.00', '300.00']
		});
	});
	it('incident 4: severe already, so that the threshold keeps nothing out', () => {
		expect(steps(incident('4'))['severity']).toEqual(['0.00', '0.00']);
	});
	it('where severity is disputed, only the low end moves: from nothing to the least that courts gave', () => {
		// Incident 2 with effects on daily life: disputed, 0–2,000 × .95; as if met 950–1,900
		expect(steps(changed('2', { 'harm.mental': 'dailyLife' }))['severity']).toEqual(['950.00', '0.00']);
	});
	it('a settlement is taken off at every step, never below nothing', () => {
		// 1,000 paid for all: law 0; threshold 0 and 900; control 950 + 360 − 1,000 = 310 and 1,885; bands 405 and 3,975; item 505 and 4,275
		const paid = { 'settlement.made': 'yes', 'settlement.amount': '1000', 'settlement.covers': 'all' };
		expect(steps(changed('2', paid))).toEqual({
			severity: ['0.00', '900.00'],
			control: ['310.00', '985.00'],
			floor: ['0.00', '0.00'],
			bands: ['95.00', '2090.00'],
			mitigation: ['100.00', '300.00']
		});
	});
	it('a claim for a solatium bounds what the law in force gives, up to the last steps', () => {
		// 1,200 claimed: threshold 950–1,200; with control 1,310 → 1,200 and 2,885 → 1,200; the other standard is not bounded: 1,405 and 4,975
		const claimed = { claims: ['c1'], 'claims/c1/head': 'solatium', 'claims/c1/amount': '1200' };
		expect(steps(changed('2', claimed))).toEqual({
			severity: ['950.00', '1200.00'],
			control: ['250.00', '0.00'],
			floor: ['0.00', '0.00'],
			bands: ['205.00', '3775.00'],
			mitigation: ['100.00', '300.00']
		});
	});
	it('an organisation has no person to be hurt: nothing between the standards', () => {
		const of = steps(changed('4', { 'claimant.kind': 'organisation' }));
		expect(
			Object.values(of)
				.flat()
				.every((amount) => Number(amount) === 0)
		).toBe(true);
	});
	it('none on the state track', () => {
		expect(steps(incident('6'))).toEqual({});
	});
});
