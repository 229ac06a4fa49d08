import { describe, expect, it } from 'vitest';
import type { Deadline } from '../assessment/procedure/deadlines';
import { calendarFile, type CalendarWords } from './calendar-file';

const deadline = (id: Deadline['id'], on: string): Deadline => ({
	id,
	on,
	from: '2025-08-01',
	assumed: false,
	restarted: false,
	left: 1,
	urgent: false,
	basis: ['CC-188']
});
const names: CalendarWords['names'] = {
	limitation: '三年诉讼时效',
	longest: '二十年最长期限',
	labour: '一年劳动仲裁时效',
	reconsideration: '六十日行政复议期限',
	litigation: '六个月行政起诉期限',
	state: '两年国家赔偿请求时效'
};
const discreet: CalendarWords = { lang: 'zh-CN', title: '日程提醒' };
const file = (words: CalendarWords, ...deadlines: Deadline[]) => calendarFile(deadlines, '2026-06-30', words);
/** Lines as a calendar reads them: a break before a space is none. */
const unfolded = (text: string) => text.replace(/\r\n /g, '').split('\r\n');

describe('the calendar file', () => {
	it('is an all-day entry on the last day, with reminders at nine in the morning 30 and 7 days before', () => {
		// 00:00 of the day less 29 days 15 hours is 09:00 thirty days before; less 6 days 15 hours, 09:00 seven days before.
		expect(file(discreet, deadline('limitation', '2028-12-31'))).toBe(
			[
				'BEGIN:VCALENDAR',
				'VERSION:2.0',
				'PRODID:-//reminder//1//EN',
				'BEGIN:VEVENT',
				'UID:20281231-1@reminder',
				'DTSTAMP:20260630T000000Z',
				'DTSTART;VALUE=DATE:20281231',
				'DTEND;VALUE=DATE:20290101',
				'SUMMARY:日程提醒',
				'CLASS:PRIVATE',
				'TRANSP:TRANSPARENT',
				'BEGIN:VALARM',
				'ACTION:DISPLAY',
				'TRIGGER:-P29DT15H',
				'DESCRIPTION:日程提醒',
				'END:VALARM',
				'BEGIN:VALARM',
				'ACTION:DISPLAY',
				'TRIGGER:-P6DT15H',
				'DESCRIPTION:日程提醒',
				'END:VALARM',
				'END:VEVENT',
				'END:VCALENDAR',
				''
			].join('\r\n')
		);
	});
	it('says nothing of what it is about unless that is asked for', () => {
		const one = deadline('limitation', '2028-08-01');
		expect(file(discreet, one)).not.toMatch(/时效|民法典|lianheng|脸/);
		expect(unfolded(file({ ...discreet, names }, one))).toContain(
			'DESCRIPTION:三年诉讼时效\\n《民法典》第一百八十八条'
		);
	});
	it('leaves out what is past: the day before, not the day itself', () => {
		const days = ['2026-06-29', '2026-06-30', '2026-07-01'].map((on) => deadline('limitation', on));
		expect(unfolded(file(discreet, ...days)).filter((line) => line.startsWith('DTSTART'))).toEqual([
			'DTSTART;VALUE=DATE:20260630',
			'DTSTART;VALUE=DATE:20260701'
		]);
	});
	it('escapes backslash, semicolon, comma and line break (3.3.11)', () => {
		expect(
			unfolded(file({ lang: 'en', title: 'a\\b;c,d\r\ne:f' }, deadline('state', '2028-01-01'))).find((line) =>
				line.startsWith('SUMMARY')
			)
		).toBe('SUMMARY:a\\\\b\\;c\\,d\\ne:f');
	});
	it('folds at 75 octets and cuts no character in two (3.1)', () => {
		// Each of these takes three octets, the last four: with "SUMMARY:" 8 + 22 × 3 = 74, and one more would be 77.
		const title = `${'脸'.repeat(60)}𬭎`;
		const text = file({ lang: 'zh-CN', title }, deadline('longest', '2045-08-01'));
		const octets = (line: string) => new TextEncoder().encode(line).length;
		const lines = text.split('\r\n');
		expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
		expect(lines).toContain(`SUMMARY:${'脸'.repeat(22)}`);
		expect(lines[lines.indexOf(`SUMMARY:${'脸'.repeat(22)}`) + 1]).toBe(` ${'脸'.repeat(24)}`);
		expect(unfolded(text)).toContain(`SUMMARY:${title}`);
		expect(text).not.toContain('\uFFFD');
	});
	it('does not fold a line of exactly 75 octets, and folds one of 76', () => {
		const lines = (length: number) =>
			file({ lang: 'en', title: 'x'.repeat(length - 'SUMMARY:'.length) }, deadline('state', '2028-01-01')).split(
				'\r\n'
			);
		expect(lines(75)).toContain(`SUMMARY:${'x'.repeat(67)}`);
		expect(lines(76)).toContain(`SUMMARY:${'x'.repeat(67)}`);
		expect(lines(75)).not.toContain(' x');
		expect(lines(76)).toContain(' x');
	});
	it('gives the same text for the same deadlines, and an entry keeps its identifier on another day', () => {
		const one = [deadline('limitation', '2028-08-01'), deadline('longest', '2045-08-01')];
		expect(file(discreet, ...one)).toBe(file(discreet, ...one));
		const uids = (today: string) =>
			unfolded(calendarFile(one, today, { ...discreet, names })).filter((line) => line.startsWith('UID'));
		expect(uids('2026-06-30')).toEqual(['UID:20280801-1@reminder', 'UID:20450801-2@reminder']);
		expect(uids('2027-01-01')).toEqual(uids('2026-06-30'));
	});
});
