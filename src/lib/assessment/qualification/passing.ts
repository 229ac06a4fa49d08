import type { Read } from '../../case/facts';
import { all, under, type Finding } from '../../reasoning/finding';
import type { Onus } from '../../reasoning/read';
import { together } from '../../reasoning/reason';
import { claimant, justifying, processor } from '../onus';
import { cited, segmentOn, type Segment } from './regime';

/** Whether the face was given to others, and whether unlawfully (FR-2(6), PIPL-23, CC-1038). */
export interface Passing {
	happened: boolean;
	unlawful: Finding;
	forProfit: boolean;
	/** Its own days and law; undefined where nothing was passed on. */
	segment: Segment | undefined;
}

export function passing(read: Read, taking: Segment): Passing {
	const shared = read.finds('share.recipients', claimant('CC-1038'), 'few', 'many', 'public');
	if (!shared.holds)
		return { happened: false, unlawful: under(shared, 'CC-1038'), forProfit: false, segment: undefined };
	const [unasked, profit, on] = together(
		() => read.finds('share.basis', justifying(taking), 'no'),
		() => read('share.forProfit', claimant('CC-1038')) === 'yes',
		() => read('sharing.on', { by: 'claimant', basis: 'CPI-90', favours: 'later' })
	);
	const segment = segmentOn(read, 'passing', on, taking);
	return {
		happened: true,
		unlawful: under(all(shared, unasked), 'CC-1038', ...cited(segment, { PIPL: ['PIPL-23'] })),
		forProfit: profit,
		segment
	};
}

/** A leak that happened (FR-2(5); a risk alone is none, law.md T2), whether it can have come from elsewhere, and the rebuttal of its effect. */
export interface Leak {
	happened: Finding;
	/** The leaked face was used or tried against the person. */
	used: boolean;
	/** Reached by nobody, not spread, promptly made good: all the processor’s to show (after the Korean Supreme Court, 2025-12-04, 2023다311184). */
	rebutted: Finding;
	segment: Segment | undefined;
}

export function leak(read: Read, taking: Segment): Leak {
	const leaked = read.finds('leak.happened', claimant('CC-1038'), 'leaked', 'used');
	if (!leaked.holds)
		return {
			happened: under(leaked, 'CC-1038'),
			used: false,
			rebutted: { ...leaked, holds: false },
			segment: undefined
		};
	const [source, nobody, contained, prompt, on] = together(
		() => read.finds('leak.otherSource', processor('CPI-90'), 'unlikely'),
		() => read.finds('leak.accessed', processor('PIPL-69'), 'nobody'),
		() => read.finds('leak.spread', processor('PIPL-69'), 'no'),
		() => read.finds('leak.response', processor('PIPL-57'), 'prompt'),
		() => read('leak.on', { by: 'claimant', basis: 'CPI-90', favours: 'later' })
	);
	const segment = segmentOn(read, 'leak', on, taking);
	// A leak founds liability through measures that were missing (FR-2(5), CC-1038): his to show from the PIPL on (PIPL-69), the claimant’s before (CC-1165).
	const measures: Onus<'shown'> =
		segment.governs.PIPL === 'none'
			? { by: 'claimant', basis: 'CC-1165', unproven: 'shown' }
			: { by: 'defendant', basis: 'PIPL-69' };
	const unsecured = read.finds('store.secured', measures, 'no');
	const used = leaked.grounds.some(({ value }) => value === 'used');
	const happened = all(leaked, source, unsecured);
	return {
		happened: under(happened, 'CC-1038', ...cited(segment, { PIPL: ['PIPL-51'] })),
		used: used && happened.holds,
		rebutted: all(nobody, contained, prompt),
		segment
	};
}
