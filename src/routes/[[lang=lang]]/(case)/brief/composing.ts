import { result } from '$lib/assessment/outcome';
import { composeFor } from '$lib/brief/compose/readers';
import type { Commission } from '$lib/brief/compose/draft';
import type { Document } from '$lib/brief/document';
import { ownValues } from '$lib/case/profile';
import type { Interview } from '$lib/interview/interview.svelte';
import { provision } from '$lib/law/catalogue';
import { loadMatters, loadPrecedents } from '$lib/messages';
import type { MethodWords } from '$lib/messages/zh-CN/method';
import { decidedCases } from '../result/nearby';

/** What a lawyer’s brief has beside the case: worked out and fetched after the page stands. */
export type Beside = Pick<Commission, 'matters' | 'nearby'>;
type Order = Pick<Commission, 'reader' | 'amounts' | 'noProof' | 'said' | 'words'> & {
	method: MethodWords | undefined;
};

/** The brief of a case for one reader; undefined while questions are open. */
export function composedFor(interview: Interview, order: Order, beside: Beside): Document | undefined {
	const found = result(interview.assessment);
	if (found.status === 'needs') return undefined;
	const { answers, profile } = interview;
	const { method, ...rest } = order;
	const own = method && Object.keys(profile).length ? { profile, words: method } : undefined;
	const gist = (id: Parameters<typeof provision>[0]) => provision(id, order.words.lang).gist;
	return composeFor({ ...rest, ...beside, answers, result: found, own, gist });
}

/** What matters most and the decided cases near this one; each is left out where it cannot be had, and `complete` says whether all is there. */
export async function besideOf(
	interview: Interview,
	lang: 'zh-CN' | 'en',
	id: string,
	signal: AbortSignal
): Promise<Beside & { complete: boolean }> {
	const found = result(interview.assessment);
	if (found.status !== 'settled') return { complete: true };
	const { answers, profile } = interview;
	const [tried, nearby] = await Promise.allSettled([mattersOf(), nearbyOf(found.standards.currentLaw.headline)]);
	return {
		matters: tried.status === 'fulfilled' ? tried.value : undefined,
		nearby: nearby.status === 'fulfilled' ? nearby.value : undefined,
		complete: tried.status === 'fulfilled'
	};

	async function mattersOf(): Promise<Commission['matters']> {
		const { mattersInWorker } = await import('$lib/brief/matters-in-worker');
		const [of, words] = await Promise.all([
			mattersInWorker(answers, ownValues(profile), 'currentLaw', signal),
			loadMatters(lang)
		]);
		return of && { found: of, words };
	}
	async function nearbyOf(range: Parameters<typeof import('$lib/assessment/comparable').comparable>[1]) {
		const [{ comparable, featuresOf }, words, index] = await Promise.all([
			import('$lib/assessment/comparable'),
			loadPrecedents(lang),
			decidedCases()
		]);
		const own = featuresOf(answers);
		const itself = index.find((one) => id === `precedent-${one.id}`);
		return { words, own, near: comparable(own, range, index, itself?.incident) };
	}
}
