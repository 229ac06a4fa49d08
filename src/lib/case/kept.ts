import type { Answer, Answers } from './answers';
import type { Profile } from './profile';

/** One case as kept on the device: answers and own values, never results. `revision` rises with every write; the clock of the device orders nothing. */
export interface Kept {
	id: string;
	name: string;
	answers: Answers;
	/** Own values of parameters. */
	profile: Profile;
	revision: number;
	/** The form and the rule set it was last written under. */
	schema?: number;
	ruleSet?: string;
	/** When it was last written, by the device's clock; shown, never relied on. */
	keptAt?: string;
	/** What another tab said of the same fact at the same time, until one of the two is chosen; null: it took the answer away. */
	rivals?: Rivals;
	/** Answers and own values that no question or rule of now takes, as they were. */
	dropped?: Readonly<Record<string, unknown>>;
}
export type Rivals = Readonly<Record<string, Answer | null>>;

/** What a write came to: what is now kept, and how what was said meanwhile comes on top of it (`mergeKept`, `merge`; loaded with the first write). */
export interface Written {
	kept: Kept;
	mergeKept: (base: Kept, mine: Kept, theirs: Kept) => Kept;
	merge: (base: Answers, mine: Answers, theirs: Answers) => { answers: Answers };
}

/** The same without some of its fields. */
export const without = <T extends object, K extends keyof T>(of: T, ...fields: readonly K[]): Omit<T, K> =>
	Object.fromEntries(Object.entries(of).filter(([field]) => !fields.includes(field as K))) as Omit<T, K>;

/** The case was removed in another tab. */
export class Gone extends Error {}
/** The case was written by a later version of the app. */
export class Newer extends Error {}
