import type { Read } from '../../case/facts';
import type { Decimal } from '../../reasoning/decimal';
import { Figure } from '../../reasoning/figure';
import type { End, Ends } from '../../reasoning/split';
import { nonProperty } from './non-property';
import { solatiumAt } from './solatium';
import { total, type Parts } from './total';

export const gapSteps = ['severity', 'control', 'floor', 'bands', 'mitigation'] as const;
export interface GapStep {
	id: (typeof gapSteps)[number];
	/** What the step adds where the low ends are compared, and where the high ends are; it may take off. */
	adds: Ends;
}

/**
 * From the law in force to the other standard, one difference after another (model §6). Each step switches one thing on, sends the
 * sum through the same rule of totals as ever, with its claims and its settlement, and is the difference that makes
 * (docs/decisions/0022): so the steps sum to the gap, at each end by itself.
 */
export function gap(read: Read, parts: Parts): readonly GapStep[] {
	const [low, high] = [between(read, parts, 'low'), between(read, parts, 'high')];
	return gapSteps.map((id, i) => ({ id, adds: { low: low[i]!, high: high[i]! } }));
}

function between(read: Read, parts: Parts, end: End): Decimal[] {
	const { personal, expenses } = parts;
	const { estimates, solatium, nonProperty: heads } = personal;
	const { tier, figure } = solatium;
	// Where no description of any height is met, there is nothing that a threshold could keep out.
	const opened = tier > 0 ? solatiumAt(read, 'severe', tier, estimates) : figure;
	const unsecured = nonProperty(read, { ...estimates, security: { ...estimates.security, figure: Figure.zero } });
	const controlled = opened[end].plus(heads.net[end]).minus(unsecured.net[end]);
	const floored = controlled.plus(heads.floored[end]).minus(heads.net[end]);
	const law = (sum: Decimal) =>
		total('currentLaw', {
			...parts,
			personal: { ...personal, solatium: { ...solatium, figure: Figure.of(sum, { constant: true }).as('solatium') } }
		});
	const totals = [
		law(figure[end]),
		law(opened[end]),
		law(controlled),
		law(floored),
		total('noProof', { ...parts, expenses: { ...expenses, mitigation: Figure.zero } }),
		total('noProof', parts)
	].map((whole) => whole.total[end]);
	return gapSteps.map((_, i) => totals[i + 1]!.minus(totals[i]!));
}
