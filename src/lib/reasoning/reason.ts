import { given, type Finding } from './finding';

/** A rule asked for facts nobody has spoken to. Never leaves this file. */
class Unstated {
	constructor(readonly addresses: ReadonlySet<string>) {}
}

/** A rule has no answer for this case, and says what is missing. Never leaves this file. */
class Uncovered {
	constructor(readonly what: string) {}
}

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
	/** The items of a list, by id. */
	ids(list: keyof S['lists'] & string): readonly string[];
	/** Runs `rule` over every item of a list, each with a reader of its own facts only. */
	each<K extends keyof S['lists'] & string, T>(list: K, rule: (item: Read<S['lists'][K]>, id: string) => T): T[];
}

/** What holds at an address such as `participants/p1/role`; undefined where nobody has spoken to it. */
export type Lookup = (address: string, onus: Onus | undefined) => { value: unknown } | undefined;

/** Every address read, with the burdens it was read under: the facts relied on, and the ledger of who must prove what. */
export type Relied = ReadonlyMap<string, readonly Onus[]>;

/** `offered`: what may be set otherwise, by address, with what the rule derives. */
export type Outcome<T> = { relied: Relied; offered: ReadonlyMap<string, unknown> } & (
	| { status: 'settled'; value: T }
	| { status: 'needs'; needs: ReadonlySet<string> }
	| { status: 'uncovered'; what: string }
);

/** Runs `rule` over what is known so far. */
export function reason<S extends Shape, T>(lookup: Lookup, rule: (read: Read<S>) => T): Outcome<T> {
	const relied = new Map<string, Onus[]>();
	const offered = new Map<string, unknown>();
	const log = { relied, offered };
	try {
		return { status: 'settled', value: rule(reader<S>(lookup, log, '')), ...log };
	} catch (signal) {
		if (signal instanceof Unstated) return { status: 'needs', needs: signal.addresses, ...log };
		if (signal instanceof Uncovered) return { status: 'uncovered', what: signal.what, ...log };
		throw signal;
	}
}

interface Log {
	relied: Map<string, Onus[]>;
	offered: Map<string, unknown>;
}

function reader<S extends Shape>(lookup: Lookup, log: Log, scope: string): Read<S> {
	const read = (key: string, onus?: Onus) => {
		const address = scope + key;
		const known = lookup(address, onus);
		if (!known) throw new Unstated(new Set([address]));
		const under = log.relied.get(address) ?? [];
		if (onus && !under.some(({ by, basis }) => by === onus.by && basis === onus.basis)) under.push(onus);
		log.relied.set(address, under);
		return known.value;
	};
	const or = (key: string, derived: unknown) => {
		log.offered.set(scope + key, derived);
		return lookup(scope + key, undefined) ? read(key) : derived;
	};
	const each = (list: string, rule: (item: Read<Shape>, id: string) => unknown) =>
		together(...(read(list) as string[]).map((id) => () => rule(reader(lookup, log, `${scope}${list}/${id}/`), id)));
	const finds = (key: string, onus: Onus, ...values: unknown[]) => {
		const value = read(key, onus);
		return given(scope + key, String(value), values.includes(value));
	};
	const ids = (list: string) => read(list);
	return Object.assign(read, { or, finds, ids, each }) as unknown as Read<S>;
}

/** Runs independent rules, or reads, side by side, so that one unstated fact does not hide the next. */
export function together<T extends readonly unknown[]>(...rules: { [I in keyof T]: () => T[I] }): T {
	const unstated = new Set<string>();
	let uncovered: Uncovered | undefined;
	const values = rules.map((rule) => {
		try {
			return rule();
		} catch (signal) {
			if (signal instanceof Unstated) signal.addresses.forEach((address) => unstated.add(address));
			else if (signal instanceof Uncovered) uncovered ??= signal;
			else throw signal;
			return undefined;
		}
	});
	if (unstated.size) throw new Unstated(unstated);
	if (uncovered) throw uncovered;
	return values as unknown as T;
}

/** What a rule says instead of inventing an answer: what is missing for one. */
export function uncovered(what: string): never {
	throw new Uncovered(what);
}

export type Part<T> = { status: 'settled'; value: T } | { status: 'uncovered'; what: string };

/** A part that may be uncovered without taking the whole with it: one head, one participant's share, one remedy. */
export function part<T>(rule: () => T): Part<T> {
	try {
		return { status: 'settled', value: rule() };
	} catch (signal) {
		if (signal instanceof Uncovered) return { status: 'uncovered', what: signal.what };
		throw signal;
	}
}
