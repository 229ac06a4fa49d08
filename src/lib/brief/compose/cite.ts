import { label } from '../../law';
import { articleName } from '../../law/article-name';
import type { ProvisionId } from '../../law/ids';
import type { Inline } from '../document';
import type { Lang } from '../speak';
import { text } from './pieces';

const instrumentOf = (id: string) => id.slice(0, id.lastIndexOf('-'));
const articleOf = (id: string) => Number(id.slice(id.lastIndexOf('-') + 1));

/** Articles in a row: each instrument is named once, its articles in order after it. */
export function citations(ids: readonly string[], lang: Lang): Inline[] {
	const groups = new Map<string, string[]>();
	for (const id of new Set(ids)) groups.set(instrumentOf(id), [...(groups.get(instrumentOf(id)) ?? []), id]);
	return [...groups.values()].flatMap((of, g) =>
		of
			.toSorted((a, b) => articleOf(a) - articleOf(b))
			.flatMap((id, i): Inline[] => {
				const between = g + i === 0 ? [] : [text(lang === 'en' ? (i ? ', ' : '; ') : i ? '、' : '，')];
				const named =
					i === 0 ? label(id as ProvisionId, lang) : lang === 'en' ? String(articleOf(id)) : articleName(articleOf(id));
				return [...between, { kind: 'cite', text: named, provision: id }];
			})
	);
}

/** Citations in brackets after what rests on them; nothing of none. */
export const inBrackets = (cites: readonly Inline[], lang: Lang): Inline[] =>
	cites.length ? [text(lang === 'en' ? ' (' : '（'), ...cites, text(lang === 'en' ? ')' : '）')] : [];
