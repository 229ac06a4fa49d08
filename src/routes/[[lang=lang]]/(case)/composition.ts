import { result } from '$lib/assessment/outcome';
import type { Composition } from '$lib/brief/compose/compose';
import type { Stamp } from '$lib/brief/compose/seal';
import type { Vocabularies } from '$lib/brief/speak';
import type { Interview } from '$lib/interview/interview.svelte';
import type { MethodWords } from '$lib/messages/zh-CN/method';

/** What the result of a case is written with. A case with own values needs the words for parameters; what the articles do comes last, or not at all. */
export function compositionOf(
	{ answers, profile }: Interview,
	found: Composition['result'],
	words: Vocabularies,
	{ noProof, neutral }: { noProof: boolean; neutral: boolean },
	method: MethodWords | undefined
): Composition {
	const own = method && Object.keys(profile).length ? { profile, words: method } : undefined;
	return { answers, result: found, words, noProof, neutral, own, gist: () => '' };
}

/** What a case is sealed with. Only for who prints: the schema it needs is loaded then. */
export async function stampOf(interview: Interview): Promise<Stamp | undefined> {
	const found = result(interview.assessment);
	if (found.status === 'needs') return undefined;
	const { seal } = await import('$lib/exchange/seal');
	return seal(interview.answers, interview.profile, found);
}
