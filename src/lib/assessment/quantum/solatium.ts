import type { Read } from '../../case/facts';
import { belowThreshold, disputedTops, solatiumLeast, solatiumTops } from '../../law/parameters/bands';
import { Decimal } from '../../reasoning/decimal';
import { Figure } from '../../reasoning/figure';
import type { HeadEstimate, TierGround } from './head';
import type { Degree, Severity } from './severity';

/** currentLaw: one sum for dignity and privacy together, never one per head (law.md T13(c)). */
export interface Solatium {
	severity: Severity;
	/** The head whose tier was the highest, and so whose contributors bear it; security only at tier 4. */
	led: HeadEstimate['head'];
	tier: number;
	/** Why that head stands no higher. */
	unmet: readonly TierGround[];
	figure: Figure;
	/** What some courts gave although the threshold was not met: beside the range, never in it. */
	belowThreshold: Figure | undefined;
}

const topTier = 4;
type Estimates = Readonly<Record<HeadEstimate['head'], HeadEstimate>>;

/** 精神损害抚慰金 (CC-1183): nothing below the threshold; from nothing where it is disputed; from the least that courts gave where it is met. */
export function solatium(read: Read, severityAt: (highest: number) => Severity, estimates: Estimates): Solatium {
	const { dignity, privacy, security } = estimates;
	const counted = [dignity, privacy, ...(security.tier.reached === topTier ? [security] : [])];
	const leading = counted.reduce((a, b) => (b.tier.reached > a.tier.reached ? b : a));
	const reached = leading.tier.reached;
	const found = severityAt(reached);
	const [least, upper] = read.parameter(belowThreshold);
	return {
		severity: found,
		led: leading.head,
		tier: reached,
		unmet: leading.tier.unmet,
		figure: solatiumAt(read, found.degree, reached, estimates),
		belowThreshold:
			found.degree === 'notSevere' && reached > 0
				? Figure.of(least, { parameter: belowThreshold.id }, upper)
				: undefined
	};
}

/** The sum that goes with a finding on the threshold, at the height the heads have reached. */
export function solatiumAt(read: Read, degree: Degree, reached: number, { dignity, privacy }: Estimates): Figure {
	const [found, arguable] = [read.parameter(solatiumTops), read.parameter(disputedTops)];
	const severe = degree === 'severe';
	// Own values may have put the tops the other way round: what is disputed is never worth more than what is found.
	const asFound = severe || new Decimal(found[reached]!).lt(arguable[reached]!);
	const [tops, id] = asFound ? [found, solatiumTops.id] : [arguable, disputedTops.id];
	const low = severe ? read.parameter(solatiumLeast) : '0';
	const high = degree === 'notSevere' ? '0' : tops[reached]!;
	const top = { parameter: `${id}.${String(reached)}` };
	const from = severe ? { parameter: solatiumLeast.id, upTo: top.parameter } : top;
	const band = Figure.of(low, from, high).as('solatium/band', 'CC-1183', 'MD-5');
	const most = Figure.of(tops[topTier], { parameter: `${id}.most` });
	const weighed = Figure.largest([dignity.adjustment, privacy.adjustment]);
	return band.times(weighed).atMost(most).toFen().as('solatium', 'CC-1183', 'MD-5');
}
