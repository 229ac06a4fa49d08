import { result } from '$lib/assessment/outcome';
import { compose } from '$lib/brief/compose/compose';
import type { Document } from '$lib/brief/document';
import type { Vocabularies } from '$lib/brief/speak';
import type { Interview } from '$lib/interview/interview.svelte';
import { provision } from '$lib/law/catalogue';

/** The result of a case and its document; undefined while questions are open. */
export function composed(
	interview: Interview,
	words: Vocabularies,
	noProof: boolean
): { found: ReturnType<typeof result>; document: Document | undefined } {
	const found = result(interview.assessment);
	if (found.status === 'needs') return { found, document: undefined };
	const gist = (id: Parameters<typeof provision>[0]) => provision(id, words.lang).gist;
	return { found, document: compose({ answers: interview.answers, result: found, words, noProof, gist }) };
}
