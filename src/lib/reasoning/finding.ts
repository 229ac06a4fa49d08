/** A fact as one rule saw it. */
export interface Ground {
	address: string;
	value: string;
}

/** A conclusion that is not a number, with only the grounds that decided it: why it holds, or why not. `basis` names provisions. */
export interface Finding<P extends string = string> {
	holds: boolean;
	grounds: readonly Ground[];
	basis: readonly P[];
}

function merge(holds: boolean, decisive: readonly Finding[]): Finding {
	const [only] = decisive;
	if (only && decisive.length === 1) return only.holds === holds ? only : { ...only, holds };
	const grounds: Ground[] = [];
	const basis = new Set<string>();
	for (const finding of decisive) {
		for (const ground of finding.grounds)
			if (!grounds.some(({ address, value }) => address === ground.address && value === ground.value))
				grounds.push(ground);
		for (const provision of finding.basis) basis.add(provision);
	}
	return { holds, grounds, basis: [...basis] };
}

/** A fact taken as seen: `holds` says whether it meets the condition it was read for. */
export const given = (address: string, value: string, holds: boolean): Finding => ({
	holds,
	grounds: [{ address, value }],
	basis: []
});

/** Holds when every condition does; otherwise only the failing ones are why not. */
export function all(...conditions: readonly Finding[]): Finding {
	const failing = conditions.filter((f) => !f.holds);
	return failing.length ? merge(false, failing) : merge(true, conditions);
}

/** Holds when any condition does, on the ground of those that do. */
export function any(...conditions: readonly Finding[]): Finding {
	const holding = conditions.filter((f) => f.holds);
	return holding.length ? merge(true, holding) : merge(false, conditions);
}

export const not = (finding: Finding): Finding => ({ ...finding, holds: !finding.holds });

/** The finding, resting on these provisions. */
export const under = (finding: Finding, ...basis: string[]): Finding => ({
	...finding,
	basis: [...new Set([...basis, ...finding.basis])]
});
