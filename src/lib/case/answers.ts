import { earlier, firstDay, isMonth, lastDay, later } from '../reasoning/calendar';
import { Decimal } from '../reasoning/decimal';
import type { Lookup, Onus } from '../reasoning/read';
import { factAt, type Amount, type Choice, type Grade, type Vocabulary } from './vocabulary';

export type Value = string | readonly string[];

/** What speaks for an answer, where it comes from, and whether it is in hand or still to be got. */
export interface Evidence {
	what: string;
	source?: string;
	inHand: boolean;
}

/**
 * What the person says of one fact. `suspected`: there are signs, described. `disputed`: both versions, and the finding once there is one.
 * An override carries the reason it prints with.
 */
export type Answer = { evidence?: readonly Evidence[] } & (
	| { status: 'stated'; value: Value; reason?: string }
	| { status: 'unknown' }
	| { status: 'suspected'; value: string; signs: string }
	| { status: 'disputed'; claimant: string; defendant: string; found?: string }
);
type Open = Exclude<Answer, { status: 'stated' }>;

/** The same answer with other evidence; none leaves no trace of it. */
export function withEvidence(answer: Answer, evidence: readonly Evidence[]): Answer {
	if (evidence.length) return { ...answer, evidence };
	const { evidence: before, ...bare } = answer;
	return before ? bare : answer;
}

/** Answers by address. Flat on purpose: saving, merging two tabs, parking and undoing are each one key. */
export type Answers = Readonly<Record<string, Answer>>;

/** The items of a list of the case, by id, as entered. */
export function itemsOf(answers: Answers, list: string): readonly string[] {
	const answer = answers[list];
	return answer?.status === 'stated' && Array.isArray(answer.value) ? (answer.value as readonly string[]) : [];
}

/** Every address of a case in the order of the vocabulary, answered or not; items of a list as entered. */
export const addressesOf = (vocabulary: Vocabulary, answers: Answers, scope = ''): string[] =>
	Object.entries(vocabulary).flatMap(([key, fact]) => [
		scope + key,
		...(fact.kind === 'list'
			? itemsOf(answers, scope + key).flatMap((id) => addressesOf(fact.of, answers, `${scope}${key}/${id}/`))
			: [])
	]);

export const readings = ['burden', 'claimant', 'defendant'] as const;
export type Reading = (typeof readings)[number];

/** Whom a relation is to, where none is shown. */
const nobody: readonly string[] = [];

/** The answers as one reading sees them: every fact definite. */
export const lookup =
	(vocabulary: Vocabulary, answers: Answers, reading: Reading): Lookup =>
	(address, onus) => {
		const answer = Object.hasOwn(answers, address) ? answers[address] : undefined;
		const fact = factAt(vocabulary, address);
		if (!fact) throw new Error(`no such fact: ${address}`);
		if (fact.kind === 'when' && answer) return { value: date(answer, reading, onus) };
		if (answer?.status === 'stated') return { value: answer.value };
		if (fact.kind === 'doctrine')
			return { value: { burden: fact.prevailing, claimant: fact.options.at(-1), defendant: fact.options[0] }[reading] };
		if (!answer) return undefined;
		if (fact.kind === 'link') return { value: nobody };
		if (fact.kind === 'choice' && onus) return { value: choose(fact, answer, reading, onus) };
		if ((fact.kind === 'grade' || fact.kind === 'amount') && onus)
			return { value: measure(fact, answer, reading, onus) };
		throw new Error(`${address} can only be stated`);
	};

/**
 * A finding settles the fact in every reading. Otherwise: a side's reading takes its own version; where it has none, and in burden, a
 * court starts from `unproven`, but never goes beyond what the claimant says or below what the defendant admits.
 */
export function choose(fact: Choice<string>, answer: Open, reading: Reading, onus: Onus): string {
	if (answer.status === 'disputed' && answer.found !== undefined) return answer.found;
	const start = (onus.unproven as string | undefined) ?? fact.unproven;
	const most =
		answer.status === 'disputed' ? answer.claimant : answer.status === 'suspected' ? answer.value : undefined;
	const least = answer.status === 'disputed' ? answer.defendant : undefined;
	if (fact.nominal) return { burden: start, claimant: most ?? start, defendant: least ?? start }[reading];
	const rank = (option: unknown) => fact.options.indexOf(option as string);
	if (reading === 'claimant') return most ?? (fact.theirs && rank(fact.theirs) > rank(start) ? fact.theirs : start);
	const pleaded = onus.by === 'defendant' && answer.status === 'unknown';
	if (reading === 'defendant' && (least || pleaded)) return least ?? fact.options[0]!;
	return fact.options[Math.max(rank(least ?? fact.options[0]), Math.min(rank(most ?? start), rank(start)))]!;
}

/** Grades and amounts: a side's version, the burden deciding between them; what nobody knows stays undetermined. */
function measure(fact: Grade<string> | Amount, answer: Open, reading: Reading, onus: Onus): string {
	if (answer.status === 'unknown') return 'undetermined';
	// Signs of a payment speak for the other side.
	const signsFor = fact.kind === 'amount' && fact.paid ? 'defendant' : 'claimant';
	if (answer.status === 'suspected') return reading === signsFor ? answer.value : 'undetermined';
	if (answer.found !== undefined) return answer.found;
	if (reading !== 'burden') return answer[reading];
	return onus.by === 'claimant' ? answer.defendant : answer.claimant;
}

/**
 * The day a rule works with, of a date that may be known to the month only, or disputed. Where the onus says which end helps the claimant,
 * the claimant's reading takes that end and the others the opposite one, since the day is the claimant's to show; a rule that names no
 * end (every deadline) gets the earliest day the answers allow, in every reading.
 */
function date(answer: Answer, reading: Reading, onus: Onus | undefined): string {
	const values = datesOf(answer);
	if (!values.length) return 'undetermined';
	const days = values.flatMap((value) => (isMonth(value) ? [firstDay(value), lastDay(value)] : [value]));
	const [first, last] = [days.reduce(earlier), days.reduce(later)]; // 'ongoing' sorts after every day
	if (!onus?.favours) return first;
	const ends = onus.favours === 'earlier' ? [first, last] : [last, first];
	return reading === 'claimant' ? ends[0]! : ends[1]!;
}

function datesOf(answer: Answer): string[] {
	if (answer.status === 'unknown') return [];
	if (answer.status === 'disputed')
		return answer.found === undefined ? [answer.claimant, answer.defendant] : [answer.found];
	return [answer.value as string];
}

/** Two amounts are never compared as text. */
export const isAmount = (text: string): boolean => /^\d{1,13}(\.\d{1,2})?$/.test(text) && new Decimal(text).gte(0);
