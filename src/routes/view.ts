import { standards } from '$lib/assessment/standard';
import type { View } from '$lib/ui/standing-words';
import { place } from './place.svelte';
import { amountsShown } from './revealed.svelte';

/** What the reader is shown: a lawyer both standards; the others the law in force; whoever checks amounts none before the findings are recorded. */
export const view = (): View => ({
	standards: place.audience === 'lawyer' ? standards : standards.slice(0, 1),
	amounts: place.audience !== 'judge' || amountsShown(place.id)
});
