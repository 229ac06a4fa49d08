import { describe, expect, it } from 'vitest';
import { incident } from '../../../tests/say';
import { facts as en } from '../messages/en/facts';
import { facts as zh } from '../messages/zh-CN/facts';
import type { FactWords } from '../messages/words';
import type { Answers } from '../case/answers';
import { citedIn, factsUnder } from './cited';
import { search, type Sayer } from './search';

const two = incident('2');
/** Says every item by its id, and every answer by its value. */
const sayer = (answers: Answers): Sayer => ({
	itemName: (address) => address.split('/')[1]!,
	statements: (addresses) =>
		addresses.map((address) => {
			const answer = answers[address]!;
			return { text: answer.status === 'stated' ? String(answer.value) : answer.status };
		})
});
const found = (query: string, answers: Answers = two, words: FactWords = zh) =>
	search(query, answers, words, sayer(answers));
const rows = (query: string, answers: Answers = two) => found(query, answers).map(({ question }) => question.row);

describe('an article as it is typed', () => {
	it.each([
		['PIPL-29', 'PIPL', 29],
		['pipl 29', 'PIPL', 29],
		['PIPL29', 'PIPL', 29],
		['《个人信息保护法》第29条', 'PIPL', 29],
		['个人信息保护法第二十九条', 'PIPL', 29],
		['民法典1183', 'CC', 1183],
		['《民法典》第一千一百八十三条', 'CC', 1183],
		['民法典时间效力规定第二十四条', 'TE', 24],
		['Personal Information Protection Law art. 55', 'PIPL', 55],
		['FR', 'FR', undefined]
	])('%s', (query, instrument, article) => {
		expect(citedIn(query)).toEqual({ instrument, article });
	});

	it('is none where no instrument is named', () => {
		for (const query of ['同意', '29', '第二十九条', 'consent', 'XX-3']) expect(citedIn(query)).toBeUndefined();
	});

	it('leads to the facts whose burden it lays: the impact assessment of PIPL-55', () => {
		expect(factsUnder({ instrument: 'PIPL', article: 55 })).toContain('participants/duty.assess');
	});
});

describe('search', () => {
	it('puts the question named so before those that only mention it', () => {
		expect(rows('同意')[0]).toBe('consent.kind');
		expect(found('consent', two, en)[0]!.question.row).toBe('consent.kind');
	});

	it('wants every word', () => {
		expect(rows('同意 泄露')).not.toContain('consent.kind');
	});

	it('finds by an article what cites it, what its burden is laid by, and what decided under it here', () => {
		expect(rows('PIPL-29')).toContain('consent.kind');
		expect(rows('《个人信息保护法》第三十一条')).toContain('consent.guardian');
		const duties = found('PIPL-55').filter(({ reach }) => reach === 'now');
		expect(duties.map(({ question, item }) => [question.addresses, item])).toEqual([
			[['participants/p1/duty.assess'], 'p1']
		]);
	});

	it('finds by what was answered', () => {
		const named = { ...two, 'participants/p1/name': { status: 'stated', value: '碧水物业' } } satisfies Answers;
		expect(rows('碧水物业', named)).toEqual(['participants/name']);
	});

	it('says of what is not asked why: it bears on nothing, its list is empty, or something before it is open', () => {
		const reach = (row: string, query: string, answers: Answers = two) =>
			found(query, answers).find(({ question }) => question.row === row)?.reach;
		expect(reach('consent.kind', '同意')).toBe('now');
		expect(reach('consent.guardian', '监护人')).toBe('irrelevant');
		expect(reach('losses/amount', '损失')).toBe('noItem');
		const { 'notice.given': gone, ...rest } = two;
		expect(gone).toBeDefined();
		expect(reach('notice.given', '告知', rest)).toBe('now');
		expect(reach('harm.mental', '精神', rest) ?? reach('harm.mental', '影响', rest)).toBe('later');
	});

	it('finds nothing for nothing', () => {
		expect(found('  ')).toEqual([]);
		expect(found('没有这样的词')).toEqual([]);
	});
});
