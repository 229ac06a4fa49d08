import type { Onus, Parameter } from './read';

/** One fact as a rule saw it: `undefined` where nobody has spoken to what it was offered. */
export interface SeenFact {
	address: string;
	onus: Onus | undefined;
	/** Something a professional may set otherwise, and what the rule derives. */
	offered: { derived: unknown } | undefined;
	value: unknown;
}

/** A fact, or a parameter with the value it had. */
export type Seen = SeenFact | { parameter: Parameter; value: unknown };

interface Asked {
	rule: (...all: never[]) => unknown;
	scope: string;
	/** What the rule was given besides the facts. */
	before: readonly unknown[];
}

interface Kept extends Asked {
	seen: readonly Seen[];
	found: unknown;
}

/**
 * What rules have found, with every fact they read on the way. It holds for another run where all of that reads the same: then the rule, a function
 * of what it reads and is given, would find the same again. `earlier` is looked at too and never added to.
 */
export class Recall {
	readonly #kept = new Map<Asked['rule'], Kept[]>();

	constructor(readonly earlier?: Recall) {}

	keep(kept: Kept) {
		const all = this.#kept.get(kept.rule);
		if (all) all.push(kept);
		else this.#kept.set(kept.rule, [kept]);
	}

	/** `now`: what a thing seen then reads as in this run. */
	find(asked: Asked, now: (seen: Seen) => unknown): Kept | undefined {
		return (
			this.#kept
				.get(asked.rule)
				?.find(
					({ scope, before, seen }) =>
						scope === asked.scope &&
						before.every((one, i) => alike(one, asked.before[i])) &&
						seen.every((one) => now(one) === one.value)
				) ?? this.earlier?.find(asked, now)
		);
	}
}

/** The same thing, or a list or record of the same things. */
function alike(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (!isBundle(a) || !isBundle(b)) return false;
	const [keys, others] = [Object.keys(a), Object.keys(b)];
	return keys.length === others.length && keys.every((key) => a[key] === b[key]);
}

const isBundle = (of: unknown): of is Readonly<Record<string, unknown>> =>
	Array.isArray(of) || (typeof of === 'object' && of !== null && Object.getPrototypeOf(of) === Object.prototype);
