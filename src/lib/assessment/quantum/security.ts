import { lapses, type Read } from '../../case/facts';
import { all, any, not, type Finding } from '../../reasoning/finding';
import { together } from '../../reasoning/reason';
import { claimant, justifying, processor } from '../onus';
import type { Conduct } from '../qualification/acts';
import type { Segment } from '../qualification/regime';
import { age, deletion, duration, recipients, response, type Factor } from './adjustment';
import { tier, type Tier } from './head';

/**
 * 数据安全: the tier by how the face was kept and what became of it. That it was passed on, or leaked, are findings of their own (FR-2(5)(6));
 * a leak whose effect is rebutted founds no row 3 or 4.
 */
export function securityTier(read: Read, taking: Segment): (conduct: Conduct, rebutted: boolean) => Tier {
	const [kept, where, seenLapses, overlong, sold, abused] = together(
		() => read.finds('face.stored', justifying(taking), 'kept'),
		() => read.finds('store.where', processor('PIPL-69'), 'uploaded'),
		() => together(...lapses.map((lapse) => () => read.finds(`store.lapse.${lapse}`, claimant('PIPL-51'), 'yes'))),
		() => read.finds('store.overlong', claimant('PIPL-19'), 'yes'),
		() => read.finds('use.actual.sale', claimant('CC-1035'), 'yes'),
		() => read.finds('use.abuse', claimant('CC-1035'), 'mockery', 'impersonation', 'sexualised', 'fraud')
	);
	return ({ taken, lawful, passing, leak }, rebutted) => {
		const open = (finding: Finding) => (rebutted ? { ...leak.rebutted, holds: false } : finding);
		return tier([
			{ tier: 1, id: 'kept', finding: all(taken, not(lawful), kept) },
			{ tier: 2, id: 'withoutMeasures', finding: all(taken, kept, any(where, ...seenLapses)) },
			{ tier: 2, id: 'overlong', finding: all(taken, kept, overlong) },
			{ tier: 2, id: 'passedOn', finding: all(taken, passing.unlawful) },
			{ tier: 3, id: 'leaked', finding: open(leak.happened) },
			{ tier: 4, id: 'leakedAndUsed', finding: open({ ...leak.happened, holds: leak.used }) },
			{ tier: 4, id: 'soldAndUsed', finding: all(sold, abused) }
		]);
	};
}

/** What moves it; no fact that sets the tier (一事实一用). */
export const securityFactors = (read: Read): Factor[] =>
	together(
		() => age(read),
		() => recipients(read),
		() => duration(read),
		() => deletion(read),
		() => response(read)
	);
