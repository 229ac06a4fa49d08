import { featuresOf, type Award, type DecidedCase } from '../assessment/comparable';
import { Decimal } from '../reasoning/decimal';
import type { Precedent } from './precedent';

/** What is laid beside another case: the features come from the coded answers, so that nothing is coded twice. */
export function decidedCase(precedent: Precedent): DecidedCase {
	const { id, incident, group, title, court, decidedOn, final, sources, outcome } = precedent;
	return {
		id,
		incident,
		group,
		title,
		court,
		decidedOn,
		final,
		source: sources[0]!,
		result: outcome.result,
		award: awardOf(precedent),
		features: featuresOf(precedent.answers)
	};
}

/** All heads that are known, together; where money was given and no head is known, that it is not reported. */
function awardOf({ claimed, outcome }: Precedent): Award {
	const sums = [...Object.values(outcome.awarded), ...(outcome.undivided ? [outcome.undivided.sum] : [])];
	if (sums.length) return { kind: 'sum', yuan: sums.reduce((a, b) => new Decimal(a).plus(b).toString(), '0') };
	if (outcome.result === 'awarded') return { kind: 'unreported' };
	if (!Object.keys(claimed).length) return { kind: 'notClaimed' };
	return outcome.result === 'settled' ? { kind: 'unreported' } : { kind: 'sum', yuan: '0' };
}
