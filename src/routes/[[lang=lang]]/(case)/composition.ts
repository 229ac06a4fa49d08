import { result } from '$lib/assessment/outcome';
import { compose, type Composition } from '$lib/brief/compose/compose';
import type { Stamp } from '$lib/brief/compose/seal';
import type { Document } from '$lib/brief/document';
import type { Vocabularies } from '$lib/brief/speak';
import type { Interview } from '$lib/interview/interview.svelte';
import type { MethodWords } from '$lib/messages/zh-CN/method';

/**
 * The result of a case and its document; undefined while questions are open. A case with own values needs the words for parameters. Without `gist` the
 * list of articles says which they are and not yet what they do.
 */
export function composed(
	interview: Interview,
	words: Vocabularies,
	{ noProof, neutral }: Pick<Composition, 'noProof' | 'neutral'>,
	method: MethodWords | undefined,
	gist: Composition['gist'] = () => ''
): { found: ReturnType<typeof result>; document: Document | undefined } {
	const found = result(interview.assessment);
	if (found.status === 'needs') return { found, document: undefined };
	const { answers, profile } = interview;
	const own = method && Object.keys(profile).length ? { profile, words: method } : undefined;
	return { found, document: compose({ answers, result: found, words, noProof, neutral: neutral ?? false, own, gist }) };
}

/** What a case is sealed with. Only for who prints: the schema it needs is loaded then. */
export async function stampOf(interview: Interview): Promise<Stamp | undefined> {
	const found = result(interview.assessment);
	if (found.status === 'needs') return undefined;
	const { seal } = await import('$lib/exchange/seal');
	return seal(interview.answers, interview.profile, found);
}
