import { describe, expect, it } from 'vitest';
import { addDays, addMonths, addYears, daysBetween, isDay, isMonth, lastDay, monthsBetween } from './calendar';

describe('days', () => {
	it('knows which exist', () => {
		expect(['2024-02-29', '2023-02-29', '2024-13-01', '2024-00-10', '2024-4-1', 'x'].map(isDay)).toEqual([
			true,
			false,
			false,
			false,
			false,
			false
		]);
		expect(['2024-02', '2024-13', '2024-2'].map(isMonth)).toEqual([true, false, false]);
		expect(lastDay('2024-02')).toBe('2024-02-29');
	});
	it('ends a period of months on the corresponding day, or the last of a shorter month (CC-202)', () => {
		expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
		expect(addMonths('2025-11-30', 3)).toBe('2026-02-28');
		expect(addYears('2024-02-29', 3)).toBe('2027-02-28');
	});
	it('counts days and full months', () => {
		expect(addDays('2026-01-01', 60)).toBe('2026-03-02');
		expect(daysBetween('2026-06-30', '2026-07-01')).toBe(1);
		expect(monthsBetween('2025-08-01', '2026-06-30')).toBe(10);
		expect(monthsBetween('2026-06-30', '2025-08-01')).toBe(0);
	});
});
