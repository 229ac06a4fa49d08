import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/lib/case/answers';
import { changed, incident, range, settled as of } from '../say';

/** The state track by hand: its clocks, what money there can be and why it is little, and who stays outside it (law.md §8, §9d; T9). */

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

describe('what money there can be', () => {
	const notes = (answers: Answers, topic: string) =>
		of(answers)
			.stateNotes.filter((note) => note.topic === topic)
			.map(({ id }) => id);
	it('is none in the figures, by either standard, and the reasons stand beside', () => {
		const { currentLaw, noProof } = of(incident('6'));
		expect([range(currentLaw.headline), range(noProof.headline)]).toEqual([
			['0.00', '0.00'],
			['0.00', '0.00']
		]);
		expect(notes(incident('6'), 'money')).toEqual([
			'listedOnly',
			'factualActs',
			'solatiumGate',
			'solatiumShare',
			'liberty',
			'directLoss',
			'contested'
		]);
	});
	it.each([
		['listedOnly', ['SCL-2', 'SCL-3', 'SCL-4']],
		['solatiumGate', ['SCL-35', 'SCM-7', 'AC-26', 'AC-30']],
		['solatiumShare', ['SCM-8', 'SCM-10']],
		['directLoss', ['SCL-32', 'SCL-36']],
		['organFirst', ['SCL-7', 'SCL-9', 'AC-15']],
		['notTold', ['ARL-20']]
	])('%s rests on its articles', (id, basis) => {
		expect(of(incident('6')).stateNotes.find((note) => note.id === id)!.basis).toEqual(basis);
	});
	it('says what can be applied for, and in which order to go: evidence, the organ, sixty days, six months', () => {
		expect(notes(incident('6'), 'claim')).toEqual(['duties', 'organFirst', 'alongside', 'notTold', 'proof']);
		expect(of(incident('6')).steps).toEqual([
			'keepEvidence',
			'stateRequest',
			'stateReview',
			'stateSuit',
			'fileInTime',
			'askLawyer'
		]);
	});
	it('turns to the organ, the one above it, or the court where it sits, and to no civil court', () => {
		expect(of(incident('6')).procedure!.courts.map(({ id }) => id)).toEqual([
			'organ',
			'reviewingOrgan',
			'administrativeCourt'
		]);
	});
});

describe('who else can be asked', () => {
	const note = (answers: Answers, id: string) => of(answers).stateNotes.find((one) => one.id === id);
	it('nobody in civil law where all acted in public power; several organs go by AC-21 and 22', () => {
		expect(note(incident('6'), 'private')).toBeUndefined();
		expect(note(incident('6'), 'thirdParty')).toBeUndefined();
		expect(note(incident('6'), 'together')!.basis).toEqual(['SCL-7', 'AC-21', 'AC-22']);
	});
	it('a private participant beside the organ, by name, with its own civil case (T9; AC-24)', () => {
		const both = changed('2', mixed);
		expect(note(both, 'private')!.grounds).toEqual([{ address: 'participants/p1/capacity', value: 'business' }]);
		expect(note(both, 'thirdParty')!.basis).toEqual(['AC-24']);
		expect(note(both, 'together')).toBeUndefined();
		expect(of(both).status).toBe('qualified');
		expect(of(both).steps).toEqual(
			expect.arrayContaining(['stateRequest', 'stateReview', 'stateSuit', 'askInWriting'])
		);
	});
	it('what the organ is at fault for is laid on nobody in the civil figures', () => {
		const [, organ] = of(changed('2', mixed)).noProof.participants;
		expect(organ).toMatchObject({ standing: 'state', outward: { atLow: '0.00', atHigh: '0.00' } });
		expect(organ!.inner.B).toEqual({ atLow: '0.00', atHigh: '0.00' });
	});
	it('the organ itself in civil law as employer, landlord or canteen: no note, no short clock, a civil court', () => {
		const employer = of(
			changed('2', { 'incident.scene': 'government', 'participants/p1/roles': ['employer', 'collector', 'stateOrgan'] })
		);
		expect(employer.status).toBe('qualified');
		expect(employer.stateNotes).toEqual([]);
		expect(employer.deadlines.map(({ id }) => id)).toEqual(['limitation', 'longest']);
		expect(employer.scenes.find(({ id }) => id === 'governmentCivil')).toMatchObject({ holds: true });
		expect(employer.procedure!.courts.map(({ id }) => id)).not.toContain('organ');
	});
	it('not known in what capacity: business, until shown otherwise', () => {
		expect(of(changed('2', { 'participants/p2/capacity': '?' })).stateNotes).toEqual([]);
	});
});
