import { nameOf } from '../../law';
import { articleName } from '../../law/article-name';
import type { Inline } from '../document';
import type { Lang } from '../speak';
import { inTongues } from '../tongues';
import { text } from './pieces';

const instrumentOf = (id: string) => id.slice(0, id.lastIndexOf('-'));
const articleOf = (id: string) => Number(id.slice(id.lastIndexOf('-') + 1));

/**
 * Articles in a row: each instrument is named once, its articles in order after it. In English its name stays Chinese, with a gloss: 《民法典》 Civil
 * Code, arts. 1182, 1183. Where the instrument stands beside (`named` false) the articles alone.
 */
export function citations(ids: readonly string[], lang: Lang, named = true): Inline[] {
	const english = lang === 'en';
	const groups = new Map<string, string[]>();
	for (const id of new Set(ids)) groups.set(instrumentOf(id), [...(groups.get(instrumentOf(id)) ?? []), id]);
	const all = [...groups].flatMap(([instrument, of], g) =>
		of
			.toSorted((a, b) => articleOf(a) - articleOf(b))
			.flatMap((provision, i): Inline[] => {
				const between = g + i === 0 ? [] : [text(english ? (i ? ', ' : '; ') : i ? '、' : '，')];
				const name = i === 0 && named ? `${nameOf(instrument, lang)}${english ? ', ' : ''}` : '';
				const kind = english && i === 0 ? (of.length > 1 ? 'arts. ' : 'art. ') : '';
				const article = english ? String(articleOf(provision)) : articleName(articleOf(provision));
				return [...between, { kind: 'cite', text: `${name}${kind}${article}`, provision }];
			})
	);
	return inTongues(all, lang);
}

/** Citations in brackets after what rests on them; nothing of none. */
export const inBrackets = (cites: readonly Inline[], lang: Lang): Inline[] =>
	cites.length ? [text(lang === 'en' ? ' (' : '（'), ...cites, text(lang === 'en' ? ')' : '）')] : [];
