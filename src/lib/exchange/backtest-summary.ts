import type { Range } from '../assessment/outcome';
import { ruleSet } from '../law/parameters/rule-set';
import { sum, type Decimal } from '../reasoning/decimal';
import { holds, type Scored, type Tested } from './backtest';
import { median, skill, toPlaces, wilson } from './interval-score';
import { precedentGroups, type MoneyHead, type PrecedentGroup } from './precedent';

/** Where the headline stands against nothing, and what the court gave. */
const gates = ['zero', 'straddles', 'positive'] as const;
type Gate = (typeof gates)[number];
type GateTable = Record<Gate, { awardZero: number; awardPositive: number }>;

/** Ranges wider than this, high over low, are called blunt: a hit of theirs says little (model §8). */
const bluntFrom = 8;
/** An award from here on, in yuan, against a headline of nothing at both ends is a fault of the gate (model §8). */
const notNothing = 1000;

/** Amounts as text, to the fen. */
type Ends = { low: string; high: string };

export interface Row {
	id: string;
	incident: string;
	heads: readonly MoneyHead[];
	award: string;
	headline: Ends;
	outer: Ends;
	hit: boolean;
	outerHit: boolean;
}
type Title = Scored['precedent']['title'];
type Miss = Pick<Row, 'id' | 'award' | 'headline' | 'outer' | 'outerHit'> & { title: Title; side: 'below' | 'above' };
type Coverage = { hits: number; of: number };

export interface Summary {
	/** Suits compared, incidents they belong to, and suits that the model does not cover. */
	suits: number;
	incidents: number;
	gate: GateTable;
	/** Incidents whose headline starts above nothing and is at most eight times as high as low; `ratio`: the middle high over low. */
	sharpCoverage: Coverage & { ratio: number | null };
	skill: number | null;
	headline: Coverage;
	outer: Coverage;
	wilson: Record<'headline' | 'outer', readonly [low: number, high: number] | null>;
	/** The middle width of the headline, in yuan. */
	medianWidth: number | null;
	/** Suits outside the headline, by name; `below`: the court gave less than our low end. */
	misses: Miss[];
	/** Claims whose qualification the court spoke to, and how many of them we qualify alike. */
	judged: Coverage;
	misjudged: { id: string; title: Title; court: string; ours: string }[];
	/** Nothing awarded although we start above nothing; and 1,000 yuan or more awarded where we say nothing at either end. */
	gateFaults: string[];
	rows: Row[];
	uncovered: { id: string; title: Title; what: string }[];
	/** Scored on the outcome at most: no award in money is known. */
	withoutAmount: string[];
}

/** What `src/lib/law/precedents/record.json` holds: every group apart. */
export interface BacktestRecord {
	ruleSet: string;
	groups: Partial<Record<PrecedentGroup, Summary>>;
}

export function record(tested: readonly Tested[]): BacktestRecord {
	const inGroup = (group: PrecedentGroup) => tested.filter(({ precedent }) => precedent.group === group);
	const groups = precedentGroups.filter((group) => inGroup(group).length);
	return { ruleSet, groups: Object.fromEntries(groups.map((group) => [group, summary(inGroup(group))])) };
}

/** One group scored by incident. */
export function summary(tested: readonly Tested[]): Summary {
	const scored = tested.filter((one) => one.status === 'scored');
	const suits = scored.flatMap(({ precedent, amounts }) => (amounts ? [{ precedent, ...amounts }] : []));
	const units = incidents(suits);
	const sharp = units.filter(({ headline: { low, high } }) => low.gt(0) && high.lte(low.times(bluntFrom)));
	const rows = suits.map(row);
	const judged = scored.flatMap(({ precedent: { id, title }, judged: of }) => (of ? [{ id, title, ...of }] : []));
	const misjudged = judged.filter(({ court, ours }) => court !== ours);
	const [headline, outer] = [coverage(units, 'hit'), coverage(units, 'outerHit')];
	return {
		suits: suits.length,
		incidents: units.length,
		gate: gateTable(units),
		sharpCoverage: {
			...coverage(sharp, 'hit'),
			ratio: rounded(median(sharp.map(({ headline: { low, high } }) => high.div(low).toNumber())))
		},
		skill: skill(
			units.map(({ headline: { low, high }, award }) => ({
				low: low.toNumber(),
				high: high.toNumber(),
				award: award.toNumber()
			}))
		),
		headline,
		outer,
		wilson: { headline: wilson(headline.hits, headline.of), outer: wilson(outer.hits, outer.of) },
		medianWidth: rounded(median(units.map(({ headline: { low, high } }) => high.minus(low).toNumber()))),
		misses: suits.filter(({ headline: of, award }) => !holds(of, award)).map(miss),
		judged: { hits: judged.length - misjudged.length, of: judged.length },
		misjudged,
		gateFaults: units.filter(gateFault).map(({ id }) => id),
		rows,
		uncovered: tested.flatMap((one) =>
			one.status === 'uncovered' ? [{ id: one.precedent.id, title: one.precedent.title, what: one.what }] : []
		),
		withoutAmount: scored.filter(({ amounts }) => !amounts).map(({ precedent }) => precedent.id)
	};
}

type Suit = { precedent: Scored['precedent'] } & NonNullable<Scored['amounts']>;

/** What is scored once: an incident. */
interface Unit {
	id: string;
	award: Decimal;
	headline: Range;
	outer: Range;
	hit: boolean;
	outerHit: boolean;
}

/** Suits on one incident are one: their ends and awards are added up, and it is a hit only where each of them is. */
function incidents(suits: readonly Suit[]): Unit[] {
	const ids = [...new Set(suits.map(({ precedent }) => precedent.incident))];
	return ids.map((id) => {
		const own = suits.filter(({ precedent }) => precedent.incident === id);
		return {
			id,
			award: sum(own.map(({ award }) => award)),
			headline: added(own.map(({ headline }) => headline)),
			outer: added(own.map(({ outer }) => outer)),
			hit: own.every(({ headline, award }) => holds(headline, award)),
			outerHit: own.every(({ outer, award }) => holds(outer, award))
		};
	});
}

const added = (ranges: readonly Range[]): Range => ({
	low: sum(ranges.map(({ low }) => low)),
	high: sum(ranges.map(({ high }) => high))
});

const gateOf = ({ low, high }: Range): Gate => (high.isZero() ? 'zero' : low.isZero() ? 'straddles' : 'positive');

function gateTable(units: readonly Unit[]): GateTable {
	const count = (gate: Gate, zero: boolean) =>
		units.filter(({ headline, award }) => gateOf(headline) === gate && award.isZero() === zero).length;
	const cells = gates.map((gate) => [gate, { awardZero: count(gate, true), awardPositive: count(gate, false) }]);
	return Object.fromEntries(cells) as GateTable;
}

function gateFault({ headline, award }: Unit): boolean {
	const gate = gateOf(headline);
	return (gate === 'positive' && award.isZero()) || (gate === 'zero' && award.gte(notNothing));
}

const coverage = (units: readonly Unit[], of: 'hit' | 'outerHit'): Coverage => ({
	hits: units.filter((unit) => unit[of]).length,
	of: units.length
});

const rounded = (number: number | null): number | null => (number === null ? null : toPlaces(number));
const fen = (amount: Decimal): string => amount.toFixed(2);
const text = ({ low, high }: Range): Ends => ({ low: fen(low), high: fen(high) });

const row = ({ precedent: { id, incident }, heads, award, headline, outer }: Suit): Row => ({
	id,
	incident,
	heads,
	award: fen(award),
	headline: text(headline),
	outer: text(outer),
	hit: holds(headline, award),
	outerHit: holds(outer, award)
});

function miss(suit: Suit): Miss {
	const { id, award, headline, outer, outerHit } = row(suit);
	const side = suit.award.lt(suit.headline.low) ? 'below' : 'above';
	return { id, title: suit.precedent.title, award, headline, outer, outerHit, side };
}
