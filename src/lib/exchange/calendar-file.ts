import type { Deadline } from '../assessment/procedure/deadlines';
import { label } from '../law';
import { addDays } from '../reasoning/calendar';

/** What the file says. Without `names` each entry bears nothing but the title: somebody else may see the calendar. */
export interface CalendarWords {
	lang: 'zh-CN' | 'en';
	title: string;
	names?: Readonly<Record<Deadline['id'], string>>;
}

/** A number for each clock, so that the identifier of an entry says nothing to whoever reads it. Never changed: a calendar knows its entries by it. */
const numbers: Readonly<Record<Deadline['id'], number>> = {
	limitation: 1,
	longest: 2,
	labour: 3,
	reconsideration: 4,
	litigation: 5,
	state: 6
};
/** Nine in the morning, 30 and 7 days before: an all-day entry begins at midnight. */
const alarms = ['-P29DT15H', '-P6DT15H'] as const;
const octets = 75;

/** The deadlines that can still be kept: a calendar has no use for the others. */
export const upcoming = (deadlines: readonly Deadline[], today: string): Deadline[] =>
	deadlines.filter(({ on }) => on >= today);

/** 期限的日历文件 (iCalendar, RFC 5545): the same deadlines and the same day of assessment give the same text. */
export function calendarFile(deadlines: readonly Deadline[], today: string, words: CalendarWords): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//reminder//1//EN',
		...upcoming(deadlines, today).flatMap((deadline) => entry(deadline, today, words)),
		'END:VCALENDAR'
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const compact = (day: string) => day.replaceAll('-', '');

function entry({ id, on, basis }: Deadline, today: string, { lang, title, names }: CalendarWords): string[] {
	const summary = escaped(title);
	const articles = basis.map((provision) => label(provision, lang)).join(lang === 'en' ? '; ' : '、');
	return [
		'BEGIN:VEVENT',
		`UID:${compact(on)}-${String(numbers[id])}@reminder`,
		`DTSTAMP:${compact(today)}T000000Z`,
		`DTSTART;VALUE=DATE:${compact(on)}`,
		`DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
		`SUMMARY:${summary}`,
		...(names ? [`DESCRIPTION:${escaped(`${names[id]}\n${articles}`)}`] : []),
		'CLASS:PRIVATE',
		'TRANSP:TRANSPARENT',
		...alarms.flatMap((trigger) => [
			'BEGIN:VALARM',
			'ACTION:DISPLAY',
			`TRIGGER:${trigger}`,
			`DESCRIPTION:${summary}`,
			'END:VALARM'
		]),
		'END:VEVENT'
	];
}

/** RFC 5545, 3.3.11. */
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** RFC 5545, 3.1: no line over 75 octets; what follows begins with a space, and no character is cut in two. */
function folded(line: string): string {
	const encoder = new TextEncoder();
	let length = 0;
	return [...line]
		.map((character) => {
			const size = encoder.encode(character).length;
			const breaks = length + size > octets;
			length = breaks ? 1 + size : length + size;
			return breaks ? `\r\n ${character}` : character;
		})
		.join('');
}
