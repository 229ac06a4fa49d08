import { faultGrades, type Read } from '../case/facts';
import type { Figure } from '../reasoning/figure';
import { together, uncovered } from '../reasoning/reason';
import { allOfficial, opening, type Capacity, type Frame } from './frame';
import { parties, type Party } from './liability/party';
import { conduct, type Conduct } from './qualification/acts';
import type { Regime } from './qualification/regime';
import { expenses, type Expenses } from './quantum/expenses';
import { personal, type Hurt, type Personal } from './quantum/personal';
import { property, type Property } from './quantum/property';
import { claims, nothing, total, type Bounds, type Parts, type Total } from './quantum/total';
import { circumstances, type Circumstances } from './remedies/remedies';
import type { Standard } from './standard';
import { qualification, type Qualification, type Status } from './tracks/tracks';

/** What the facts of a civil case come to before anything is reckoned. */
export interface Established {
	regime: Regime;
	who: readonly Party[];
	done: Conduct;
	hurt: Hurt;
	lost: Property;
	spent: Expenses;
	claimed: Bounds['claimed'];
	around: Circumstances;
	judged: Qualification;
}

/** Conduct, fault and losses side by side, and whether that founds a claim. */
export function established(
	read: Read,
	{ regime: dated, ...basis }: Frame,
	capacities: readonly Capacity[]
): Established {
	if (dated.status === 'uncovered') return uncovered(dated.what);
	const regime = dated.value;
	const atHome = capacities.every((capacity) => capacity === 'household');
	const [who, done, hurt, lost, spent, claimed, around] = together(
		() => read.once(parties, regime),
		() => read.once(conduct, regime, atHome, basis.clock.demanded[0]),
		() => read.once(personal, regime),
		() => read.once(property),
		() => read.once(expenses),
		() => read.once(claims),
		() => read.once(circumstances)
	);
	const judged = read.from(qualification, done, basis.agreed, basis.claim);
	return { regime, who, done, hurt, lost, spent, claimed, around, judged };
}

/** The sums under one standard: all that is needed to say how much, and nothing of who bears it, what else can be asked or by when. */
export function amounts(
	read: Read,
	standard: Standard,
	{ bounds, claim: { natural } }: Frame,
	{ who, done, hurt, lost, spent, claimed, judged }: Established
): { parts: Personal; whole: Total; made: Parts | undefined } {
	const gravest = faultGrades.findLast((grade) => who.some((party) => party.fault === grade)) ?? 'none';
	const parts = read.once(hurt, done, gravest, standard === 'noProof');
	if (judged.status !== 'qualified') return { parts, whole: nothing(), made: undefined };
	const made = { personal: parts, property: lost, expenses: spent, bounds: { ...bounds, claimed }, natural };
	return { parts, whole: read.from(total, standard, made), made };
}

/** One standard under one reading, no further than the total. */
export interface Totals {
	status: Status;
	/** Undefined on the state track. */
	personal: Personal | undefined;
	total: Figure;
}

/** The total alone, by the same rules as the whole estimate. */
export function totals(read: Read, standard: Standard): Totals {
	const [basis, capacities] = read.once(opening);
	if (allOfficial(capacities)) return { status: 'stateTrack', personal: undefined, total: nothing().total };
	const found = established(read, basis, capacities);
	const { parts, whole } = amounts(read, standard, basis, found);
	return { status: found.judged.status, personal: parts, total: whole.total };
}
