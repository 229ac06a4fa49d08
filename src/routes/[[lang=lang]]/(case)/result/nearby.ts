import { resolve } from '$app/paths';
import type { Answers } from '$lib/case/answers';
import type { Range } from '$lib/assessment/outcome';
import type { DecidedCase } from '$lib/assessment/comparable';
import { loadPrecedents } from '$lib/messages';

/**
 * What the section of decided cases needs, fetched after the result stands. A case that is itself a decided one (`precedent-f01`) is not laid
 * beside its own incident. Undefined where the index cannot be had: the section is then left out, and nothing else depends on it.
 */
export async function nearby(lang: 'zh-CN' | 'en', answers: Answers, range: Range, id: string) {
	const [{ comparable, featuresOf }, { default: Comparable }, words, index] = await Promise.all([
		import('$lib/assessment/comparable'),
		import('$lib/ui/Comparable.svelte'),
		loadPrecedents(lang),
		decidedCases()
	]);
	const own = featuresOf(answers);
	const itself = index.find((one) => id === `precedent-${one.id}`);
	return { Comparable, words, own, near: comparable(own, range, index, itself?.incident) };
}

/** The index of decided cases; empty where it cannot be had. */
export async function decidedCases(): Promise<readonly DecidedCase[]> {
	const response = await fetch(resolve('/decided-cases.json')).catch(() => undefined);
	return response?.ok ? ((await response.json()) as DecidedCase[]) : [];
}
