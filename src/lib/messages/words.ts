/** The words of one row of the questionnaire. */
export interface Words {
	/** As asked of the person concerned: everyday words, second person. */
	ask: string;
	/** A short noun phrase for tables and reasons. */
	label: string;
	/** What each option says, so that it can stand alone as a statement. */
	options?: Readonly<Record<string, string>>;
	/** For a question with several answers: that none of them holds. */
	none?: string;
	/** What to look at, an example, the legal term. */
	help?: string;
	/** Which rule waits for the answer. */
	why?: string;
	/** For a list: one item (`{n}` is its number), the button that adds one, and that there is none. */
	item?: string;
	add?: string;
}

export type FactWords = Readonly<Record<string, Words>>;

/** The row an address is asked by, and the option of it where it is one flag of a group (`face.use.photo` of `face.use.*`). */
export function rowOf(facts: FactWords, address: string): { words: Words | undefined; flag: string | undefined } {
	const [list, , key] = address.split('/');
	const name = key ? `${list!}/${key}` : address;
	if (facts[name]) return { words: facts[name], flag: undefined };
	const group = name.replace(/\.[^./]*$/, '.*');
	return { words: facts[group], flag: name.slice(group.length - 1) };
}

/** What an address is called, the item it belongs to aside; an address nobody knows is its own name. */
export function labelOf(facts: FactWords, address: string, colon: string): string {
	const { words, flag } = rowOf(facts, address);
	if (!words) return address;
	return flag ? `${words.label}${colon}${words.options?.[flag] ?? flag}` : words.label;
}
