import { describe, expect, it } from 'vitest';
import { say } from '../../../tests/cases';
import { changed, incident } from '../../../tests/say';
import type { Answers } from '../case/answers';
import { issues } from './issues';
import { changeBetween, edited, reverse, standing } from './standing';

const five = incident('5');
const kinds = (answers: Answers) => issues(answers).map(({ kind, address }) => `${kind} ${address}`);

describe('how the case stands', () => {
	it('says how many questions are open while any is', () => {
		const { 'consent.kind': gone, ...rest } = incident('2');
		expect(gone).toBeDefined();
		expect(standing(rest)).toEqual({ status: 'open', questions: 1 });
	});

	it('says that a case of before the Civil Code is not covered, and why', () => {
		expect(
			standing(
				changed('2', { 'taking.startedOn': '2019-03-01', 'taking.endedOn': '2019-06-01', 'taking.lateEffect': 'no' })
			)
		).toMatchObject({
			status: 'uncovered'
		});
	});

	it('gives a range for each standard once nothing is open; never the lower end above the higher', () => {
		const now = standing(five);
		if (now.status !== 'settled') throw new Error(now.status);
		for (const { low, high } of Object.values(now.ranges)) expect(low.lte(high)).toBe(true);
	});
});

describe('what an edit changes', () => {
	it('names what it sets aside: nobody got the face, so nobody was asked for it, paid for it, or got it on a day', () => {
		const after = changed('5', { 'share.recipients': 'none' });
		const { aside, restored, asked } = changeBetween(five, after);
		expect(new Set(aside)).toEqual(new Set(['share.basis', 'share.forProfit', 'sharing.on']));
		expect([restored, asked]).toEqual([[], []]);
	});

	it('names what it brings back when it is taken back', () => {
		const after = changed('5', { 'share.recipients': 'none' });
		const { aside, restored } = changeBetween(after, five);
		expect(aside).toEqual([]);
		expect(new Set(restored)).toEqual(new Set(['share.basis', 'share.forProfit', 'sharing.on']));
	});

	it('names what it opens, and that there is no range until then', () => {
		const none = changed('5', { 'share.recipients': 'none' });
		const bare = Object.fromEntries(
			Object.entries(none).filter(([at]) => !/^(share\.basis|share\.forProfit|sharing\.on)$/.test(at))
		);
		const { before, after, asked } = changeBetween(bare, { ...bare, ...say({ 'share.recipients': 'few' }) });
		expect(before.status).toBe('settled');
		expect(after).toEqual({ status: 'open', questions: asked.length });
		expect(asked.map(({ row }) => row)).toContain('share.basis');
	});

	it('takes evidence for no edit, and the same answers neither', () => {
		const noted = { ...five, 'consent.kind': { ...five['consent.kind']!, evidence: [{ what: '截图', inHand: true }] } };
		expect(edited(five, noted)).toEqual([]);
		expect(edited(five, { ...five })).toEqual([]);
	});

	it('is taken back by the edit the other way round: what was not there goes', () => {
		const before = say({ 'consent.kind': 'none' });
		const after = { ...say({ 'consent.kind': 'separate', 'notice.given': 'clear' }) };
		expect(reverse(before, after)).toEqual({ ...before, 'notice.given': undefined });
	});
});

describe('open issues', () => {
	it('are told by kind, each question once', () => {
		const answers: Answers = {
			...incident('2'),
			'consent.kind': { status: 'disputed', claimant: 'coerced', defendant: 'separate' },
			'notice.given': { status: 'suspected', value: 'none', signs: '没见过告示' }
		};
		const found = kinds(answers);
		expect(found).toContain('disputed consent.kind');
		expect(found).toContain('suspected notice.given');
		expect(found).toContain('unknown store.where');
		// One question with three flags, all unknown.
		expect(found.filter((one) => one.includes('store.lapse'))).toEqual(['unknown store.lapse.openAccess']);
		const order = issues(answers).map(({ kind }) => kind);
		expect(order.indexOf('disputed')).toBeLessThan(order.indexOf('suspected'));
		expect(order.indexOf('suspected')).toBeLessThan(order.indexOf('unknown'));
	});

	it('are settled by a finding', () => {
		const answers: Answers = {
			...incident('2'),
			'consent.kind': { status: 'disputed', claimant: 'coerced', defendant: 'separate', found: 'coerced' }
		};
		expect(kinds(answers)).not.toContain('disputed consent.kind');
	});

	it('tell an unanswered question, and dates that contradict each other', () => {
		const { 'consent.kind': gone, ...rest } = incident('2');
		expect(gone).toBeDefined();
		expect(kinds(rest)).toContain('unanswered consent.kind');
		const faulty = changed('2', { 'taking.startedOn': '2025-08-01', 'taking.endedOn': '2025-07-01' });
		expect(kinds(faulty).filter((one) => one.startsWith('fault'))).not.toEqual([]);
	});

	it('are none of what bears on nothing', () => {
		const answers: Answers = { ...incident('2'), 'share.basis': { status: 'unknown' } };
		expect(kinds(answers)).not.toContain('unknown share.basis');
	});
});
