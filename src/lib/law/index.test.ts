import { describe, expect, test } from 'vitest';
import { at, label } from './index';

describe('the entry of a dated table in force on a day', () => {
	const table = [
		{ from: '2021-01-01', value: 'a' },
		{ from: '2024-07-01', value: 'b' },
		{ from: '2026-01-01', value: 'c' }
	];
	test.each([
		['2020-12-31', undefined],
		['2021-01-01', 'a'],
		['2024-06-30', 'a'],
		['2024-07-01', 'b'],
		['2025-12-31', 'b'],
		['2026-01-01', 'c'],
		['2030-01-01', 'c']
	])('%s', (day, value) => {
		expect(at(table, day)?.value).toBe(value);
	});
	test('does not depend on the order of the table, and a later entry of the same day replaces', () => {
		expect(at([...table].reverse(), '2025-01-01')?.value).toBe('b');
		expect(at([...table, { from: '2024-07-01', value: 'mended' }], '2025-01-01')?.value).toBe('mended');
		expect(at([], '2025-01-01')).toBeUndefined();
	});
});

describe('a citation without the catalogue', () => {
	test('reads as lawyers write it', () => {
		expect(label('PIPL-69', 'zh-CN')).toBe('《个人信息保护法》第六十九条');
		expect(label('CC-1183', 'zh-CN')).toBe('《民法典》第一千一百八十三条');
	});
	test('names the law in Chinese in English too, with a gloss', () => {
		expect(label('PIPL-69', 'en')).toBe('《个人信息保护法》 PIPL, art. 69');
		expect(label('FR-2', 'en')).toBe('《人脸识别司法解释》 Face Recognition Provisions, art. 2');
	});
});
