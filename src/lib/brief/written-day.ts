type Lang = 'zh-CN' | 'en';

/** Made once, and only where English is written: making one takes longer than all that is then written with it. */
let english: Record<'day' | 'month', Intl.DateTimeFormat> | undefined;
function inEnglish(date: string, precision: 'day' | 'month'): string {
	const made = (month: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC', ...month });
	english ??= { day: made({ day: 'numeric' }), month: made({}) };
	return english[precision].format(new Date(date));
}

/** An ISO day as it is written in a text: 2021年8月1日, 1 August 2021. */
export const writtenDay = (iso: string, lang: Lang): string => writtenDate(iso, lang);

/** A day, a month or a year, as far as it is known; what is no date stands as it is. */
export function writtenDate(iso: string, lang: Lang): string {
	const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso) ?? [];
	if (!year) return iso;
	if (lang === 'zh-CN')
		return `${year}年${month ? `${String(Number(month))}月` : ''}${day ? `${String(Number(day))}日` : ''}`;
	return month ? inEnglish(`${year}-${month}-${day ?? '01'}`, day ? 'day' : 'month') : year;
}

/** From one to another, said once where they are the same. */
export const period = (from: string, to: string, lang: Lang): string =>
	from === to
		? writtenDate(from, lang)
		: `${writtenDate(from, lang)}${lang === 'en' ? ' – ' : '至'}${writtenDate(to, lang)}`;
