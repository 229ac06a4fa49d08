import { articleName } from './article-name';
import type { ProvisionId } from './ids';
import { titles } from './titles';

/**
 * The entry of a dated table in force on an ISO day: the last that had begun. Tables are appended to, never overwritten; before
 * the first entry there is none (undefined), and the caller says so.
 */
export function at<Entry extends { readonly from: string }>(table: readonly Entry[], day: string): Entry | undefined {
	return table.reduce<Entry | undefined>(
		(found, entry) => (entry.from <= day && (!found || entry.from >= found.from) ? entry : found),
		undefined
	);
}

/** What an instrument is called in a citation: 《个人信息保护法》; in English with a gloss, 《个人信息保护法》 PIPL. */
export function nameOf(instrument: string, lang: 'zh-CN' | 'en'): string {
	const { short, gloss } = titles[instrument as keyof typeof titles];
	return lang === 'en' ? `《${short}》 ${gloss}` : `《${short}》`;
}

/** The citation of a provision from its id alone, without loading the catalogue: 《个人信息保护法》第六十九条, in English 《个人信息保护法》 PIPL, art. 69. */
export function label(id: ProvisionId, lang: 'zh-CN' | 'en'): string {
	const [instrument, article] = id.split('-') as [string, string];
	return `${nameOf(instrument, lang)}${lang === 'en' ? `, art. ${article}` : articleName(Number(article))}`;
}
