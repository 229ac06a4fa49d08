import type { Comparable, Features } from '../../assessment/comparable';
import type { Estimate } from '../../assessment/estimate';
import type { StandardResult } from '../../assessment/outcome';
import type { Standard } from '../../assessment/standard';
import type { Onus } from '../../reasoning/read';
import type { MattersWords } from '../../messages/zh-CN/matters';
import type { PrecedentWords } from '../../messages/zh-CN/precedents';
import type { ReaderWords } from '../../messages/zh-CN/readers';
import type { PlainMatters } from '../matters';
import type { Composition, Pen } from './compose';

/** Whom a brief is for: the same facts and figures, told in what he needs and in his order. */
export type Reader = 'victim' | 'lawyer' | 'judge';

/** What a brief is ordered with, on top of what every document needs. */
export interface Commission extends Composition {
	reader: Reader;
	/** False: inputs, rules and formulas without a single amount, for the judge’s sheet. */
	amounts: boolean;
	said: ReaderWords;
	/** What matters most, where it was worked out. */
	matters?: { found: PlainMatters; words: MattersWords } | undefined;
	/** Decided cases near this one, where the index was at hand. */
	nearby?: { near: readonly Comparable[]; own: Features; words: PrecedentWords } | undefined;
}

/** What the sections of a settled case are written with. */
export interface Draft extends Pen, Commission {
	both: Readonly<Record<Standard, StandardResult>>;
	/** The law in force alone, or both standards. */
	shown: readonly Standard[];
	/** The headline’s estimate under the law in force. */
	law: Estimate;
	relied: ReadonlyMap<string, readonly Onus[]>;
	/** The numbers of the lines of the judge’s sheet. */
	lines: Lines;
}

/** Lines numbered through a whole sheet; a line can be found again by what stands in it. */
export interface Lines {
	next: (id?: string) => string;
	of: (id: string) => string | undefined;
}

export function numbering(): Lines {
	let last = 0;
	const known = new Map<string, string>();
	return {
		next: (id) => {
			const number = String(++last);
			if (id) known.set(id, number);
			return number;
		},
		of: (id) => known.get(id)
	};
}
