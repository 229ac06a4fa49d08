type Lang = 'zh-CN' | 'en';
type Precision = 'day' | 'month' | 'year';

const shape: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
	day: { dateStyle: 'long' },
	month: { year: 'numeric', month: 'long' },
	year: { year: 'numeric' }
};
/** Making one takes longer than all that is then written with it. */
const made = new Map<string, Intl.DateTimeFormat>();

function written(date: string, lang: Lang, precision: Precision): string {
	const key = `${lang} ${precision}`;
	const format =
		made.get(key) ?? new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { ...shape[precision], timeZone: 'UTC' });
	made.set(key, format);
	return format.format(new Date(date));
}

/** An ISO day as it is written in a text: 2021年8月1日, 1 August 2021. */
export const writtenDay = (iso: string, lang: Lang): string => written(iso, lang, 'day');

/** A day, a month or a year, as far as it is known; what is no date stands as it is. */
export function writtenDate(iso: string, lang: Lang): string {
	const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso) ?? [];
	if (!year) return iso;
	return day ? writtenDay(iso, lang) : written(`${year}-${month ?? '01'}-01`, lang, month ? 'month' : 'year');
}

/** From one to another, said once where they are the same. */
export const period = (from: string, to: string, lang: Lang): string =>
	from === to
		? writtenDate(from, lang)
		: `${writtenDate(from, lang)}${lang === 'en' ? ' – ' : '至'}${writtenDate(to, lang)}`;
