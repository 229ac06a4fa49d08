/** A change of a value of ours, before and after as printed in the released table; nothing before where the parameter is new. */
interface Change {
	/** The parameter, by its id. */
	parameter: string;
	before: unknown;
	after: unknown;
	why: { zh: string; en: string };
}

/** A rule set that was released: since when, what it is in a sentence, and every parameter that changed with it. */
interface Release {
	ruleSet: string;
	/** ISO day. */
	on: string;
	what: { zh: string; en: string };
	changes: readonly Change[];
}

/** Every rule set, newest last. Appended to, never rewritten; the values of each stand frozen in released/. */
export const releases: readonly Release[] = [
	{
		ruleSet: '2026.11.0',
		on: '2026-11-24',
		what: {
			zh: '第一个规则集：全部参数首次给出，没有经过判决数据校准。',
			en: 'The first rule set: all parameters given for the first time, not yet held against decided cases.'
		},
		changes: []
	}
];
