import { assess } from '../assessment/assess';
import { result, working, type Result } from '../assessment/outcome';
import { standards } from '../assessment/standard';
import { readings } from '../case/answers';
import { ownValues } from '../case/profile';
import { parameters } from '../law/parameters/all';
import { releases } from '../law/parameters/changes';
import { ruleSet } from '../law/parameters/rule-set';
import { Decimal } from '../reasoning/decimal';
import type { Line } from '../reasoning/explain';
import { figuresOf, type OpenedSeal } from './seal';

/**
 * Why a sealed figure is another one now. `altered`: the file was changed after sealing; `dropped`: an answer no longer fits the questionnaire; `parameter`: a value it is worked from is dated after the sealed rule
 * set; `ruleSet`: the rule set is another one; `defect`: none of these, which must not happen.
 */
export type Reason = 'altered' | 'dropped' | 'parameter' | 'ruleSet' | 'defect';

/** One figure that is not what was sealed. `now` is undefined where there is no such figure any more. */
export interface Difference {
	id: string;
	then: readonly [low: string, high: string];
	now: readonly [low: string, high: string] | undefined;
	reason: Reason;
	/** The parameters that are dated later, by name. */
	parameters: readonly string[];
}

export interface Recheck {
	/** Every sealed figure comes out again, and the content is what was sealed. */
	same: boolean;
	figures: number;
	altered: boolean;
	ruleSet: { then: string; now: string };
	hash: string;
	differences: readonly Difference[];
}

/** Works a sealed case out again and compares every figure. It shows that the figures are the same, never who made the file. */
export function recheck(opened: OpenedSeal): Recheck {
	const found = result(assess(opened.file.answers, ownValues(opened.file.profile)));
	const now = new Map(
		found.status === 'needs' ? [] : figuresOf(found).map(([id, low, high]) => [id, [low, high] as const])
	);
	const lines = linesOf(found);
	const differences = opened.figures.flatMap(([id, low, high]): Difference[] => {
		const then = [low, high] as const;
		const again = now.get(id);
		if (again && sameAmount(again[0], low) && sameAmount(again[1], high)) return [];
		const later = laterThan(opened.ruleSet, parametersUnder(id, lines));
		return [{ id, then, now: again, reason: reason(opened, later), parameters: later }];
	});
	return {
		same: !differences.length && !opened.altered,
		figures: opened.figures.length,
		altered: opened.altered,
		ruleSet: { then: opened.ruleSet, now: ruleSet },
		hash: opened.hash,
		differences
	};
}

function reason(opened: OpenedSeal, later: readonly string[]): Reason {
	if (opened.altered) return 'altered';
	if (opened.dropped.length) return 'dropped';
	if (opened.ruleSet === ruleSet) return 'defect';
	return later.length ? 'parameter' : 'ruleSet';
}

/** A file may hold anything where an amount should stand. */
function sameAmount(a: string, b: string): boolean {
	if (a === b) return true;
	return /^-?\d{1,20}(\.\d{1,20})?$/.test(b) && new Decimal(a).eq(b);
}

function linesOf(found: Result): ReadonlyMap<string, Line> {
	if (found.status !== 'settled') return new Map();
	const all = standards.flatMap((standard) =>
		readings.flatMap((reading) => {
			const estimate = found.standards[standard].byReading[reading];
			return estimate ? working(estimate, reading) : [];
		})
	);
	return new Map(all.map((line) => [line.id, line]));
}

/** The parameters a figure is worked from, as deep as its working goes. */
function parametersUnder(id: string, lines: ReadonlyMap<string, Line>): Set<string> {
	const line = lines.get(id);
	if (!line) return new Set();
	const own = line.formula.flatMap((term) =>
		term.kind === 'value' && 'parameter' in term.from ? [nameOf(term.from.parameter)] : []
	);
	return new Set([...own, ...line.under.flatMap((under) => [...parametersUnder(under, lines)])]);
}

/** A figure names a row (`bands.dignityBands.3`), the list of parameters the table. */
const nameOf = (row: string): string => row.split('.')[1] ?? row;

/** What changed after the sealed rule set; of one that is not in the public list only its month (`2026.11.0`) is known, and what is dated after it. */
function laterThan(sealed: string, names: ReadonlySet<string>): string[] {
	const at = releases.findIndex((release) => release.ruleSet === sealed);
	if (at >= 0) {
		const since = new Set(releases.slice(at + 1).flatMap(({ changes }) => changes.map((change) => change.parameter)));
		return parameters
			.filter(({ name, parameter }) => names.has(name) && since.has(parameter.id))
			.map(({ name }) => name);
	}
	const month = sealed.split('.').slice(0, 2).join('-');
	return parameters
		.filter(({ name, parameter }) => names.has(name) && parameter.asOf.slice(0, month.length) > month)
		.map(({ name }) => name);
}
