import { describe, expect, it } from 'vitest';
import { readDate } from './dates';

describe('dates as people write them', () => {
	it.each([
		['2025-03-07', '2025-03-07'],
		['2025-3-7', '2025-03-07'],
		['2025/3/7', '2025-03-07'],
		['2025.3.7', '2025-03-07'],
		['20250307', '2025-03-07'],
		['２０２５－３－７', '2025-03-07'],
		[' 2025 年 3 月 7 日 ', '2025-03-07'],
		['2025年3月7号', '2025-03-07'],
		['2025年3月7', '2025-03-07'],
		['2025年三月7日', '2025-03-07'],
		['25年3月7日', '2025-03-07'],
		['98年3月7日', '1998-03-07'],
		['二〇二五年三月七日', '2025-03-07'],
		['二零二五年十月十日', '2025-10-10'],
		['二○二五年十二月三十一日', '2025-12-31'],
		['二〇二四年二月二十九日', '2024-02-29'],
		['7 March 2025', '2025-03-07'],
		['7th of March, 2025', '2025-03-07'],
		['Mar 7, 2025', '2025-03-07'],
		['Sept. 1 2025', '2025-09-01'],
		['13/04/2025', '2025-04-13'],
		['04/13/2025', '2025-04-13'],
		['3/3/2025', '2025-03-03']
	])('%s is the day %s', (typed, value) => {
		expect(readDate(typed, 'day')).toEqual({ value });
		expect(readDate(typed, 'month')).toEqual({ value });
	});
	it.each([
		['2025-03', '2025-03'],
		['2025-3', '2025-03'],
		['2025/03', '2025-03'],
		['202503', '2025-03'],
		['2025年3月', '2025-03'],
		['2025年3月份', '2025-03'],
		['25年3月', '2025-03'],
		['二〇二五年十一月', '2025-11'],
		['3月2025', '2025-03'],
		['3/2025', '2025-03'],
		['March 2025', '2025-03'],
		['Mar 2025', '2025-03']
	])('%s is the month %s where a month will do, and a day is asked for where not', (typed, value) => {
		expect(readDate(typed, 'month')).toEqual({ value });
		expect(readDate(typed, 'day')).toEqual({ fault: 'dayMissing' });
	});
	it.each([
		['03/04/2025', ['2025-03-04', '2025-04-03']],
		['12.1.2025', ['2025-01-12', '2025-12-01']]
	])('%s can be two days, and is asked about', (typed, choices) => {
		expect(readDate(typed, 'month')).toEqual({ fault: 'ambiguousDay', choices });
	});
	it.each([
		['2025年2月30日', 'noSuchDay'],
		['2025-02-29', 'noSuchDay'],
		['2025-13', 'noSuchDay'],
		['31/06/2025', 'noSuchDay'],
		['二〇二五年四月三十一日', 'noSuchDay'],
		['31 April 2025', 'noSuchDay'],
		['3月7日', 'yearMissing'],
		['3/7', 'yearMissing'],
		['25/3/7', 'yearMissing'],
		['7 March', 'yearMissing'],
		['1025-03-07', 'yearMissing'],
		['2025', 'monthMissing'],
		['2025年', 'monthMissing'],
		['去年夏天', 'notDay'],
		['大概三月', 'notDay'],
		['2025-03-07-01', 'notDay'],
		['marching 2025', 'notDay'],
		['', 'notDay']
	])('%s is not taken: %s', (typed, fault) => {
		expect(readDate(typed, 'month')).toEqual({ fault });
	});
});
