import { describe, expect, it } from 'vitest';
import { chineseNumber, englishNumber, yuanInChinese } from './numerals';

describe('numbers in words', () => {
	it.each([
		['0', '零'],
		['10', '十'],
		['15', '十五'],
		['110', '一百一十'],
		['105', '一百零五'],
		['1000', '一千'],
		['1005', '一千零五'],
		['10005', '一万零五'],
		['10050', '一万零五十'],
		['15000', '一万五千'],
		['100000', '十万'],
		// 零 stands only where the next group itself begins with a zero.
		['1005000', '一百万五千'],
		['1000500', '一百万零五百'],
		['20010000', '二千零一万'],
		['100000000', '一亿'],
		['100000001', '一亿零一'],
		['100010000', '一亿零一万'],
		['1200000000000', '一万二千亿'],
		['1000000000000', '一万亿'],
		['0015', '十五']
	])('%s is %s', (digits, said) => expect(chineseNumber(digits)).toBe(said));
	it.each([
		['15000', '一万五千元'],
		['3500.5', '三千五百元五角'],
		['3500.05', '三千五百元零五分'],
		['0.05', '五分'],
		['0.50', '五角'],
		['0', '零元'],
		['1.00', '一元']
	])('%s yuan is read back as %s', (yuan, said) => expect(yuanInChinese(yuan)).toBe(said));
	// After the rules for filling in bills (正确填写票据和结算凭证的基本规定): 整 after 元 and 角, never after 分; zeros between digits are written.
	it.each([
		['0', 'zero'],
		['7', 'seven'],
		['15', 'fifteen'],
		['42', 'forty-two'],
		['100', 'one hundred'],
		['105', 'one hundred and five'],
		['1500', 'one thousand five hundred'],
		['12050', 'twelve thousand and fifty'],
		['1000000', 'one million'],
		['1000001', 'one million and one'],
		['200030000', 'two hundred million thirty thousand']
	])('%s is %s', (digits, said) => expect(englishNumber(digits)).toBe(said));
});
