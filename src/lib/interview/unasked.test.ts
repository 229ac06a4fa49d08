import { describe, expect, it } from 'vitest';
import { incident } from '../../../tests/say';
import type { Answers } from '../case/answers';
import { shown, pages, questionsOf } from './questions';
import { gateOf } from './unasked';

const two = incident('2');
const questionAt = (address: string, answers: Answers) =>
	pages.flatMap((page) => questionsOf(page, answers)).find(({ addresses }) => addresses.includes(address))!;
const gate = (address: string, answers: Answers = two) => gateOf(answers, questionAt(address, answers));
const isShown = (address: string, answers: Answers) =>
	pages.some((page) => shown(page, answers).some(({ addresses }) => addresses.includes(address)));

// Incident 2: an adult, a settlement never made, nothing passed on, two participants of which the first is the property firm.
describe('why a question is not asked', () => {
	it('names the answer, and what it would have to be: a settlement has a sum only where one was made', () => {
		expect(gate('settlement.amount')).toMatchObject({ address: 'settlement.made', values: ['yes'] });
	});

	it('names the articles the answer is read under: whether it was passed on bears on severity (CC-998)', () => {
		const found = gate('share.forProfit');
		expect(found).toMatchObject({ address: 'share.recipients', values: ['few', 'many', 'public'] });
		expect(found?.basis).toContain('CC-998');
	});

	it('looks behind what the other answer raises first: under 14 the age now comes before the guardian’s consent (PIPL-31)', () => {
		expect(gate('consent.guardian')?.address).toBe('victim.ageAtStart');
	});

	it('of roles names those that would be added: a platform is asked for the notice it was given (CC-1195)', () => {
		expect(gate('participants/p1/noticeProper')).toMatchObject({
			address: 'participants/p1/roles',
			values: [['platform']]
		});
	});

	it('is true: with that answer the question shows', () => {
		const { address, values } = gate('share.basis')!;
		const other: Answers = { ...two, [address]: { status: 'stated', value: values[0]! } };
		expect(isShown('share.basis', two)).toBe(false);
		expect(isShown('share.basis', other)).toBe(true);
	});

	it('names none where one other answer is not enough: a court city needs both the province and the network', () => {
		expect(two['incident.network']).toMatchObject({ value: 'server' });
		expect(gate('victim.inCourtCity')).toBeUndefined();
	});
});
