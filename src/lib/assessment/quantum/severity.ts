import type { Read } from '../../case/facts';
import { disputedFrom } from '../../law/parameters/bands';
import { all, any, under, type Finding } from '../../reasoning/finding';
import { together } from '../../reasoning/reason';
import { claimant } from '../onus';
import { synthesis as synthetic } from '../qualification/synthesis';
import { exposure } from './dignity';

export type Degree = 'severe' | 'disputed' | 'notSevere';

/** One description the threshold looks for: met, or why not. */
export interface SeverityGround {
	degree: Exclude<Degree, 'notSevere'>;
	id: 'diagnosed' | 'abused' | 'intimatePlace' | 'accused' | 'effects' | 'circle' | 'minorPublished' | 'highTier';
	finding: Finding;
}

/** 严重精神损害: the threshold of CC-1183, not a slider (law.md T6), with what decided it. */
export interface Severity {
	degree: Degree;
	finding: Finding;
	/** A professional has set it otherwise than the facts say. */
	set: boolean;
	/** The descriptions of the higher degrees, none of which was met: why not more. */
	unmet: readonly SeverityGround[];
}

/** Our reading of CC-1183 from judgments. `highest` is the highest tier of dignity or privacy. */
export function severity(read: Read): (read: Read, highest: number) => Severity {
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
	const severe: SeverityGround[] = [
		{ degree: 'severe', id: 'diagnosed', finding: diagnosed },
		{
			degree: 'severe',
			id: 'abused',
			finding: all(any(synthesis.offensive, synthesis.degrading, misused), seen.exposed)
		},
		{ degree: 'severe', id: 'intimatePlace', finding: place },
		{ degree: 'severe', id: 'accused', finding: all(any(decision, published), seen.exposed, shown) }
	];
	const disputed: SeverityGround[] = [
		{ degree: 'disputed', id: 'effects', finding: effects },
		{ degree: 'disputed', id: 'circle', finding: seen.circle },
		{ degree: 'disputed', id: 'minorPublished', finding: all(published, minor) }
	];
	const met = (rows: readonly SeverityGround[]) => any(...rows.map(({ finding }) => finding));
	return (read, highest) => {
		const high: Finding = { holds: highest >= Number(read.parameter(disputedFrom)), grounds: [], basis: [] };
		const beneath: SeverityGround[] = [...disputed, { degree: 'disputed', id: 'highTier', finding: high }];
		const [grave, arguable] = [met(severe), met(beneath)];
		const derived: Degree = grave.holds ? 'severe' : arguable.holds ? 'disputed' : 'notSevere';
		const degree = read.or('harm.severe', derived);
		const above = { severe: [], disputed: severe, notSevere: [...severe, ...beneath] }[degree];
		return {
			degree,
			finding: under(grave.holds ? grave : arguable, 'CC-1183', 'MD-5'),
			set: degree !== derived,
			unmet: above.filter(({ finding }) => !finding.holds)
		};
	};
}
