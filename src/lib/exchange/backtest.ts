import { assess } from '../assessment/assess';
import type { Estimate } from '../assessment/estimate';
import { result, type Range } from '../assessment/outcome';
import { Decimal, sum } from '../reasoning/decimal';
import { moneyHeads, type MoneyHead, type Precedent } from './precedent';

/** What the court gave, against what we say, of the heads that were claimed and whose award is known. */
export interface Compared {
	heads: readonly MoneyHead[];
	award: Decimal;
	headline: Range;
	outer: Range;
}

/** What the court said of the claim as such, against what we say. */
export interface Judged {
	court: NonNullable<Precedent['outcome']['qualifies']>;
	ours: Estimate['qualification']['status'];
}

/** `amounts`: all compared heads together, and each whose award is known by itself. Absent where no award is known in money. */
export interface Scored {
	precedent: Precedent;
	amounts: (Compared & { byHead: readonly Compared[] }) | undefined;
	judged: Judged | undefined;
}

export type Tested =
	| ({ status: 'scored' } & Scored)
	| { status: 'uncovered'; precedent: Precedent; what: string }
	| { status: 'needs'; precedent: Precedent; needs: readonly string[] };

/** Assesses a coded judgment under the law in force and puts the award beside the ranges. Nothing of the outcome goes into the assessment. */
export function test(precedent: Precedent): Tested {
	const found = result(assess(precedent.answers));
	if (found.status === 'needs') return { status: 'needs', precedent, needs: found.needs };
	if (found.status === 'uncovered') return { status: 'uncovered', precedent, what: found.what };
	const { burden, byReading } = found.standards.currentLaw;
	const { qualifies } = precedent.outcome;
	const compare = ({ heads, award }: Award): Compared => ({
		heads,
		award,
		headline: of(burden, heads),
		outer: hull(Object.values(byReading).map((estimate) => of(estimate, heads)))
	});
	const awards = known(precedent);
	const whole = { heads: awards.flatMap(({ heads }) => heads), award: sum(awards.map(({ award }) => award)) };
	return {
		status: 'scored',
		precedent,
		amounts: awards.length ? { ...compare(whole), byHead: awards.map(compare) } : undefined,
		judged: qualifies && { court: qualifies, ours: burden.qualification.status }
	};
}

interface Award {
	heads: readonly MoneyHead[];
	award: Decimal;
}

/** The awards that are known, by head or by the heads a court left together. A claim that failed was given nothing under every head claimed. */
function known({ claimed, outcome: { result: came, awarded, undivided } }: Precedent): Award[] {
	const failed = came === 'dismissed' || came === 'otherRelief';
	const single = moneyHeads
		.filter((head) => claimed[head] !== undefined && !undivided?.heads.includes(head))
		.flatMap((head) => {
			const given = awarded[head] ?? (failed ? '0' : undefined);
			return given === undefined ? [] : [{ heads: [head], award: new Decimal(given) }];
		});
	return undivided ? [...single, { heads: undivided.heads, award: new Decimal(undivided.sum) }] : single;
}

/** One estimate’s range of some heads. */
function of({ total }: Estimate, heads: readonly MoneyHead[]): Range {
	const figures = { solatium: total.personal, property: total.property, expenses: total.expenses };
	return { low: sum(heads.map((head) => figures[head].low)), high: sum(heads.map((head) => figures[head].high)) };
}

const hull = (ranges: readonly Range[]): Range => ({
	low: Decimal.min(...ranges.map(({ low }) => low)),
	high: Decimal.max(...ranges.map(({ high }) => high))
});

export const holds = ({ low, high }: Range, award: Decimal): boolean => award.gte(low) && award.lte(high);
