import { addressesOf, type Answers } from '../case/answers';
import { vocabulary } from '../case/facts';
import { factAt } from '../case/vocabulary';
import type { Result } from './outcome';

type Settled = Pick<Extract<Result, { status: 'settled' }>, 'relied' | 'offered'>;

/** A finding a professional may set otherwise: what the rules derive of it, by the burden of proof; of a contested point of law, the prevailing view. */
export interface Settable {
	address: string;
	kind: 'override' | 'doctrine';
	options: readonly string[];
	derived: string;
}

/** A finding that was set otherwise, and why; no reason where none was given. */
export interface SetOtherwise extends Settable {
	value: string;
	reason: string | undefined;
}

/** What may be set otherwise now, in the order of the vocabulary; nothing that no run has come to. */
export function settable({ relied, offered }: Settled, answers: Answers): Settable[] {
	return addressesOf(vocabulary, answers).flatMap((address): Settable[] => {
		const fact = factAt(vocabulary, address);
		if (fact?.kind === 'override') {
			if (!offered.has(address)) return [];
			return [{ address, kind: fact.kind, options: fact.options, derived: String(offered.get(address)) }];
		}
		if (fact?.kind !== 'doctrine' || !relied.has(address)) return [];
		return [{ address, kind: fact.kind, options: fact.options, derived: fact.prevailing }];
	});
}

/** Those of them that are set otherwise than derived. */
export const setOtherwise = (found: Settled, answers: Answers): SetOtherwise[] =>
	settable(found, answers).flatMap((one) => {
		const set = answers[one.address];
		return set?.status === 'stated' && typeof set.value === 'string'
			? [{ ...one, value: set.value, reason: set.reason?.trim() || undefined }]
			: [];
	});
