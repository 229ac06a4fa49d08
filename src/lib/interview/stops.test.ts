import { describe, expect, it } from 'vitest';
import { say } from '../../../tests/cases';
import { result } from '../assessment/outcome';
import type { Answer } from '../case/answers';
import { incident } from '../../../tests/say';
import { assessed, firstOpen } from './questions';
import { stops } from './stops';

const begun = say({ 'assessment.today': '2026-11-25', 'filing.on': '2026-11-25', 'claimant.kind': 'self' });
const ids = (answers: Parameters<typeof stops>[0]) => stops(answers).map(({ id }) => id);
const uses = ['photo', 'verify', 'identify', 'analyse', 'synthesise'].map((use) => `face.use.${use}`);
const noUse = (value: string) =>
	say({ ...Object.fromEntries(uses.map((use) => [use, value])), 'information.other': 'no' });

describe('an honest early stop', () => {
	it('is no stop where nothing has been said', () => {
		expect(stops({})).toEqual([]);
		expect(stops(begun)).toEqual([]);
	});
	it.each([
		['none', ['notEntitled']],
		['outranked', ['notEntitled']],
		['first', []],
		['other', []]
	])('by who may claim for the dead (CC-994): %s', (relation, expected) => {
		expect(ids({ ...begun, ...say({ 'claimant.kind': 'relatives', 'claimant.relation': relation }) })).toEqual(
			expected
		);
	});
	it.each([
		['2020-12-31', 'no', ['beforeCivilCode']],
		['2021-01-01', 'no', []],
		['2020-12', 'no', ['beforeCivilCode']],
		['2020-12-31', 'yes', []],
		['ongoing', 'no', []]
	])('by the Civil Code of 2021-01-01 (TE-1, TE-24): ended %s, later harm %s', (end, late, expected) => {
		const dates = { 'taking.startedOn': '2019-05', 'taking.endedOn': end, 'taking.lateEffect': late };
		expect(ids({ ...begun, ...say(dates) })).toEqual(expected);
	});
	it('waits for the question whether harm came later', () => {
		expect(ids({ ...begun, ...say({ 'taking.startedOn': '2019-05', 'taking.endedOn': '2020-01' }) })).toEqual([]);
	});
	it('by a settlement of the whole dispute, not of a part', () => {
		const made = (covers: string) => ({ ...begun, ...say({ 'settlement.made': 'yes', 'settlement.covers': covers }) });
		expect(ids(made('all'))).toEqual(['settledWhole']);
		expect(ids(made('part'))).toEqual([]);
		expect(ids(made('unclear'))).toEqual([]);
	});
	it('where everyone acted in public power (SCL-2), not where one did not', () => {
		const two = (other: string) =>
			say({
				participants: ['p1', 'p2'],
				'participants/p1/capacity': 'official',
				'participants/p2/capacity': other
			});
		expect(ids({ ...begun, ...two('official') })).toEqual(['stateTrack']);
		expect(ids({ ...begun, ...two('business') })).toEqual([]);
		expect(ids({ ...begun, ...two('?') })).toEqual([]);
	});
	it('where neither the face nor other information was used; not where that is only not known, or suspected', () => {
		expect(ids({ ...begun, ...noUse('no') })).toEqual(['nothingTaken']);
		expect(ids({ ...begun, ...noUse('?') })).toEqual([]);
		const suspected: Answer = { status: 'suspected', value: 'yes', signs: '屏幕闪了一下' };
		expect(ids({ ...begun, ...noUse('no'), 'face.use.identify': suspected })).toEqual([]);
		expect(ids({ ...begun, ...noUse('no'), ...say({ 'information.other': 'yes' }) })).toEqual([]);
	});
	it('says on which page it was decided, while later questions are still open', () => {
		const answers = {
			...begun,
			...say({ 'taking.startedOn': '2019-05', 'taking.endedOn': '2020-01', 'taking.lateEffect': 'no' })
		};
		expect(stops(answers)).toEqual([{ id: 'beforeCivilCode', at: { chapter: 'basics', page: 'dates' } }]);
		expect(firstOpen(answers)).not.toBeNull();
	});
	it('agrees with the whole assessment: no sum where it stops, but for a settlement, which takes off what was paid', () => {
		for (const name of ['1', '2', '3', '4', '5', '6'].flatMap((one) => [one, `${one}-original`])) {
			const answers = incident(name);
			const found = result(assessed(answers));
			const stopped = ids(answers).filter((id) => id !== 'settledWhole');
			const none =
				found.status === 'uncovered' ||
				(found.status === 'settled' && found.standards.currentLaw.burden.qualification.status === 'stateTrack');
			expect([name, stopped.length > 0]).toEqual([name, none]);
		}
	});
});
