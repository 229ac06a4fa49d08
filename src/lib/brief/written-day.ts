/** An ISO day as it is written in a text: 2021年8月1日, 1 August 2021. */
export const writtenDay = (iso: string, lang: 'zh-CN' | 'en'): string =>
	new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));

/** A day, a month or a year, as far as it is known; what is no date stands as it is. */
export function writtenDate(iso: string, lang: 'zh-CN' | 'en'): string {
	const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso) ?? [];
	if (!year) return iso;
	if (day) return writtenDay(iso, lang);
	return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
		year: 'numeric',
		...(month && { month: 'long' }),
		timeZone: 'UTC'
	}).format(new Date(`${year}-${month ?? '01'}-01`));
}

/** From one to another, said once where they are the same. */
export const period = (from: string, to: string, lang: 'zh-CN' | 'en'): string =>
	from === to
		? writtenDate(from, lang)
		: `${writtenDate(from, lang)}${lang === 'en' ? ' – ' : '至'}${writtenDate(to, lang)}`;
