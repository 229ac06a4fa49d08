/** The words of one row of the questionnaire. */
export interface Words {
	/** As asked of the person concerned: everyday words, second person. */
	ask: string;
	/** A short noun phrase for tables and reasons. */
	label: string;
	/** What each option says, so that it can stand alone as a statement. */
	options?: Readonly<Record<string, string>>;
	/** Of very many options: what the groups are called in which they stand. */
	groups?: Readonly<Record<string, string>>;
	/** For a question with several answers: that none of them holds. */
	none?: string;
	/** What to look at, an example, the legal term. */
	help?: string;
	/** Which rule waits for the answer. */
	why?: string;
	/** For a list: one item (`{n}` is its number), the button that adds one, and that there is none. */
	item?: string;
	add?: string;
	/** For a list that must not be empty: what an item is called of which nothing is known; then `none` is the button that adds it. */
	unnamed?: string;
}

export type FactWords = Readonly<Record<string, Words>>;

/** Of some rows, what is said otherwise to those who work with cases. */
export type Formal = Readonly<Record<string, Partial<Words>>>;

/**
 * What a table by rows of the questionnaire says of an address, and the option of the row where it is one flag of a group (`face.use.photo` of
 * `face.use.*`).
 */
export function rowOf<R>(
	rows: Readonly<Record<string, R>>,
	address: string
): { words: R | undefined; flag: string | undefined } {
	const [list, , key] = address.split('/');
	const name = key ? `${list!}/${key}` : address;
	if (rows[name]) return { words: rows[name], flag: undefined };
	const group = name.replace(/\.[^./]*$/, '.*');
	return { words: rows[group], flag: name.slice(group.length - 1) };
}

/** What an address is called, the item it belongs to aside; an address nobody knows is its own name. */
export function labelOf(facts: FactWords, address: string, colon: string): string {
	const { words, flag } = rowOf(facts, address);
	if (!words) return address;
	return flag ? `${words.label}${colon}${words.options?.[flag] ?? flag}` : words.label;
}
