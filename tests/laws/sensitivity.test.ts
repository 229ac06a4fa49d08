import { describe, expect, it } from 'vitest';
import { adjustable } from '../../src/lib/law/parameters/adjustable';
import { ruleSet } from '../../src/lib/law/parameters/rule-set';
import kept from '../../src/lib/law/parameters/sensitivity.json';
import { moved, sensitivity, ten, type Sensitivity } from '../sensitivity';

const moves: Sensitivity = kept.moves;

describe('a parameter moved by half', () => {
	it('is scaled, and held within what can be', () => {
		expect(moved('bands.floor', '0.5')).toBe('250');
		expect(moved('bands.presumptiveItem', '1.5')).toEqual(['150', '450']);
		// 0.9 × 1.5 and 0.75 × 1.5 would be above 1
		expect(moved('grades.causeWeight', '1.5')).toEqual({
			none: '0',
			slight: '0.15',
			secondary: '0.45',
			equal: '0.75',
			main: '1',
			whole: '1'
		});
		// 3 × .5 = 1.5, and 3 × 1.5 = 4.5, half up; there is no tier 5
		expect([moved('bands.disputedFrom', '0.5'), moved('bands.disputedFrom', '1.5')]).toEqual(['2', '4']);
		// the distances from 1: .5 → .25 and .75
		expect(moved('factors.adjustmentRange', '0.5')).toEqual(['0.75', '1.25']);
		expect(moved('factors.adjustmentRange', '1.5')).toEqual(['0.25', '1.75']);
		// by 1 ÷ .7, cut to four places: privacy has .5714 + .4285 in common
		expect(moved('overlap.overlap', '1.5')).toEqual({
			'dignity-privacy': '0.5714',
			'privacy-security': '0.4285',
			'dignity-security': '0.2857'
		});
		expect(moved('factors.livingStandardIndex', '1.5')).toBeUndefined();
	});
});

describe('the table of the method page', () => {
	it('is of ten cases, the present rule set, and every parameter that can move a figure', () => {
		expect(ten()).toHaveLength(10);
		expect(kept.ruleSet).toBe(ruleSet);
		expect(Object.keys(moves)).toEqual(Object.keys(adjustable).filter((id) => adjustable[id] !== 'index'));
	});
	it('says of the presumptive item what it must: it stands in every total without proof but where vouched, and in none under the law', () => {
		// 100–300 → 50–150: −50 and −150
		expect(moves['bands.presumptiveItem']!.noProof.less).toMatchObject({
			low: { yuan: '-50.00' },
			high: { yuan: '-150.00' }
		});
		expect(moves['bands.presumptiveItem']!.currentLaw.less.cases).toBe(0);
	});
	it('says of the floor that it moves the one case it binds in, at its low end', () => {
		// 393 stands below 500: 600 with the item. At 250 the floor no longer binds: 493, −107, −107 ÷ 600. At 750: 850, +250.
		const { less, more } = moves['bands.floor']!.noProof;
		expect(less).toEqual({ cases: 1, low: { yuan: '-107.00', part: '-0.1783' }, high: { yuan: '0.00' } });
		expect(more).toMatchObject({ cases: 1, low: { yuan: '250.00' } });
	});
	it('is current: three rows worked again (npm run -s sensitivity)', () => {
		const ids = ['bands.floor', 'bands.solatiumTops', 'overlap.overlap'];
		expect(sensitivity(ids)).toEqual(Object.fromEntries(ids.map((id) => [id, moves[id]])));
	});
});
