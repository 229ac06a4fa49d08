import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/lib/case/answers';
import { changed, incident, range, settled as of } from '../say';

/** The state track by hand: its clocks, what money there can be and why it is little, and who stays outside it (law.md §8, §9d; T9). */

type Changes = Readonly<Record<string, string | readonly string[]>>;
const filed = (on: string) => ({ 'filing.on': on, 'assessment.today': on });
const clock = (id: string, answers: Answers) => of(answers).deadlines.find((one) => one.id === id);
const day = { 'taking.startedOn': '2026-03-15', 'taking.endedOn': '2026-03-15', 'know.harmOn': '2026-03-15' } as const;
/** The property firm answers in civil law, its vendor acted in public power. */
const mixed = { 'participants/p2/capacity': 'official', 'participants/p2/roles': ['stateOrgan'] } as const;

describe('the clocks', () => {
	it.each([
		// 15 March + 60 days: 16 to the end of March, 30 of April, 14 of May (ARL-20).
		['reconsideration', '2026-05-13', '2026-05-14', 1],
		['reconsideration', '2026-05-14', '2026-05-14', 0],
		['reconsideration', '2026-05-15', '2026-05-14', -1],
		// Six months (ALL-46).
		['litigation', '2026-09-14', '2026-09-15', 1],
		['litigation', '2026-09-15', '2026-09-15', 0],
		['litigation', '2026-09-16', '2026-09-15', -1],
		// Two years (SCL-39, AC-15).
		['state', '2028-03-14', '2028-03-15', 1],
		['state', '2028-03-15', '2028-03-15', 0],
		['state', '2028-03-16', '2028-03-15', -1]
	])('%s, filed on %s: until %s', (id, on, until, left) => {
		expect(clock(id, changed('6', { ...day, ...filed(on) }))).toMatchObject({ on: until, left, urgent: left >= 0 });
	});
	it('six months from 31 August end on the last day of February', () => {
		expect(clock('litigation', changed('6', { ...day, 'know.harmOn': '2025-08-31' }))!.on).toBe('2026-02-28');
	});
	it('five years from the act end the suit, however late one learnt of it (ALL-46), and say where they run from', () => {
		const late = { 'taking.startedOn': '2021-01-10', 'taking.endedOn': '2021-01-10', 'know.harmOn': '2025-12-01' };
		expect(clock('litigation', changed('6', late))).toMatchObject({ on: '2026-01-10', from: '2021-01-10' });
		// Six months from 9 July 2025 end on 9 January 2026, a day before the five years do.
		expect(clock('litigation', changed('6', { ...late, 'know.harmOn': '2025-07-09' }))).toMatchObject({
			on: '2026-01-09',
			from: '2025-07-09'
		});
		expect(clock('state', changed('6', late))!.on).toBe('2027-12-01');
	});
	it('run from knowing of the act, not from knowing which organ it was', () => {
		expect(clock('reconsideration', changed('6', { ...day, 'know.obligorOn': '?' }))).toMatchObject({
			on: '2026-05-14',
			assumed: false
		});
	});
	it('are alone where everyone acted in public power, and stand beside the civil ones where not everyone did', () => {
		expect(of(incident('6')).deadlines.map(({ id }) => id)).toEqual(['reconsideration', 'litigation', 'state']);
		expect(of(incident('6')).procedure!.notBarred).toBeNull();
		expect(of(changed('2', mixed)).deadlines.map(({ id }) => id)).toEqual([
			'limitation',
			'longest',
			'reconsideration',
			'litigation',
			'state'
		]);
	});
});
