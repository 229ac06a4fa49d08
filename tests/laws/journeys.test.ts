import { expect, test } from 'vitest';
import { all, audiences, kindOf, kinds, languages, sizes, twelve, type Journey } from '../journeys/table';

const axes: readonly [name: string, values: readonly string[], of: (journey: Journey) => string][] = [
	['audience', audiences, ({ as }) => as],
	['language', languages, ({ lang }) => lang],
	['size', sizes, ({ size }) => size],
	['kind', Object.keys(kinds), ({ incident }) => kindOf(incident)]
];

/** The pairs of values of two axes that stand in no row. */
const lacking = (rows: readonly Journey[]) =>
	axes.flatMap(([one, values, of], i) =>
		axes
			.slice(i + 1)
			.flatMap(([other, others, ofOther]) =>
				values.flatMap((value) =>
					others.flatMap((otherValue) =>
						rows.some((row) => of(row) === value && ofOther(row) === otherValue)
							? []
							: [`${one} ${value} with ${other} ${otherValue}`]
					)
				)
			)
	);

test('every pair of audience, language, size and kind of incident stands among the twelve journeys', () => {
	expect(twelve).toHaveLength(12);
	expect(lacking(twelve)).toEqual([]);
	// A row fewer of the only one with a pair is noticed.
	expect(lacking(twelve.filter(({ as, incident }) => as !== 'judge' || incident !== '3'))).toContain(
		'audience judge with kind theft'
	);
});

test('all six incidents are travelled; at least four from the first question, one of them by keys alone', () => {
	expect([...new Set(twelve.map(({ incident }) => incident))].toSorted()).toEqual(['1', '2', '3', '4', '5', '6']);
	expect(twelve.filter(({ entered }) => entered).length).toBeGreaterThanOrEqual(4);
	expect(twelve.filter(({ entered }) => entered === 'keyboard').length).toBeGreaterThanOrEqual(1);
	// What is not entered by hand has an answer changed.
	expect(twelve.filter(({ entered, changed }) => !entered && !changed)).toEqual([]);
});

test('the long run travels every combination, at 390, 768 and 1280 px', () => {
	expect(new Set(all.map((journey) => JSON.stringify(journey))).size).toBe(3 * 2 * 3 * 6);
});
