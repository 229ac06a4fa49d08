import { expect, test } from 'vitest';
import { articleName, articleNumber } from './article-name';

test.each([
	[1, '第一条'],
	[10, '第十条'],
	[12, '第十二条'],
	[20, '第二十条'],
	[69, '第六十九条'],
	[101, '第一百零一条'],
	[110, '第一百一十条'],
	[111, '第一百一十一条'],
	[188, '第一百八十八条'],
	[500, '第五百条'],
	[1000, '第一千条'],
	[1018, '第一千零一十八条'],
	[1034, '第一千零三十四条'],
	[1170, '第一千一百七十条'],
	[1183, '第一千一百八十三条']
])('article %i is printed %s', (article, name) => {
	expect(articleName(article)).toBe(name);
});

test.each([
	['29', 29],
	['第29条', 29],
	['第二十九条', 29],
	['一千一百八十三', 1183],
	['第一千二百六十条', 1260],
	['第一千二百六十一条', undefined],
	['同意', undefined]
])('%s is article %s', (text, article) => {
	expect(articleNumber(text)).toBe(article);
});
