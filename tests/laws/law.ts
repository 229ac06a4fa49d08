import fc from 'fast-check';

/** A law that must hold of any case; `runs` random cases of it are tried in CI. */
export interface Law {
	readonly name: string;
	readonly runs: number;
	/** Throws with the smallest case found that breaks it. */
	holds(options: { readonly numRuns: number; readonly seed?: number }): void;
}

export const law = <T>(name: string, runs: number, property: fc.IProperty<T>): Law => ({
	name,
	runs,
	holds: (options) => {
		fc.assert(property, options);
	}
});
