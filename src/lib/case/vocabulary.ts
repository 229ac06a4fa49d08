import { Decimal } from '../reasoning/decimal';
import type { Shape } from '../reasoning/read';

/** Words taken as said: a name. Neither unknown nor disputed. */
export interface Text {
	kind: 'text';
	most: number;
}
/** A day taken as said, such as the day of the assessment. */
export interface Day {
	kind: 'day';
}
/** A frame fact with a closed list of options, always stated: who asks, what kind of place. */
export interface Option<O extends string> {
	kind: 'option';
	options: readonly O[];
}
/** Several of a closed list of options, always stated; none is an answer too. */
export interface Options<O extends string> {
	kind: 'options';
	options: readonly O[];
}
/** A contested point of law. Nobody is asked: courts mostly hold the `prevailing` view, each side argues its own end. */
export interface Doctrine<O extends string> {
	kind: 'doctrine';
	options: readonly O[];
	prevailing: O;
}
/**
 * One of `options`, from least to most favourable to the claimant (unless `nominal`). `unproven` is what a court starts from when nothing is shown, never
 * the worst there is; `theirs`, for what lies in the defendant's hands alone, is what the claimant may then argue; `own` marks what the
 * claimant knows of himself, for which 不清楚 is not offered.
 */
export interface Choice<O extends string> {
	kind: 'choice';
	options: readonly O[];
	unproven: O;
	theirs?: O;
	own?: true;
	nominal?: true;
}
/** A choice for which the law itself says what follows when it cannot be ascertained: then `undetermined` is a fact like any other. */
export interface Grade<O extends string> {
	kind: 'grade';
	options: readonly O[];
}
/**
 * Yuan as text. An unknown amount has no most favourable value: it is `undetermined`, and the rule says what the law makes of that.
 * `paid`: money already had, so that the smaller sum is the claimant’s version and the larger the defendant’s.
 */
export interface Amount {
	kind: 'amount';
	paid?: true;
	own?: true;
}
/** When something happened: a day, a month, or `ongoing` where `open`; `undetermined` when nobody knows. */
export interface When {
	kind: 'when';
	open?: true;
}
/** Other items of a list this item stands in relation to, by id; none when nothing is shown. */
export interface Link {
	kind: 'link';
	to: string;
}
/** A derived value that a professional may set otherwise, with a reason: never asked, never needed. */
export interface Override<O extends string> {
	kind: 'override';
	options: readonly O[];
}
/** Any number of things with facts of their own. Its answer is their ids, in the order shown; ids are given once and never reused. */
export interface List<V extends Vocabulary> {
	kind: 'list';
	of: V;
	/** Fewer than this is no answer. */
	least: number;
}

export type Plain = Text | Day | Option<string> | Options<string>;
export type Argued = Choice<string> | Grade<string> | Amount | When | Link;
export type Fact = Plain | Doctrine<string> | Override<string> | Argued;
export type Vocabulary = { readonly [key: string]: Fact | List<Vocabulary> };

export const text = (most: number): Text => ({ kind: 'text', most });
export const day = (): Day => ({ kind: 'day' });
export const option = <const O extends string>(...options: O[]): Option<O> => ({ kind: 'option', options });
export const options = <const O extends string>(...of: O[]): Options<O> => ({ kind: 'options', options: of });
export const doctrine = <const O extends string>(of: readonly O[], prevailing: NoInfer<O>): Doctrine<O> => ({
	kind: 'doctrine',
	options: of,
	prevailing
});
export const choice = <const O extends string>(
	of: readonly O[],
	unproven: NoInfer<O>,
	more: { theirs?: NoInfer<O>; own?: true; nominal?: true } = {}
): Choice<O> => ({ kind: 'choice', options: of, unproven, ...more });
export const grade = <const O extends string>(...of: O[]): Grade<O> => ({ kind: 'grade', options: of });
export const amount = (own?: 'own'): Amount => ({ kind: 'amount', ...(own && { own: true as const }) });
export const paid = (): Amount => ({ kind: 'amount', own: true, paid: true });
export const when = (open?: 'open'): When => ({ kind: 'when', ...(open && { open: true as const }) });
export const link = (to: string): Link => ({ kind: 'link', to });
export const override = <const O extends string>(...of: O[]): Override<O> => ({ kind: 'override', options: of });
export const list = <const V extends Vocabulary>(of: V, least = 0): List<V> => ({ kind: 'list', of, least });

type Flag = Choice<'no' | 'yes'>;
/** A question with several answers is one yes-or-no fact for each: favour, dispute and evidence are each option's own. `yes` helps the claimant. */
export const flags = <const K extends string, const O extends string>(
	key: K,
	of: readonly O[],
	flag: Flag = claimed()
) => Object.fromEntries(of.map((o) => [`${key}.${o}`, flag])) as { [P in `${K}.${O}`]: Flag };
/** Yes-or-no, the claimant's to show. */
export const claimed = (more: { theirs?: 'yes'; own?: true } = {}): Flag => choice(['no', 'yes'], 'no', more);
/** Yes-or-no where not knowing is an answer the law deals with (CC-1172: then equal). */
export const gradedFlags = <const K extends string, const O extends string>(key: K, of: readonly O[]) =>
	Object.fromEntries(of.map((o) => [`${key}.${o}`, grade('no', 'yes')])) as { [P in `${K}.${O}`]: Grade<'no' | 'yes'> };

export type ValueOf<F> = F extends Text | Day | Amount | When
	? string
	: F extends Option<infer O> | Choice<infer O> | Override<infer O> | Doctrine<infer O>
		? O
		: F extends Options<infer O>
			? readonly O[]
			: F extends Grade<infer O>
				? O | 'undetermined'
				: F extends Link
					? readonly string[]
					: never;

/** The facts a vocabulary stands for, as rules see them. */
export interface ShapeOf<V extends Vocabulary> extends Shape {
	plain: { [K in keyof V as V[K] extends Plain | Doctrine<string> ? K : never]: ValueOf<V[K]> };
	argued: { [K in keyof V as V[K] extends Argued ? K : never]: ValueOf<V[K]> };
	overrides: { [K in keyof V as V[K] extends Override<string> ? K : never]: ValueOf<V[K]> };
	lists: {
		[K in keyof V as V[K] extends List<Vocabulary> ? K : never]: V[K] extends List<infer W> ? ShapeOf<W> : never;
	};
}

type Found = Fact | List<Vocabulary> | undefined;
const sought = new WeakMap<Vocabulary, Map<string, Found>>();

/** The fact at an address (`participants/p1/name` is `name` of the items of `participants`); undefined where there is none. Looked for once. */
export function factAt(vocabulary: Vocabulary, address: string): Found {
	const known = sought.get(vocabulary) ?? new Map<string, Found>();
	sought.set(vocabulary, known);
	if (!known.has(address)) known.set(address, seek(vocabulary, address));
	return known.get(address);
}

function seek(vocabulary: Vocabulary, address: string): Found {
	const slash = address.indexOf('/');
	if (slash < 0) return Object.hasOwn(vocabulary, address) ? vocabulary[address] : undefined;
	const fact = seek(vocabulary, address.slice(0, slash));
	const rest = address.indexOf('/', slash + 1);
	return fact?.kind === 'list' && rest > 0 ? seek(fact.of, address.slice(rest + 1)) : undefined;
}

/** Whether a dispute is one: the claimant's version is at least as favourable to the claimant as the defendant's, where there is an order. */
export function isDispute(fact: Argued, claimant: string, defendant: string): boolean {
	if (claimant === defendant) return false;
	if (fact.kind === 'amount')
		return fact.paid ? new Decimal(claimant).lt(defendant) : new Decimal(claimant).gt(defendant);
	if (fact.kind === 'choice' && !fact.nominal) return fact.options.indexOf(claimant) > fact.options.indexOf(defendant);
	return true;
}
