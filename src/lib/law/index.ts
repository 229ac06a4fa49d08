import type { ProvisionId } from './ids';
import { citation } from './provision';
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

/** The citation of a provision from its id alone, without loading the catalogue: 《个人信息保护法》第六十九条. */
export function label(id: ProvisionId, lang: 'zh-CN' | 'en'): string {
	const [instrument, article] = id.split('-') as [keyof typeof titles, string];
	return citation(titles[instrument], { article: Number(article) }, lang);
}
