import type { ProvisionId } from '../ids';
import type { SourceId } from './sources';

/** Where a value comes from: `law` a text, `judgment` decided cases, `analogy` a text for something else, `policy` this project alone. */
export type Status = 'law' | 'judgment' | 'analogy' | 'policy';

/** A number, or a table of numbers, as text, with what it rests on. Appended to, never overwritten: a new value is a new rule set. */
export interface Parameter<T> {
	/** File and name, as figures and a profile name it: bands.floor. */
	id: string;
	value: T;
	basis: readonly ProvisionId[];
	status: Status;
	/** ISO day the value was last considered. */
	asOf: string;
	/** Its words stand in sources.ts. */
	source: SourceId;
}

export const policy = <const T>(
	id: string,
	value: T,
	basis: readonly ProvisionId[],
	source: SourceId,
	asOf = '2026-11-24'
): Parameter<T> => ({ id, value, basis, status: 'policy', asOf, source });
