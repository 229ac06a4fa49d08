import type { Read } from '../../case/facts';
import type { Head } from '../liability/cause';
import type { ProvisionId } from '../../law/ids';
import type { Parameter } from '../../law/parameters/parameter';
import { Figure } from '../../reasoning/figure';
import type { Finding } from '../../reasoning/finding';
import { adjustment, type Factor } from './adjustment';

/** The row of the tier table a head has reached, and every description that was met at that height (effects, not points). */
export interface Tier {
	reached: number;
	grounds: readonly TierGround[];
	/** The descriptions of higher rows, none of which was met: why not more. */
	unmet: readonly TierGround[];
}
export interface TierGround {
	tier: number;
	/** Names the description, for the words shown. */
	id: string;
	finding: Finding;
}

/** The highest row whose description the facts meet. */
export function tier(rows: readonly TierGround[]): Tier {
	const met = rows.filter(({ finding }) => finding.holds);
	const reached = met.reduce((highest, row) => Math.max(highest, row.tier), 0);
	return {
		reached,
		grounds: met.filter((row) => row.tier === reached),
		unmet: rows.filter((row) => row.tier > reached)
	};
}

/** A head of non-property damage: the band of its tier, and the adjustment of it. */
export interface HeadEstimate {
	head: Exclude<Head, 'property'>;
	tier: Tier;
	adjustment: Figure;
	figure: Figure;
}

type Bands = Parameter<readonly (readonly [low: string, high: string])[]>;

/** Band × adjustment, at most the top of tier 4, rounded once. */
export function head(
	read: Read,
	name: HeadEstimate['head'],
	bands: Bands,
	reached: Tier,
	factors: readonly Factor[],
	basis: readonly ProvisionId[]
): HeadEstimate {
	const table = read.parameter(bands);
	const [low, high] = table[reached.reached]!;
	const adjusted = adjustment(read, name, factors, ['CC-998', 'FR-3']);
	const most = Figure.of(table.at(-1)![1], { parameter: `${bands.id}.most` });
	const figure = Figure.of(low, { parameter: `${bands.id}.${String(reached.reached)}` }, high)
		.as(`${name}/band`, ...basis)
		.times(adjusted)
		.atMost(most)
		.toFen()
		.as(name, ...basis);
	return { head: name, tier: reached, adjustment: adjusted, figure };
}
