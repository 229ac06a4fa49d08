import { cells } from '../case/profile';
import type { MethodWords } from '../messages/zh-CN/method';

/** The words of one parameter. */
export interface ParameterWords {
	name: string;
	unit: string;
	rows: Readonly<Record<string, string>>;
}

/** One line of a parameter: what it holds for (nothing where there is one value only), and the value as printed. */
export interface Row {
	label: string;
	text: string;
}

type Value = string | readonly [low: string, high: string];

/** The lines of a parameter, whatever its shape: one value or range, one for each tier, or one for each option. */
export function rows(value: unknown, words: ParameterWords, all: MethodWords, lang: string): Row[] {
	const text = (of: Value) => printed(of, words.unit, all.grades, lang);
	const row = (key: string, of: Value): Row => ({ label: words.rows[key] ?? key, text: text(of) });
	if (typeof value === 'string' || isRange(value)) return [{ label: '', text: text(value) }];
	if (!Array.isArray(value)) return Object.entries(value as Record<string, Value>).map(([key, of]) => row(key, of));
	return (value as readonly (Value | { id: string; value: string })[]).map((of, n) =>
		typeof of === 'object' && 'id' in of
			? row(of.id, of.value)
			: { label: all.tier.replace('{n}', String(n)), text: text(of) }
	);
}

const isRange = (value: unknown): value is readonly [string, string] =>
	Array.isArray(value) && value.length === 2 && value.every((end) => typeof end === 'string');

function printed(value: Value, unit: string, grades: Readonly<Record<string, string>>, lang: string): string {
	const [low, high] = typeof value === 'string' ? [value, value] : value;
	if (grades[low]) return grades[low];
	const format = new Intl.NumberFormat(
		lang,
		unit.endsWith('%') ? { style: 'percent', signDisplay: unit === '%' ? 'auto' : 'exceptZero' } : {}
	);
	const [from, to] = [low, high].map((end) => format.format(Number(end)).replace('-', '−'));
	return from === to ? from! : `${from!} – ${to!}`;
}

/** The places of the numbers of each line, so that each can have a field of its own. */
export function fieldsOf(value: unknown, lines: readonly Row[]): (Row & { ats: string[] })[] {
	const ats = cells(value).map(({ at }) => at);
	const [only] = lines;
	if (only && lines.length === 1) return [{ ...only, ats }];
	const keys = [...new Set(ats.map((at) => at.split('/')[1]))];
	return lines.map((line, i) => ({ ...line, ats: ats.filter((at) => at.split('/')[1] === keys[i]) }));
}
