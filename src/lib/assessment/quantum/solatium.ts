import { belowThreshold, solatiumLeast, solatiumTops } from '../../law/parameters/bands';
import { Figure } from '../../reasoning/figure';
import type { HeadEstimate, TierGround } from './head';
import type { Severity } from './severity';

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

/** 精神损害抚慰金 (CC-1183): nothing below the threshold; from nothing where it is disputed; from the least that courts gave where it is met. */
export function solatium(
	severityAt: (highest: number) => Severity,
	estimates: Readonly<Record<HeadEstimate['head'], HeadEstimate>>
): Solatium {
	const { dignity, privacy, security } = estimates;
	const counted = [dignity, privacy, ...(security.tier.reached === topTier ? [security] : [])];
	const leading = counted.reduce((a, b) => (b.tier.reached > a.tier.reached ? b : a));
	const reached = leading.tier.reached;
	const found = severityAt(reached);
	const top = solatiumTops.value[reached]!;
	const [low, high] = { notSevere: ['0', '0'], disputed: ['0', top], severe: [solatiumLeast.value, top] }[
		found.degree
	] as [string, string];
	const band = Figure.of(low, { parameter: `solatium.${found.degree}.${String(reached)}` }, high).as(
		'solatium/band',
		'CC-1183',
		'MD-5'
	);
	const weighed = Figure.largest([dignity.adjustment, privacy.adjustment]);
	const most = Figure.of(solatiumTops.value[topTier], { parameter: 'solatiumTops.most' });
	const [least, upper] = belowThreshold.value;
	return {
		severity: found,
		led: leading.head,
		tier: reached,
		unmet: leading.tier.unmet,
		figure: band.times(weighed).atMost(most).toFen().as('solatium', 'CC-1183', 'MD-5'),
		belowThreshold:
			found.degree === 'notSevere' && reached > 0 ? Figure.of(least, { parameter: 'belowThreshold' }, upper) : undefined
	};
}
