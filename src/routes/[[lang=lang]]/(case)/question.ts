import type { Answers } from '$lib/case/answers';
import { firstOpen, pageOf } from '$lib/interview/questions';
import { anchorOf } from '$lib/ui/anchor';
import { href } from '../../place.svelte';

/** The address of the page a fact is asked on, to be changed there; undefined for what is never asked. */
export function questionAt(lang: 'zh-CN' | 'en', address: string, answers: Answers): string | undefined {
	const at = pageOf(address, answers);
	return at ? `${href(lang, `ask/${at.chapter}/`, { at: at.page, change: '1' })}#${anchorOf(address)}` : undefined;
}

/** Where the first question stands that is still open. */
export function openQuestion(lang: 'zh-CN' | 'en', answers: Answers): string {
	const at = firstOpen(answers);
	return href(lang, `ask/${at?.chapter ?? 'basics'}/`, { at: at?.page });
}
