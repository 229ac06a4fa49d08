import type { Answers } from '../case/answers';
import { vocabulary } from '../case/facts';
import { factAt } from '../case/vocabulary';
import type { OwnValues } from '../reasoning/read';
import { assess } from './assess';
import { result, type Result, type StandardResult } from './outcome';
import type { Standard } from './standard';

/** A contested point of law the result turns on: the view it takes, the other view, and the result by that. */
export interface Contested {
	address: string;
	taken: string;
	other: string;
	standards: Readonly<Record<Standard, StandardResult>>;
}

/** Each point read on the way to the result, run again by its other views; one that cannot be worked out is left out. */
export function contested(
	answers: Answers,
	relied: Extract<Result, { status: 'settled' }>['relied'],
	own: OwnValues
): Contested[] {
	return [...relied.keys()].flatMap((address) => {
		const fact = factAt(vocabulary, address);
		if (fact?.kind !== 'doctrine') return [];
		const said = answers[address];
		const taken = said?.status === 'stated' ? (said.value as string) : fact.prevailing;
		return fact.options
			.filter((option) => option !== taken)
			.flatMap((other) => {
				const found = result(assess({ ...answers, [address]: { status: 'stated', value: other } }, own));
				return found.status === 'settled' ? [{ address, taken, other, standards: found.standards }] : [];
			});
	});
}
