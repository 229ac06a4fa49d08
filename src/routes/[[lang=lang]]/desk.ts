import type { Place } from '$lib/interview/questions';
import { loadDesk, loadVocabularies } from '$lib/messages';
import type { Said } from '$lib/ui/standing-words';
import { href } from '../place.svelte';

/** What stands beside the questions, loaded once they stand. */
export async function saidIn(lang: 'zh-CN' | 'en'): Promise<Said> {
	const [words, desk] = await Promise.all([loadVocabularies(lang), loadDesk(lang)]);
	return { words, desk };
}

/** The address of a question; `change` where the check is to be come back to. */
export const linkTo =
	(lang: 'zh-CN' | 'en', change?: '1') =>
	({ chapter, page }: Place, anchor: string): string =>
		`${href(lang, `ask/${chapter}/`, { at: page, change })}#${anchor}`;
