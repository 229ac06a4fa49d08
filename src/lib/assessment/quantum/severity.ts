import type { Read } from '../../case/facts';
import { disputedFrom } from '../../law/parameters/bands';
import { all, any, under, type Finding } from '../../reasoning/finding';
import { together } from '../../reasoning/reason';
import { claimant } from '../onus';
import { synthesis as synthetic } from '../qualification/synthesis';
import { exposure } from './dignity';

export type Degree = 'severe' | 'disputed' | 'notSevere';

/** 严重精神损害: the threshold of CC-1183, not a slider (law.md T6), with what decided it. */
export interface Severity {
	degree: Degree;
	finding: Finding;
	/** A professional has set it otherwise than the facts say. */
	set: boolean;
}

/** Our reading of CC-1183 from judgments. `highest` is the highest tier of dignity or privacy. */
export function severity(read: Read): (highest: number) => Severity {
	const [diagnosed, daily, synthesis, misused, place, shown, decision, published, age, seen] = together(
		() => read.finds('harm.mental', claimant('CC-1183'), 'diagnosed'),
		() => read.finds('harm.mental', claimant('CC-1183'), 'dailyLife', 'diagnosed'),
		() => synthetic(read),
		() => read.finds('use.abuse', claimant('CC-1183'), 'sexualised', 'fraud', 'impersonation'),
		() => read.finds('place.kind', claimant('CC-1033'), 'intimate'),
		() => read.finds('harm.work', claimant('CC-1183'), 'shown'),
		() => read.finds('use.decision', claimant('CC-1024'), 'wrongMatch'),
		() => read.finds('share.recipients', claimant('CC-1183'), 'public'),
		() => read('victim.ageAtStart'),
		() => exposure(read)
	);
	const minor: Finding = { holds: age !== 'adult', grounds: [{ address: 'victim.ageAtStart', value: age }], basis: [] };
	const effects = any(shown, daily);
	const severe = any(
		diagnosed,
		all(any(synthesis.offensive, synthesis.degrading, misused), seen.exposed),
		place,
		all(any(decision, published), seen.exposed, shown)
	);
	const disputed = any(effects, seen.circle, all(published, minor));
	return (highest) => {
		const high: Finding = { holds: highest >= Number(disputedFrom.value), grounds: [], basis: [] };
		const derived: Degree = severe.holds ? 'severe' : disputed.holds || high.holds ? 'disputed' : 'notSevere';
		const degree = read.or('harm.severe', derived);
		const ground = severe.holds ? severe : { ...any(disputed, high), holds: derived !== 'notSevere' };
		return { degree, finding: under(ground, 'CC-1183', 'MD-5'), set: degree !== derived };
	};
}
