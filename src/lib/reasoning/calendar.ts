/** ISO days as text, proleptic Gregorian; no clock is ever read here. */
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

const write = (year: number, month: number, day: number) =>
	[String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

function read(iso: string): { year: number; month: number; day: number } {
	const [, year, month, day] = pattern.exec(iso)?.map(Number) ?? [];
	if (year === undefined || month === undefined || day === undefined) throw new Error(`not a day: ${iso}`);
	return { year, month, day };
}

/** Whether the text is a day that exists, such as 2024-02-29. */
export function isDay(text: string): boolean {
	const [, year, month, day] = pattern.exec(text)?.map(Number) ?? [];
	if (!year || !month || !day) return false;
	return month <= 12 && day <= daysIn(year, month);
}

/** Whether the text is a month, such as 2024-02. */
export const isMonth = (text: string): boolean => /^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`);

export const firstDay = (month: string): string => `${month}-01`;

export function lastDay(month: string): string {
	const [year, number] = month.split('-').map(Number);
	return write(year!, number!, daysIn(year!, number!));
}

/** The same day some months on; where that month is shorter, its last day (CC-202: periods by the month end on the corresponding day). */
export function addMonths(iso: string, months: number): string {
	const { year, month, day } = read(iso);
	const index = year * 12 + (month - 1) + months;
	const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
	return write(toYear, toMonth, Math.min(day, daysIn(toYear, toMonth)));
}

export const addYears = (iso: string, years: number): string => addMonths(iso, years * 12);

export function addDays(iso: string, days: number): string {
	const { year, month, day } = read(iso);
	return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
	const [a, b] = [read(from), read(to)];
	return Math.round((Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / 86_400_000);
}

/** Full months from one day to another; 0 when the second is earlier. */
export function monthsBetween(from: string, to: string): number {
	const [a, b] = [read(from), read(to)];
	const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
	return Math.max(0, months);
}

export const earlier = (a: string, b: string): string => (a <= b ? a : b);
export const later = (a: string, b: string): string => (a >= b ? a : b);
