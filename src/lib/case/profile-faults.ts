import { adjustable, bounds } from '../law/parameters/adjustable';
import { adjustableOf } from '../law/parameters/all';
import { Decimal, sum } from '../reasoning/decimal';
import { cells, type OwnFault } from './profile';

const number = /^-?\d{1,9}(\.\d{1,4})?$/;
const placed = (value: unknown) =>
	JSON.stringify(
		cells(value)
			.map(({ at }) => at)
			.toSorted()
	);

/** The fault of one own value by itself; undefined where there is none. */
export function faultOfOwn(id: string, value: unknown): OwnFault | undefined {
	const parameter = adjustableOf(id);
	const shape = adjustable[id];
	if (!parameter || !shape) return 'noSuchParameter';
	if (placed(value) !== placed(parameter.value)) return 'wrongShape';
	const texts = cells(value).map(({ text }) => text);
	if (!texts.every((text) => number.test(text))) return 'notNumber';
	const numbers = texts.map((text) => new Decimal(text));
	const [least, most] = bounds[shape];
	if (numbers.some((one) => one.lt(least) || one.gt(most))) return 'outOfBounds';
	if (pairs(value).some(([low, high]) => new Decimal(low).gt(high))) return 'lowAboveHigh';
	const rising = () => (numbers.some((one, i) => i > 0 && one.lt(numbers[i - 1]!)) ? 'falls' : undefined);
	switch (shape) {
		case 'tiers':
			return tiersFault(value as readonly (readonly [string, string])[]);
		case 'risingSums':
			return rising();
		case 'weights':
			// Who had no part is never weighed; every other grade weighs something, or nobody would bear what these did.
			return cells(value).some(({ at, text }) => at !== '/none' && new Decimal(text).isZero())
				? 'outOfBounds'
				: rising();
		case 'tier':
			return numbers[0]!.isInteger() ? undefined : 'outOfBounds';
		case 'limits':
			return numbers[0]!.lte(1) && numbers[1]!.gte(1) ? undefined : 'outOfBounds';
		case 'overlap':
			return overlapFault(value as Readonly<Record<string, string>>);
		default:
			return undefined;
	}
}

/** Every low with its high, wherever in the value they stand. */
function pairs(value: unknown): (readonly [string, string])[] {
	if (typeof value !== 'object' || !value) return [];
	const of = Object.values(value);
	if (Array.isArray(value) && of.length === 2 && of.every((end) => typeof end === 'string'))
		return [value as unknown as readonly [string, string]];
	return of.flatMap(pairs);
}

/** Tier 0 is nothing; from tier 1 on each band begins where the one before ends. */
function tiersFault([none, ...bands]: readonly (readonly [string, string])[]): OwnFault | undefined {
	if (none!.some((end) => !new Decimal(end).isZero())) return 'outOfBounds';
	return bands.some(([low], i) => i > 0 && !new Decimal(low).eq(bands[i - 1]![1])) ? 'notContiguous' : undefined;
}

/** What one head has in common with the others is at most all of it, so that the total never falls as a head rises. */
function overlapFault(value: Readonly<Record<string, string>>): OwnFault | undefined {
	const heads = [...new Set(Object.keys(value).flatMap((pair) => pair.split('-')))];
	const shared = (head: string) =>
		sum(Object.entries(value).flatMap(([pair, part]) => (pair.split('-').includes(head) ? [new Decimal(part)] : [])));
	return heads.some((head) => shared(head).gt(1)) ? 'overlapsTooMuch' : undefined;
}
