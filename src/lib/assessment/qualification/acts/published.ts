import { all, type Finding } from '../../../reasoning/finding';
import type { Observed } from '../observed';
import { when } from './act';

/** PIPL-25: made public without separate consent. */
export const publishedOpenly = ({ segment, taken, passing, published }: Observed): Finding =>
	when(passing.segment ?? segment, 'PIPL', all(taken, published, passing.unlawful), { PIPL: ['PIPL-25'] });
