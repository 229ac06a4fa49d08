import { expect, test } from 'vitest';
import { inChinese } from './heading-numbers';
import { mayBreak } from './line-breaks';
import { broken, stretches, widest, type Glyph } from './pdf-lines';

test.each([
	['条', '，'],
	['条', '》'],
	['说', '”'],
	['（', '甲'],
	['《', '民'],
	['0', '元'],
	['6', '年'],
	['—', '—'],
	['…', '…'],
	['f', 'a'],
	['甲', ' '],
	['¥', '5'],
	['3', '–'],
	['–', '7']
])('no line ends between %s and %s', (before, after) => expect(mayBreak(before, after)).toBe(false));

test.each([
	['甲', '乙'],
	['，', '乙'],
	['》', '第'],
	['条', '（'],
	['年', '1'],
	['a', '甲'],
	[' ', 'a'],
	['-', 'a'],
	['𠮷', '甲']
])('a line may end between %s and %s', (before, after) => expect(mayBreak(before, after)).toBe(true));

const of = (text: string, width = 10): Glyph<undefined>[] =>
	Array.from(text, (character) => ({ character, font: 'f', width, look: undefined }));
const lines = (text: string, width: number, indent = 0) =>
	broken(of(text), width, indent).map((line) => line.map(({ character }) => character).join(''));

test('lines are filled as far as they may be', () => {
	// Three characters of ten points fit in 31; the comma takes the character before it along.
	expect(lines('甲乙丙丁', 31)).toEqual(['甲乙丙', '丁']);
	expect(lines('甲乙丙，丁', 31)).toEqual(['甲乙', '丙，丁']);
	expect(lines('甲乙丙丁', 31, 10)).toEqual(['甲乙', '丙丁']);
	expect(lines('ab cd', 31)).toEqual(['ab', 'cd']);
	expect(lines('甲\n乙', 31)).toEqual(['甲', '乙']);
});

test('a word wider than the line is broken, and a line is never empty for it', () => {
	expect(lines('abcdefg', 31)).toEqual(['abc', 'def', 'g']);
	expect(lines('甲abcdefg', 31)).toEqual(['甲', 'abc', 'def', 'g']);
	expect(lines('𠮷𠮷𠮷𠮷', 31)).toEqual(['𠮷𠮷𠮷', '𠮷']);
	expect(widest(of('甲ab cde'))).toBe(30);
});

test('a line ends at the margin where little is missing, and is left where much is', () => {
	// Two gaps share the ten points that are missing of 40, less a twentieth; 30 of 60 are too much.
	expect(stretches(of('甲乙丙'), 40, true)[0]!.spread).toBeCloseTo(4.975, 6);
	expect(stretches(of('甲乙丙'), 60, true)[0]!.spread).toBe(0);
	expect(stretches(of('甲乙丙'), 40, false)[0]!.spread).toBe(0);
	expect(stretches(of('甲𠮷丙'), 40, true)[0]!.spread).toBe(0);
});

test('numbers of headings in Chinese', () => {
	expect([1, 9, 10, 11, 20, 25, 99].map(inChinese)).toEqual(['一', '九', '十', '十一', '二十', '二十五', '九十九']);
});
