import { describe, expect, it } from 'vitest';
import { decidedCase } from './decided-case';
import type { Precedent } from './precedent';

const judgment = (claimed: Precedent['claimed'], outcome: Precedent['outcome']): Precedent => ({
	format: 'lianheng-precedent',
	schema: 1,
	id: 'x01',
	incident: 'x01',
	group: 'individual',
	title: { 'zh-CN': '某案', en: 'a case' },
	gist: { 'zh-CN': '某案', en: 'a case' },
	court: { 'zh-CN': '某法院', en: 'a court' },
	docket: null,
	decidedOn: '2022-11',
	final: 'unknown',
	confidence: 'low',
	sources: ['https://court.example/first', 'https://court.example/second'],
	claimed,
	outcome,
	coding: [],
	answers: { 'incident.scene': { status: 'stated', value: 'gate' } }
});
const award = (claimed: Precedent['claimed'], outcome: Precedent['outcome']) =>
	decidedCase(judgment(claimed, outcome)).award;

describe('what was awarded, all heads together', () => {
	it('adds the heads that are known and what was not divided: 2,000.50 + 3,000 = 5,000.50', () => {
		expect(
			award(
				{ solatium: 'unstated', property: '9000', expenses: 'unstated' },
				{
					result: 'awarded',
					awarded: { solatium: '2000.50' },
					undivided: { sum: '3000', heads: ['property', 'expenses'] }
				}
			)
		).toEqual({ kind: 'sum', yuan: '5000.5' });
	});

	it('tells money refused from money not asked for, and from a sum nobody reported', () => {
		expect(award({ solatium: '1' }, { result: 'dismissed', awarded: {} })).toEqual({ kind: 'sum', yuan: '0' });
		expect(award({ solatium: '1' }, { result: 'otherRelief', awarded: { solatium: '0' } })).toEqual({
			kind: 'sum',
			yuan: '0'
		});
		expect(award({}, { result: 'otherRelief', awarded: {} })).toEqual({ kind: 'notClaimed' });
		expect(award({ property: 'unstated' }, { result: 'awarded', awarded: {} })).toEqual({ kind: 'unreported' });
		expect(award({ property: 'unstated' }, { result: 'settled', awarded: {} })).toEqual({ kind: 'unreported' });
	});

	it('takes the features from the coded answers and the first source', () => {
		const one = decidedCase(judgment({}, { result: 'awarded', awarded: {} }));
		expect(one.features.scene).toBe('gate');
		expect(one.source).toBe('https://court.example/first');
	});
});
