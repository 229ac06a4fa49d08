import { describe, expect, test } from 'vitest';
import { tongueOf, tongues } from './tongues';

describe('a text cut where it says something in the other language', () => {
	test.each([
		['Nothing Chinese in it (art. 5).', ['Nothing Chinese in it (art. 5).']],
		['《民法典》 Civil Code, art. 1183', ['zh:《民法典》', ' Civil Code, art. 1183']],
		['separate consent (单独同意), informed', ['separate consent (', 'zh:单独同意', '), informed']],
		['see 法释〔2018〕16号, art. 2', ['see ', 'zh:法释〔2018〕16号', ', art. 2']],
		['No. （2024）浙0105民初8号', ['No. ', 'zh:（2024）浙0105民初8号']],
		['《国家赔偿法》（2012年修正） State', ['zh:《国家赔偿法》（2012年修正）', ' State']],
		['甲公司 and 乙公司', ['zh:甲公司', ' and ', 'zh:乙公司']],
		['', ['']]
	])('in English: %s', (text, expected) => {
		const cut = tongues(text, 'en');
		expect(cut.map(({ text: part, lang }) => (lang ? `zh:${part}` : part))).toEqual(expected);
		expect(cut.every(({ lang }) => lang !== 'en')).toBe(true);
	});
	test.each([
		['没有英文，只有PDF和App。', ['没有英文，只有PDF和App。']],
		['Halliday诉Creation[2013] EWCA Civ 333', ['en:Halliday', '诉', 'en:Creation[2013] EWCA Civ 333']],
		['由Acme Technology Ltd.运营', ['由', 'en:Acme Technology Ltd.', '运营']]
	])('in Chinese: %s', (text, expected) => {
		expect(tongues(text, 'zh-CN').map(({ text: part, lang }) => (lang ? `en:${part}` : part))).toEqual(expected);
	});
});

test.each([
	['en', '上海某公司', 'zh-CN'],
	['en', '某App运营公司', 'zh-CN'],
	['en', 'Acme', undefined],
	['en', '', undefined],
	['zh-CN', '上海某公司', undefined],
	['zh-CN', '某App运营公司', undefined],
	['zh-CN', 'Acme Technology Ltd.', 'en'],
	['zh-CN', 'PDF', undefined]
] as const)('what stands in a field of a page in %s: “%s” is %s', (lang, text, expected) => {
	expect(tongueOf(text, lang)).toBe(expected);
});
