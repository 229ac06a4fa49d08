import { addressesOf, type Answers, type Value } from '../../case/answers';
import { vocabulary } from '../../case/facts';
import { Decimal, sum, zero } from '../../reasoning/decimal';
import type { OwnValues } from '../../reasoning/read';
import type { Range, Result } from '../outcome';
import type { Standard } from '../standard';
import { isOpen, otherwise, possible, soft } from './alternatives';
import { trials, type Standing } from './trial';

type Relied = Extract<Result, { status: 'settled' }>['relied'];

/** One answer tried, and what the case would come to by it. */
export interface Tried {
	/** Undefined: not shown. */
	value: Value | undefined;
	after: Standing;
}

/** What an answer is worth: `open` once it is known, `soft` if it cannot be shown. */
export interface Worth {
	address: string;
	kind: 'open' | 'soft';
	tried: readonly Tried[];
	/** By how much the outer range is narrower afterwards, the mean over all that can come out; negative where it is wider. No likelihood is meant. */
	narrows: Readonly<Record<Standard, Decimal>>;
	/** By how much the headline moves at most, both ends added. */
	moves: Readonly<Record<Standard, Decimal>>;
}

/** An open answer that would change more than the sum. */
export interface Tipping extends Tried {
	address: string;
	changes: readonly ('status' | 'severity' | 'tier' | 'headline')[];
}

/** A stated answer without which it would be more, or less. */
export interface Reason extends Tried {
	address: string;
	/** Both ends added; above nothing where it would be more. */
	move: Decimal;
}

export interface Matters {
	now: Standing;
	worths: readonly Worth[];
	tipping: readonly Tipping[];
	/** Why it is not more, and why it is not less. */
	lower: readonly Reason[];
	higher: readonly Reason[];
}

const width = ({ low, high }: Range): Decimal => high.minus(low);
const byStandard = (of: (standard: Standard) => Decimal): Worth['moves'] => ({
	currentLaw: of('currentLaw'),
	noProof: of('noProof')
});

/** How far the headline moves, both ends added. */
const move = (now: Standing, after: Standing, standard: Standard): Decimal => {
	const [a, b] = [now.standards[standard].headline, after.standards[standard].headline];
	return b.low.plus(b.high).minus(a.low).minus(a.high);
};

type Attempt = (address: string, value: Value | undefined) => Tried[];

function begin(answers: Answers, own: OwnValues): { now: Standing; attempt: Attempt } | undefined {
	const { now, by } = trials(answers, own);
	const attempt: Attempt = (address, value) => {
		const after = by(address, value === undefined ? { status: 'unknown' } : { status: 'stated', value });
		return after ? [{ value, after }] : [];
	};
	return now && { now, attempt };
}

const inOrder = (answers: Answers, relied: Relied): string[] =>
	addressesOf(vocabulary, answers).filter((address) => relied.has(address) && answers[address]);

/** What each open answer relied on is worth, the one that narrows most first; then what is lost with each soft one. */
export function worths(answers: Answers, relied: Relied, standard: Standard, own: OwnValues = {}): readonly Worth[] {
	const begun = begin(answers, own);
	return begun ? weighed(begun.now, begun.attempt, answers, relied, standard) : [];
}

function weighed(now: Standing, attempt: Attempt, answers: Answers, relied: Relied, standard: Standard): Worth[] {
	const open = inOrder(answers, relied).filter((address) => isOpen(answers[address]!));
	return [
		...open.flatMap((address) => worth(now, address, 'open', possible(address, answers), attempt)),
		...soft(answers, relied).flatMap((address) => worth(now, address, 'soft', [undefined], attempt))
	].toSorted(compareWorth(standard));
}

/**
 * What matters most, by running the same rules again: what each open answer is worth, which would tip the result, and which stated facts hold it
 * where it is. `standard` decides the order; what does not move it is ordered by the other.
 */
export function matters(
	answers: Answers,
	relied: Relied,
	standard: Standard,
	own: OwnValues = {}
): Matters | undefined {
	const begun = begin(answers, own);
	if (!begun) return undefined;
	const { now, attempt } = begun;
	const found = weighed(now, attempt, answers, relied, standard);
	const moved = inOrder(answers, relied).flatMap((address) =>
		otherwise(address, answers).flatMap((value) =>
			attempt(address, value).map((tried): Reason => ({ address, ...tried, move: move(now, tried.after, standard) }))
		)
	);
	return {
		now,
		worths: found,
		tipping: tipping(now, found, standard),
		lower: most(moved, (reason) => reason.move),
		higher: most(moved, (reason) => reason.move.neg())
	};
}

function worth(
	now: Standing,
	address: string,
	kind: Worth['kind'],
	values: readonly (Value | undefined)[],
	attempt: Attempt
): Worth[] {
	const tried = values.flatMap((value) => attempt(address, value));
	if (!tried.length) return [];
	const narrower = (standard: Standard) =>
		sum(
			tried.map(({ after }) => width(now.standards[standard].outer).minus(width(after.standards[standard].outer)))
		).div(tried.length);
	const moves = (standard: Standard) =>
		tried.map(({ after }) => move(now, after, standard).abs()).reduce((a, b) => Decimal.max(a, b), zero);
	return [{ address, kind, tried, narrows: byStandard(narrower), moves: byStandard(moves) }];
}

const otherOf = (standard: Standard): Standard => (standard === 'currentLaw' ? 'noProof' : 'currentLaw');

/** What narrows most first; of what narrows alike, what moves the headline most. */
const compareWorth = (standard: Standard) => (a: Worth, b: Worth) => {
	const other = otherOf(standard);
	return (
		Number(b.kind === 'open') - Number(a.kind === 'open') ||
		b.narrows[standard].cmp(a.narrows[standard]) ||
		b.narrows[other].cmp(a.narrows[other]) ||
		b.moves[standard].cmp(a.moves[standard]) ||
		b.moves[other].cmp(a.moves[other])
	);
};

/** The open answers that would change whether it counts, the finding of severity, a tier, or the headline; the weightiest change first. */
function tipping(now: Standing, worths: readonly Worth[], standard: Standard): Tipping[] {
	const changes = (after: Standing): Tipping['changes'] => [
		...(after.status === now.status ? [] : (['status'] as const)),
		...(after.degree === now.degree ? [] : (['severity'] as const)),
		...(after.tiers.every((tier, i) => tier === now.tiers[i]) ? [] : (['tier'] as const)),
		...(move(now, after, standard).isZero() ? [] : (['headline'] as const))
	];
	const weight = ({ changes: of }: Tipping) =>
		(['headline', 'tier', 'severity', 'status'] as const).findLastIndex((change) => of.includes(change));
	const all = worths
		.filter(({ kind }) => kind === 'open')
		.flatMap(({ address, tried }) => {
			const tips = tried.map((one): Tipping => ({ address, ...one, changes: changes(one.after) }));
			return tips
				.filter((one) => one.changes.length)
				.toSorted(compare)
				.slice(0, 1);
		});
	return all.toSorted(compare);

	function compare(a: Tipping, b: Tipping): number {
		return (
			weight(b) - weight(a) ||
			move(now, b.after, standard)
				.abs()
				.cmp(move(now, a.after, standard).abs())
		);
	}
}

/** Of each fact the option that counts most, and of these the facts that count most. */
function most(reasons: readonly Reason[], by: (reason: Reason) => Decimal): Reason[] {
	const best = new Map<string, Reason>();
	for (const reason of reasons) {
		const known = best.get(reason.address);
		if (by(reason).gt(0) && (!known || by(reason).gt(by(known)))) best.set(reason.address, reason);
	}
	return [...best.values()].toSorted((a, b) => by(b).cmp(by(a)));
}
