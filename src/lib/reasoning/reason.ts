import { given } from './finding';
import type { Lookup, Onus, Outcome, OwnValues, Parameter, Read, Shape } from './read';
import { Recall, type Seen, type SeenFact } from './recall';

/** A rule asked for facts nobody has spoken to. Never leaves this file. */
class Unstated {
	constructor(readonly addresses: ReadonlySet<string>) {}
}

/** A rule has no answer for this case, and says what is missing. Never leaves this file. */
class Uncovered {
	constructor(readonly what: string) {}
}

/**
 * Runs `rule` over what is known so far, with the case’s own values of parameters where it brings any; `recall` holds what was found in other
 * runs over the same facts, or all but the same.
 */
export function reason<S extends Shape, T>(
	lookup: Lookup,
	rule: (read: Read<S>) => T,
	{ own = {}, recall = new Recall() }: { own?: OwnValues; recall?: Recall } = {}
): Outcome<T> {
	const read = {
		relied: new Map<string, Onus[]>(),
		offered: new Map<string, unknown>(),
		parameters: new Set<string>()
	};
	const log: Log = { ...read, lookup, own, recall, open: [] };
	try {
		return { status: 'settled', value: rule(reader<S>(log, '')), ...read };
	} catch (signal) {
		if (signal instanceof Unstated) return { status: 'needs', needs: signal.addresses, ...read };
		if (signal instanceof Uncovered) return { status: 'uncovered', what: signal.what, ...read };
		throw signal;
	}
}

interface Log {
	lookup: Lookup;
	own: OwnValues;
	relied: Map<string, Onus[]>;
	offered: Map<string, unknown>;
	parameters: Set<string>;
	recall: Recall;
	/** What the rules now running have read, innermost last. */
	open: Seen[][];
}

function note({ relied, offered, parameters, open }: Log, seen: Seen) {
	open.at(-1)?.push(seen);
	if ('parameter' in seen) {
		parameters.add(seen.parameter.id);
		return;
	}
	const { address, onus, value } = seen;
	if (seen.offered) offered.set(address, seen.offered.derived);
	if (value === undefined) return;
	const under = relied.get(address);
	if (!under) relied.set(address, onus ? [onus] : []);
	else if (onus && !under.some((one) => one === onus || (one.by === onus.by && one.basis === onus.basis)))
		under.push(onus);
}

/** What one thing a rule saw reads as in this run. */
const now = ({ lookup, own }: Log, seen: Seen): unknown =>
	'parameter' in seen ? valueOf(seen.parameter, own) : lookup(seen.address, seen.onus)?.value;

const valueOf = ({ id, value }: Parameter, own: OwnValues): unknown => (Object.hasOwn(own, id) ? own[id] : value);

function reader<S extends Shape>(log: Log, scope: string): Read<S> {
	const seen = (key: string, onus: Onus | undefined, offered?: SeenFact['offered']): unknown => {
		const address = scope + key;
		const value = log.lookup(address, onus)?.value;
		note(log, { address, onus, offered, value });
		return value;
	};
	const read = (key: string, onus?: Onus): unknown => {
		const value = seen(key, onus);
		if (value === undefined) throw new Unstated(new Set([scope + key]));
		return value;
	};
	const or = (key: string, derived: unknown) => seen(key, undefined, { derived }) ?? derived;
	const each = (list: string, rule: (item: Read<Shape>, id: string) => unknown) =>
		together(...(read(list) as string[]).map((id) => () => rule(reader(log, `${scope}${list}/${id}/`), id)));
	const finds = (key: string, onus: Onus, ...values: unknown[]) => {
		const value = read(key, onus);
		return given(scope + key, String(value), values.includes(value));
	};
	const ids = (list: string) => read(list);
	const run = (rule: (...all: never[]) => unknown, before: readonly unknown[], work: () => unknown) => {
		const kept = log.recall.find({ rule, scope, before }, (seen) => now(log, seen));
		if (kept) {
			for (const one of kept.seen) note(log, one);
			return kept.found;
		}
		const own: Seen[] = [];
		log.open.push(own);
		try {
			const found = work();
			log.recall.keep({ rule, scope, before, seen: own, found });
			return found;
		} finally {
			log.open.pop();
			log.open.at(-1)?.push(...own);
		}
	};
	const once = (rule: (...all: unknown[]) => unknown, ...before: unknown[]) =>
		run(rule, before, () => rule(self, ...before));
	const from = (worked: (...all: unknown[]) => unknown, ...before: unknown[]) =>
		run(worked, before, () => worked(...before));
	const parameter = (one: Parameter) => {
		const value = valueOf(one, log.own);
		note(log, { parameter: one, value });
		return value;
	};
	const self = Object.assign(read, { or, finds, parameter, ids, each, once, from }) as unknown as Read<S>;
	return self;
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
