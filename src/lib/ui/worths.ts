import { standards } from '../assessment/standard';
import { mattersInWorker } from '../brief/matters-in-worker';
import { worthOf } from '../brief/worth';
import type { Answers } from '../case/answers';
import { ownValues, type Profile } from '../case/profile';
import { loadReview } from '../messages';

/** What each open answer costs, for the check of answers; undefined where there is no result to ask about, or the trial was given up. @public loaded on demand */
export async function worths(
	answers: Answers,
	profile: Profile,
	audience: 'victim' | 'lawyer' | 'judge',
	lang: 'zh-CN' | 'en',
	signal: AbortSignal
): Promise<{ lead: string; of: (addresses: readonly string[]) => string } | undefined> {
	const [{ worth: said }, found] = await Promise.all([
		loadReview(lang),
		mattersInWorker(answers, ownValues(profile), 'currentLaw', signal).catch(() => undefined)
	]);
	// A lawyer sees both standards; the others the law in force until they ask for more.
	const shown = audience === 'lawyer' ? standards : (['currentLaw'] as const);
	return found && { lead: said.lead, of: (addresses) => worthOf(found, addresses, shown, said) };
}
