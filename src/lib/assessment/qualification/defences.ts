import type { ProvisionId } from '../../law/ids';
import { under, type Finding } from '../../reasoning/finding';
import { borne, processor, type Conjunct } from '../onus';
import { actsIn, type ActId, type Conduct } from './acts';
import { grounding, justification, supposing, type BasisId } from './lawfulness';
import type { Observed } from './observed';
import { cited, type Text } from './regime';

export type DefenceId = 'consent' | BasisId | 'fairUse';

/** One thing that can be pleaded against the claim. */
export interface Defence {
	id: DefenceId;
	/** Pleaded, or spoken to by the answers. The others are only named. */
	raised: boolean;
	/** Whether it stands; where not, on which conjunct it fails. */
	finding: Finding<ProvisionId>;
	/** Everything it takes, met or not. */
	conjuncts: readonly Conjunct[];
	/** The acts it answers here: made out without it, and not with it. It never reaches another (FR-5, PIPL-26; law.md T20). */
	covers: readonly ActId[];
}

type Sources = Readonly<Partial<Record<Text, readonly ProvisionId[]>>>;

/** Consent that counts (FR-5(4), CC-1036(1), PIPL-13(1)), the other grounds, and the five cases of fair use of a likeness (CC-1020). */
const sources: Readonly<Record<DefenceId, Sources>> = {
	consent: { CC: ['CC-1036'], FR: ['FR-5'], PIPL: ['PIPL-13'] },
	...grounding,
	fairUse: { CC: ['CC-1020'] }
};
const ids = Object.keys(sources) as DefenceId[];

/** What is pleaded, and what would be seen if it held, or did not. */
interface Plea {
	finding: Finding;
	conjuncts: readonly Conjunct[];
	supposing: (holds: boolean) => Observed;
}

/** A consent nobody asked for is not pleaded, nor a fair use nobody explains. */
function plea(seen: Observed, id: DefenceId): Plea | undefined {
	const { consent, other, fairUse, tied } = seen;
	switch (id) {
		case 'consent':
			if (tied.grounds.some(({ value }) => value === 'none')) return undefined;
			return {
				finding: { ...consent.finding, holds: consent.outcome === 'valid' },
				conjuncts: consent.conjuncts,
				supposing: (holds) => ({
					...seen,
					...justification({ ...consent, outcome: holds ? 'valid' : 'none' }, other)
				})
			};
		case 'fairUse':
			if (!fairUse.holds) return undefined;
			return {
				finding: fairUse,
				conjuncts: [borne(processor('CC-1020'), fairUse)],
				supposing: (holds) => ({ ...seen, fairUse: { ...fairUse, holds } })
			};
		default:
			if (other.claimed !== id) return undefined;
			return {
				finding: other.finding,
				conjuncts: other.conjuncts,
				supposing: (holds) => ({ ...seen, ...justification(consent, supposing(other, holds)) })
			};
	}
}

/** 抗辩: each with what it takes and what it answers. Nothing is read anew. */
export const defences = (seen: Conduct): Defence[] =>
	ids.map((id): Defence => {
		const basis = cited(seen.segment, sources[id]);
		const pleaded = plea(seen, id);
		if (!pleaded)
			return { id, raised: false, finding: { holds: false, grounds: [], basis }, conjuncts: [], covers: [] };
		const made = (holds: boolean) => actsIn(pleaded.supposing(holds)).filter(({ finding }) => finding.holds);
		const left = made(true).map((act) => act.id);
		return {
			id,
			raised: true,
			finding: under(pleaded.finding, ...basis) as Finding<ProvisionId>,
			conjuncts: pleaded.conjuncts.filter(({ finding }) => finding.grounds.length),
			covers: made(false).flatMap((act) => (left.includes(act.id) ? [] : [act.id]))
		};
	});
