import { exact } from '../brief/amounts';
import { readAmount } from '../case/written/amounts';
import { readDate } from '../case/written/dates';
import { englishNumber, yuanInChinese } from '../reasoning/numerals';
import { writtenDate } from '$lib/brief/written-day';

/** What is typed into a field for an amount or a date, and how it is read back. Loaded beside the questions. */
export type WrittenKind = 'amount' | 'day' | 'when';

/** A date to the month where the fact takes one (`when`). @public loaded on demand */
export const readWritten = (kind: WrittenKind, typed: string) =>
	kind === 'amount' ? readAmount(typed) : readDate(typed, kind === 'when' ? 'month' : 'day');

/** The value in the words of the language: 一万五千元（15,000.00元）, 15,000.00 yuan (fifteen thousand); a date as it is written in a text. @public loaded on demand */
export function readBack(kind: WrittenKind, value: string, lang: 'zh-CN' | 'en'): string {
	if (kind !== 'amount') return writtenDate(value, lang);
	if (lang === 'zh-CN') return `${yuanInChinese(value)}（${exact(value)}元）`;
	const [whole = '0', fen = ''] = value.split('.');
	const words = englishNumber(whole);
	return `${exact(value)} yuan${Number(fen) || words.length > longest ? '' : ` (${words})`}`;
}
/** Longer number words are no help to read. */
const longest = 40;
