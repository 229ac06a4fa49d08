/** An ISO day as it is written in a text: 2021年8月1日, 1 August 2021. */
export const writtenDay = (iso: string, lang: 'zh-CN' | 'en'): string =>
	new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
