import type { Finding } from './finding';

export type Side = 'claimant' | 'defendant';

/**
 * Who must prove a fact, and by which article. The rule says so where it reads, because the burden is law and changes with the rule, the date and the actor;
 * where it changes what a court starts from, the rule says that too, else the fact's own `unproven` holds.
 */
export interface Onus<V = unknown> {
	by: Side;
	/** The provision that lays the burden. */
	basis: string;
	/** What a court starts from, where rule, role or date change it. */
	unproven?: V;
	/** For a date known to the month, or disputed: which end helps the claimant. Without it the earliest possible day is meant, in every reading. */
	favours?: 'earlier' | 'later';
}

/** The facts of one thing: of the case, or of one item of a list in it. Argued facts can be unknown or disputed, plain ones cannot; overrides need not be there at all. */
export interface Shape {
	plain: object;
	argued: object;
	overrides: object;
	lists: Record<string, Shape>;
}

/** Reads a fact. Reading is what makes it needed. */
export interface Read<S extends Shape> {
	<K extends keyof S['plain'] & string>(key: K): S['plain'][K];
	<K extends keyof S['argued'] & string>(key: K, onus: Onus<S['argued'][K]>): S['argued'][K];
	/** What a professional has set in place of what the rule derives. It is offered, never needed. */
	or<K extends keyof S['overrides'] & string, D>(key: K, derived: D): S['overrides'][K] | D;
	/** Reads a fact as a finding: it holds if the fact is one of `values`, and carries the fact as its ground. */
	finds<K extends keyof S['argued'] & string>(key: K, onus: Onus<S['argued'][K]>, ...values: S['argued'][K][]): Finding;
	/** The value a rule works with: the one the case brings for this parameter, else the parameter’s own. */
	parameter<V>(parameter: Parameter<V>): V;
	/** The items of a list, by id. */
	ids(list: keyof S['lists'] & string): readonly string[];
	/** Runs `rule` over every item of a list, each with a reader of its own facts only. */
	each<K extends keyof S['lists'] & string, T>(list: K, rule: (item: Read<S['lists'][K]>, id: string) => T): T[];
	/**
	 * Runs `rule`, unless it has been run before on the same `given` and every fact it read then reads the same now: then what it found holds, and
	 * counts as read. What it finds must not read by itself; a rule in two steps takes the reader anew at the second.
	 */
	once<G extends readonly unknown[], T>(rule: (read: Read<S>, ...given: G) => T, ...given: G): T;
	/** The same of what reads nothing: worked out again only from something else. */
	from<G extends readonly unknown[], T>(worked: (...given: G) => T, ...given: G): T;
}

/** A number, or a table of numbers, that rules work with and a case may bring its own value for. */
export interface Parameter<V = unknown> {
	readonly id: string;
	readonly value: V;
}

/** The values a case brings in place of parameters’ own, by id; checked before they come here. */
export type OwnValues = Readonly<Record<string, unknown>>;

/** What holds at an address such as `participants/p1/role`; undefined where nobody has spoken to it. */
export type Lookup = (address: string, onus: Onus | undefined) => { value: unknown } | undefined;

/** Every address read, with the burdens it was read under: the facts relied on, and the ledger of who must prove what. */
export type Relied = ReadonlyMap<string, readonly Onus[]>;

/** `offered`: what may be set otherwise, by address, with what the rule derives. `parameters`: the ids of those read. */
export type Outcome<T> = {
	relied: Relied;
	offered: ReadonlyMap<string, unknown>;
	parameters: ReadonlySet<string>;
} & (
	| { status: 'settled'; value: T }
	| { status: 'needs'; needs: ReadonlySet<string> }
	| { status: 'uncovered'; what: string }
);
