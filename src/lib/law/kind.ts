import type { Instrument } from './provision';

/** 效力层级, highest first. */
export const kinds = ['law', 'regulation', 'interpretation', 'rule'] as const;
export type Kind = (typeof kinds)[number];

/** What kind of text it is, as its document number and its name say (《立法法》, and the numbering of 法释 for judicial interpretations). */
export function kindOf({ title, number = '' }: Pick<Instrument, 'title' | 'number'>): Kind {
	if (number.startsWith('法释')) return 'interpretation';
	if (number.startsWith('国务院令')) return 'regulation';
	return /^中华人民共和国.+[法典]$/.test(title) ? 'law' : 'rule';
}
