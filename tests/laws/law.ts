import fc from 'fast-check';

/** One seed, so that CI says the same of the same code; `npm run test:long` draws new ones. */
export const seed = 20261124;

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
