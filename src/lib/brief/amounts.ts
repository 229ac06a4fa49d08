import type { Ends } from '../reasoning/split';
import { Decimal } from '../reasoning/decimal';

/** Yuan exact to the fen with thousands marks: 1,038.00. */
export function exact(amount: Decimal | string): string {
	const [whole, fen] = new Decimal(amount).toFixed(2).split('.') as [string, string];
	return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fen}`;
}

/** For the headline sentence only: low rounded down and high up to 100 yuan, said to be about. */
export function rough({ low, high }: { low: Decimal; high: Decimal }): { low: string; high: string; about: boolean } {
	const down = low.div(100).floor().times(100);
	const up = high.div(100).ceil().times(100);
	const grouped = (amount: Decimal) => exact(amount).replace(/\.00$/, '');
	return { low: grouped(down), high: grouped(up), about: !down.eq(low) || !up.eq(high) };
}

/** Two columns, or two cases in one cell: the whole at its low end and at its high end. */
export const bothEnds = ({ low, high }: Ends): [string, string] => [exact(low), exact(high)];

/** A range to the fen as a Chinese paper writes it, 500.00至2,000.00; a single sum alone. */
export const fromTo = ({ low, high }: Ends): string => (low.eq(high) ? exact(low) : `${exact(low)}至${exact(high)}`);
