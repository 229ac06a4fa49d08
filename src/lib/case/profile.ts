import { solatiumLeast, solatiumTops } from '../law/parameters/bands';
import { Decimal } from '../reasoning/decimal';
import type { OwnValues, Parameter } from '../reasoning/read';

/** A professional's own value of a parameter, in place of the project's, and why. */
export interface Own {
	value: unknown;
	reason?: string;
}

/** Own values of one case, by the id of the parameter. Kept with the case, never with the app. */
export type Profile = Readonly<Record<string, Own>>;

/** What is wrong with an own value; the words stand in messages/. */
export type OwnFault =
	| 'noSuchParameter'
	| 'wrongShape'
	| 'notNumber'
	| 'outOfBounds'
	| 'lowAboveHigh'
	| 'notContiguous'
	| 'falls'
	| 'overlapsTooMuch'
	| 'leastAboveTop';

/** The values alone, as the rules are given them. */
export const ownValues = (profile: Profile): OwnValues =>
	Object.fromEntries(Object.entries(profile).map(([id, { value }]) => [id, value]));

/** What a parameter is in this case. */
export const valueOf = <V>(profile: Profile, { id, value }: Parameter<V>): V =>
	Object.hasOwn(profile, id) ? (profile[id]!.value as V) : value;

/** One number of a parameter, with its place in it. */
interface Cell {
	at: string;
	text: string;
}

/** The numbers of a parameter in order; what names a row, and from when it holds, is no number of it. */
export function cells(value: unknown, at = ''): Cell[] {
	if (typeof value === 'string') return [{ at, text: value }];
	if (typeof value !== 'object' || !value) return [];
	const inner = 'id' in value && 'value' in value ? [['value', value.value] as const] : Object.entries(value);
	return inner.flatMap(([key, of]) => cells(of, `${at}/${key}`));
}

/** The value of the same shape as `model` with other numbers in their places. */
export function withCells(model: unknown, texts: ReadonlyMap<string, string>, at = ''): unknown {
	if (typeof model === 'string') return texts.get(at) ?? model;
	if (Array.isArray(model)) return model.map((of, i) => withCells(of, texts, `${at}/${String(i)}`));
	if (typeof model !== 'object' || !model) return model;
	const row = 'id' in model && 'value' in model;
	return Object.fromEntries(
		Object.entries(model).map(([key, of]) => [key, row && key !== 'value' ? of : withCells(of, texts, `${at}/${key}`)])
	);
}

/** The fault of an own value beside the others: where severe damage is found, the least is at most the top of the lowest tier. */
export function faultBeside(profile: Profile, id: string): OwnFault | undefined {
	if (id !== solatiumLeast.id && id !== solatiumTops.id) return undefined;
	const [least, [lowest]] = [valueOf(profile, solatiumLeast), valueOf(profile, solatiumTops)];
	return new Decimal(least).gt(lowest) ? 'leastAboveTop' : undefined;
}
