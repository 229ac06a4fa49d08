import { readings, type Reading } from '../case/answers';
import { wideOuter, wideRatio } from '../law/parameters/bands';
import { Decimal } from '../reasoning/decimal';
import { explain, type Line } from '../reasoning/explain';
import type { Figure } from '../reasoning/figure';
import type { Onus } from '../reasoning/read';
import type { Assessment } from './assess';
import type { Estimate } from './estimate';
import { standards, type Standard } from './standard';

/** Two ends in yuan, exact to the fen. Never a point, never with a middle. */
export interface Range {
	low: Decimal;
	high: Decimal;
}

export interface StandardResult {
	/** 依举证责任: what is shown, and what follows where it is not. */
	headline: Range;
	/** The hull of the three readings. */
	outer: Range;
	/** Outer is so much wider than the headline that the answers missing matter more than the figure. */
	lacking: boolean;
	byReading: Readonly<Partial<Record<Reading, Estimate>>>;
	/** The headline’s estimate. */
	burden: Estimate;
	/** Every fact a run of this standard relied on, with the burdens it was read under. */
	relied: Relied;
}

export type Relied = ReadonlyMap<string, readonly Onus[]>;

/** What is still needed, what cannot be covered and why, or both standards. */
export type Result =
	| { status: 'needs'; needs: readonly string[] }
	| { status: 'uncovered'; what: string }
	| {
			status: 'settled';
			standards: Readonly<Record<Standard, StandardResult>>;
			/** Readings that could not be worked out, and for want of what. */
			gaps: readonly { standard: Standard; reading: Reading; what: string }[];
			/** Every fact any run relied on, with the burdens it was read under: the ledger of who must prove what. */
			relied: Relied;
			/** What may be set otherwise, with what the rules derive by the burden of proof. */
			offered: ReadonlyMap<string, unknown>;
			/** Every parameter any run read, by id. */
			parameters: ReadonlySet<string>;
	  };

/** Puts the six runs together. */
export function result(assessment: Assessment): Result {
	const runs = standards.flatMap((standard) =>
		readings.map((reading) => ({ standard, reading, run: assessment[standard][reading] }))
	);
	const needs = new Set(runs.flatMap(({ run }) => (run.status === 'needs' ? [...run.needs] : [])));
	if (needs.size) return { status: 'needs', needs: [...needs] };
	const gaps = runs.flatMap(({ standard, reading, run }) =>
		run.status === 'uncovered' ? [{ standard, reading, what: run.what }] : []
	);
	const missing = gaps.find(({ reading }) => reading === 'burden');
	if (missing) return { status: 'uncovered', what: missing.what };
	const of = (standard: Standard): StandardResult => {
		const settled = readings.flatMap((reading) => {
			const run = assessment[standard][reading];
			return run.status === 'settled' ? [[reading, run.value] as const] : [];
		});
		const burden = settled.find(([reading]) => reading === 'burden')![1];
		const headline = range(burden);
		const outer = hull(settled.map(([, estimate]) => range(estimate)));
		const relied = together(readings.map((reading) => assessment[standard][reading].relied));
		return {
			headline,
			outer,
			lacking: isLacking(headline, outer),
			byReading: Object.fromEntries(settled),
			burden,
			relied
		};
	};
	const offered = new Map(standards.toReversed().flatMap((standard) => [...assessment[standard].burden.offered]));
	return {
		status: 'settled',
		standards: { currentLaw: of('currentLaw'), noProof: of('noProof') },
		gaps,
		relied: together(runs.map(({ run }) => run.relied)),
		offered,
		parameters: new Set(runs.flatMap(({ run }) => [...run.parameters]))
	};
}

/** What several runs relied on, each burden once. */
function together(read: readonly Relied[]): Relied {
	const relied = new Map<string, Onus[]>();
	for (const [address, onus] of read.flatMap((one) => [...one])) {
		const known = relied.get(address) ?? [];
		const fresh = onus.filter((one) => !known.some(({ by, basis }) => by === one.by && basis === one.basis));
		relied.set(address, [...known, ...fresh]);
	}
	return relied;
}

const range = ({ total }: Estimate): Range => ({ low: total.total.low, high: total.total.high });

/** From the lowest to the highest end of several ranges. */
export const hull = (ranges: readonly Range[]): Range => ({
	low: Decimal.min(...ranges.map(({ low }) => low)),
	high: Decimal.max(...ranges.map(({ high }) => high))
});

function isLacking(headline: Range, outer: Range): boolean {
	if (headline.high.isZero()) return outer.high.gt(wideOuter.value);
	const [own, whole] = [headline.high.minus(headline.low), outer.high.minus(outer.low)];
	return whole.gt(own.times(wideRatio.value)) && whole.gt(wideOuter.value);
}

/** The court fee is worked out under the law in force alone: no claim rests on the other standard. */
const fees = ({ standard, procedure }: Estimate): Figure[] =>
	standard === 'currentLaw'
		? procedure.fees.flatMap(({ at, fee, halved }) => [...(at === 'any' ? [] : [fee]), ...(halved ? [halved] : [])])
		: [];

/** The working of one reading: every figure under its total, each once. The id of a line is `standard/reading/name`. */
export function working(estimate: Estimate, reading: Reading): Line[] {
	return explain(
		[estimate.total.total, ...estimate.heads.map(({ figure }) => figure), ...fees(estimate)],
		`${estimate.standard}/${reading}/`
	);
}
