import { Decimal as Library } from 'decimal.js';

/** The one Decimal of the app: 40 digits, half up. */
export const Decimal = Library.clone({ precision: 40, rounding: Library.ROUND_HALF_UP });
export type Decimal = Library;

export const zero = new Decimal(0);

const read = new Map<string, Decimal>();

/** A number written as text, as every parameter and amount is; read once. */
export function decimal(text: string): Decimal {
	const known = read.get(text) ?? new Decimal(text);
	read.set(text, known);
	return known;
}

/** The sum of any number of decimals; 0 of none. */
export const sum = (numbers: Iterable<Decimal>): Decimal =>
	[...numbers].reduce((total, number) => (total === zero ? number : total.plus(number)), zero);

/** A weight for sharing: six places, half up, rounded where it is made and used so (docs/decisions/0003). */
export const toWeight = (number: Decimal): Decimal => number.toDecimalPlaces(6);

/** Yuan cut to the fen, never up: what somebody owes at most. */
export const fenDown = (number: Decimal): Decimal => number.toDecimalPlaces(2, Decimal.ROUND_DOWN);
