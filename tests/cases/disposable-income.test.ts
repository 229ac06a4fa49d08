import { expect, it } from 'vitest';
import { assess } from '../../src/lib/assessment/assess';
import { result } from '../../src/lib/assessment/outcome';
import { changed } from '../say';
import { provinces } from '../../src/lib/law/provinces';
import { disposableIncome } from '../../src/lib/law/statistics/disposable-income';
import { checkedOn, incomeSources, reports } from '../../src/lib/law/statistics/disposable-income-sources';

const years = ['2021', '2022', '2023', '2024', '2025'];

it('holds what was found and nothing else: 3, 12, 12, 4 and 3 of 32 units', () => {
	expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
	expect(Object.keys(disposableIncome)).toEqual(years);
	expect(years.map((year) => Object.keys(disposableIncome[year]!).length)).toEqual([3, 12, 12, 4, 3]);
});
it('has whole yuan of known units, a source for each value, and no source without a value', () => {
	for (const year of years) {
		const [table, sources] = [disposableIncome[year]!, incomeSources[year]!];
		expect(Object.keys(sources).toSorted()).toEqual(Object.keys(table).toSorted());
		for (const [unit, value] of Object.entries(table)) {
			expect(value).toMatch(/^\d{5,6}$/);
			expect(unit === 'national' || provinces.some((province) => province === unit)).toBe(true);
			const { from, independent } = sources[unit as keyof typeof sources]!;
			expect(from.length).toBeGreaterThanOrEqual(independent);
			expect(independent).toBeGreaterThan(0);
			for (const report of from) expect(reports[report]).toMatch(/\S/);
		}
	}
});
it('rises from year to year wherever two years follow each other', () => {
	for (const [i, year] of years.entries()) {
		const after = disposableIncome[years[i + 1] ?? ''];
		if (!after) continue;
		for (const [unit, value] of Object.entries(disposableIncome[year]!)) {
			const next = after[unit as keyof typeof after];
			if (next) expect(Number(next)).toBeGreaterThan(Number(value));
		}
	}
});

/** What was left out for want of a table, and the head it would have moved. */
function filed(on: string, province: string) {
	const found = result(assess(changed('2', { 'filing.on': on, 'court.province': province })));
	if (found.status !== 'settled') throw new Error(found.status);
	const { personal } = found.standards.noProof.burden;
	return { lacks: personal!.lacks, dignity: personal!.estimates.dignity.figure.high.toFixed(2) };
}

it('takes the year before the filing, and no other', () => {
	// Incident 2: 500–2,000 × .95; Liaoning 2023: 37,992 / 39,218 = 0.9687; .95 × .9687 = .9203 → 1,840.60
	expect(filed('2024-06-30', '210000')).toEqual({ lacks: [], dignity: '1840.60' });
});
it('says what is missing, and adjusts nothing: a province of a known year, a year nobody published, never the nation or the year before', () => {
	expect(filed('2025-06-30', '210000')).toEqual({ lacks: ['livingStandard/2024/210000'], dignity: '1900.00' });
	expect(filed('2024-06-30', '530000')).toEqual({ lacks: ['livingStandard/2023/530000'], dignity: '1900.00' });
	expect(filed('2027-01-01', '110000')).toEqual({ lacks: ['livingStandard/2026/110000'], dignity: '1900.00' });
});
it('turns with the year: the last day of one and the first of the next', () => {
	// Zhejiang 2023: 63,830 / 39,218 = 1.63, and 2024: 67,013 / 41,314 = 1.62, each held to 1.2: 2,000 × .95 × 1.2; 2025 was not found
	expect(filed('2024-12-31', '330000').dignity).toBe('2280.00');
	expect(filed('2025-01-01', '330000').dignity).toBe('2280.00');
	expect(filed('2026-01-01', '330000').lacks).toEqual(['livingStandard/2025/330000']);
});
