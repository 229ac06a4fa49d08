import { describe, expect, it } from 'vitest';
import type { Onus } from '../reasoning/read';
import { choose, lookup, readings, type Answer } from './answers';
import { vocabulary } from './facts';
import { faultOfAnswer } from './faults';

const [claimant, defendant]: [Onus, Onus] = [
	{ by: 'claimant', basis: 'CC-1165' },
	{ by: 'defendant', basis: 'FR-6' }
];

describe('three readings (model §1)', () => {
	const unknown: Answer = { status: 'unknown' };
	it('start an unknown from what a court would, not from the worst there is', () => {
		const under = (key: 'consent.kind' | 'leak.happened' | 'store.lapse.openAccess', onus: Onus) =>
			readings.map((reading) => choose(vocabulary[key], unknown, reading, onus));
		expect(under('consent.kind', defendant)).toEqual(['none', 'none', 'separate']); // not asked, but not deceived
		expect(under('leak.happened', claimant)).toEqual(['none', 'none', 'none']);
		expect(under('store.lapse.openAccess', claimant)).toEqual(['no', 'yes', 'no']); // in the other side's hands: the claimant may argue it
	});
	it('go neither beyond what the claimant says nor below what the defendant admits', () => {
		const burden = (c: string, d: string) =>
			choose(vocabulary['consent.kind'], { status: 'disputed', claimant: c, defendant: d }, 'burden', defendant);
		expect(burden('bundled', 'separate')).toBe('bundled');
		expect(burden('deceived', 'separate')).toBe('none');
		expect(
			choose(
				vocabulary['leak.happened'],
				{ status: 'disputed', claimant: 'used', defendant: 'leaked' },
				'burden',
				claimant
			)
		).toBe('leaked');
	});
	it('take a finding in every reading', () => {
		const found: Answer = { status: 'disputed', claimant: 'deceived', defendant: 'separate', found: 'tied' };
		expect(
			readings.map((reading) =>
				choose(vocabulary['consent.kind'], found as Parameters<typeof choose>[1], reading, defendant)
			)
		).toEqual(['tied', 'tied', 'tied']);
	});
	it('take what was already paid the other way round: the payer has to show it (CC-520, 557)', () => {
		const paid = (answer: Answer) =>
			readings.map(
				(reading) =>
					lookup(
						vocabulary,
						{ 'settlement.amount': answer },
						reading
					)('settlement.amount', {
						by: 'defendant',
						basis: 'CC-520'
					})!.value
			);
		const disputed: Answer = { status: 'disputed', claimant: '1000', defendant: '5000' };
		expect(paid(disputed)).toEqual(['1000', '1000', '5000']);
		expect(faultOfAnswer(vocabulary['settlement.amount'], disputed)).toBeUndefined();
		expect(faultOfAnswer(vocabulary['settlement.amount'], { ...disputed, claimant: '9000' })).toBe('noDispute');
		expect(paid({ status: 'suspected', value: '5000', signs: '转账截图' })).toEqual([
			'undetermined',
			'undetermined',
			'5000'
		]);
	});
	it('take a month at the end that helps each side, and for a deadline at its first day', () => {
		const answers = { 'taking.startedOn': { status: 'stated', value: '2021-10' } } as const;
		const day = (onus: Onus) =>
			readings.map((reading) => lookup(vocabulary, answers, reading)('taking.startedOn', onus)!.value);
		expect(day({ ...claimant, favours: 'earlier' })).toEqual(['2021-10-31', '2021-10-01', '2021-10-31']);
		expect(day(claimant)).toEqual(['2021-10-01', '2021-10-01', '2021-10-01']);
	});
});
