import { isDay, isMonth } from '../../reasoning/calendar';

/** Dates as people write them, and the ISO text they stand for. Nothing is guessed: what can be read two ways is asked about. */

export type DateFault = 'notDay' | 'noSuchDay' | 'yearMissing' | 'monthMissing' | 'dayMissing' | 'ambiguousDay';
export type WrittenDate =
	| { value: string }
	/** `choices`: the days it can stand for, where these are two. */
	| { fault: DateFault; choices?: readonly string[] };

const digits: Readonly<Record<string, string>> = {
	...Object.fromEntries([...'〇一二三四五六七八九'].map((sign, i) => [sign, String(i)])),
	零: '0',
	'○': '0',
	两: '2'
};
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Years written with two digits belong to this century up to here; only 25年 is taken, never 25/3/7. */
const lastOfCentury = 69;

/** 二〇二五年十二月三十一日 with Arabic digits: years digit by digit, months and days by tens. */
const inDigits = (text: string): string =>
	text
		.replace(/([一二两三四五六七八九]?)十([一二三四五六七八九]?)(?=[月日号])/g, (_, ten: string, one: string) =>
			String(Number(digits[ten] ?? '1') * 10 + Number(digits[one] ?? '0'))
		)
		.replace(/[〇○零一二两三四五六七八九]/g, (sign) => digits[sign]!);

const two = (part: string) => part.padStart(2, '0');

/** A day, or a month, that was named in full. */
function named(year: string, month: string, day: string | undefined, precision: 'day' | 'month'): WrittenDate {
	if (!/^(19|20)\d\d$/.test(year)) return { fault: 'yearMissing' };
	const iso = [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-');
	if (day !== undefined) return isDay(iso) ? { value: iso } : { fault: 'noSuchDay' };
	if (!isMonth(iso)) return { fault: 'noSuchDay' };
	return precision === 'month' ? { value: iso } : { fault: 'dayMissing' };
}

/** 03/04/2025: the day first, or the month first, or both would do. */
function eitherWay(first: string, second: string, year: string): WrittenDate {
	const days = [
		[second, first],
		[first, second]
	].map(([month, day]) => `${year}-${two(month!)}-${two(day!)}`);
	const real = [...new Set(days.filter(isDay))];
	if (real.length === 1) return named(year, real[0]!.slice(5, 7), real[0]!.slice(8), 'day');
	return real.length ? { fault: 'ambiguousDay', choices: real.toSorted() } : { fault: 'noSuchDay' };
}

function inEnglish(text: string, precision: 'day' | 'month'): WrittenDate | undefined {
	const word = /[a-z]{3,}/.exec(text.replace(/\bof\b/g, ' '))?.[0];
	const month = months.findIndex((name) => word?.startsWith(name)) + 1;
	if (
		!word ||
		!month ||
		!/^(january|february|march|april|may|june|july|august|sept?|september|october|november|december|[a-z]{3})$/.test(
			word
		)
	)
		return undefined;
	const numbers = text.replace(/(\d)(st|nd|rd|th)\b/g, '$1').match(/\d+/g) ?? [];
	const year = numbers.find((one) => one.length === 4);
	const day = numbers.find((one) => one.length <= 2);
	if (numbers.length > 2 || (!year && !day)) return { fault: 'notDay' };
	return year ? named(year, String(month), day, precision) : { fault: 'yearMissing' };
}

/**
 * Reads what was typed as a day or, where `precision` allows it, a month: 2025-3-7, 2025.3.7, 20250307, 2025年3月7日, 二〇二五年三月七日, 25年3月, 3/2025,
 * 7 March 2025. Full-width digits and spaces do no harm.
 */
export function readDate(typed: string, precision: 'day' | 'month'): WrittenDate {
	const text = typed.normalize('NFKC').trim().toLowerCase();
	const chinese = inDigits(text).replace(/\s/g, '');
	const [, short, month, day] = /^(?:(\d{2}|\d{4})年)?(?:(\d{1,2})月(?:份|(\d{1,2})[日号]?)?)?$/.exec(chinese) ?? [];
	if (short && !month) return { fault: 'monthMissing' };
	if (month) {
		if (!short) return { fault: 'yearMissing' };
		const year = short.length === 4 ? short : `${Number(short) > lastOfCentury ? '19' : '20'}${short}`;
		return named(year, month, day, precision);
	}
	const english = inEnglish(text, precision);
	if (english) return english;
	const signs = chinese.replace(/[年月日号]$/, '');
	const monthYear = /^(\d{1,2})月(\d{4})$/.exec(signs) ?? /^(\d{1,2})[-/.](\d{4})$/.exec(signs);
	if (monthYear) return named(monthYear[2]!, monthYear[1]!, undefined, precision);
	const inOrder = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?$/.exec(signs) ?? /^(\d{4})(\d\d)(\d\d)?$/.exec(signs);
	if (inOrder) return named(inOrder[1]!, inOrder[2]!, inOrder[3], precision);
	const turned = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(signs);
	if (turned) return eitherWay(turned[1]!, turned[2]!, turned[3]!);
	if (/^(\d{1,2})[-/.](\d{1,2})([-/.]\d{1,2})?$/.test(signs)) return { fault: 'yearMissing' };
	return { fault: /^(19|20)\d\d$/.test(signs) ? 'monthMissing' : 'notDay' };
}
