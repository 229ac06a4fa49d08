import { expect, it } from 'vitest';
import { period, writtenDate } from './written-day';

it('writes a day, a month and a year as each language does, and leaves what is no date', () => {
	expect(['2025-03-07', '2025-03', '2025', 'ongoing', ''].map((iso) => writtenDate(iso, 'zh-CN'))).toEqual([
		'2025年3月7日',
		'2025年3月',
		'2025年',
		'ongoing',
		''
	]);
	expect(['2025-03-07', '2025-03', '2025'].map((iso) => writtenDate(iso, 'en'))).toEqual([
		'7 March 2025',
		'March 2025',
		'2025'
	]);
});

it('says one day once, and a period with both its ends', () => {
	expect(period('2025-10', '2025-10', 'zh-CN')).toBe('2025年10月');
	expect(period('2025-10', '2026-01-31', 'zh-CN')).toBe('2025年10月至2026年1月31日');
	expect(period('2025-10', '2026-01-31', 'en')).toBe('October 2025 – 31 January 2026');
});
