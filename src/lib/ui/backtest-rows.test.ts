import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import record from '../law/precedents/record.json';
import { method as en } from '../messages/en/method';
import { method as zh } from '../messages/zh-CN/method';
import Backtest from './Backtest.svelte';
import { backtestGroups } from './backtest-rows';

const title = { 'zh-CN': '某案', en: 'A case' };
const toy = {
	celebrity: {
		incidents: 2,
		gate: {
			zero: { awardZero: 0, awardPositive: 0 },
			straddles: { awardZero: 1, awardPositive: 0 },
			positive: { awardZero: 0, awardPositive: 1 }
		},
		sharpCoverage: { hits: 0, of: 0 },
		skill: -0.625,
		headline: { hits: 1, of: 2 },
		outer: { hits: 2, of: 2 },
		wilson: { headline: [0.0945, 0.9055], outer: null },
		medianWidth: 1500.5,
		misses: [{ id: 'x1', title, award: '30000.00', headline: { low: '500.00', high: '2000.00' }, side: 'above' }],
		judged: { hits: 0, of: 1 },
		misjudged: [{ id: 'x1', title, court: 'qualified', ours: 'notShown' }],
		uncovered: [],
		withoutAmount: ['x3']
	}
};

it('puts a group into words, in both languages', () => {
	const [found, ...others] = backtestGroups(zh.backTest, 'zh-CN', toy);
	expect(others).toEqual([]);
	expect(found).toMatchObject({
		name: '公众人物',
		counts: '2件比较了数额，0件不在计算范围内，1件判决数额不明',
		gate: [
			{ zero: '0', positive: '0' },
			{ zero: '1', positive: '0' },
			{ zero: '0', positive: '1' }
		],
		misses: [{ name: '某案', award: '30,000元', headline: '500 – 2,000元', side: '判得比区间高' }],
		misjudged: [{ text: '某案：法院认为成立，这里认为尚未证明' }]
	});
	expect(found!.measures.map(({ text }) => text)).toEqual([
		'2件中1件（95%置信区间9%至91%）',
		'没有这样的案件',
		'1,500.5元',
		'没有这样的案件',
		'−0.63',
		'1件中0件'
	]);
	const [english] = backtestGroups(en.backTest, 'en', toy);
	expect(english!.measures[0]!.text).toBe('1 of 2 (95% interval 9% to 91%)');
	expect(english!.misses[0]).toMatchObject({ name: 'A case', award: '30,000 yuan', headline: '500 – 2,000 yuan' });
});

it.each([
	['zh-CN', zh],
	['en', en]
] as const)('shows every miss by name and the caution in %s', (lang, { backTest: words }) => {
	const { body } = render(Backtest, { props: { words, lang } });
	const misses = Object.values(record.groups).flatMap(
		(group) => group.misses as { title: Record<typeof lang, string> }[]
	);
	expect(misses.length).toBeGreaterThan(0);
	const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	for (const { title: of } of misses) expect(body).toContain(escaped(of[lang]));
	expect(body).toContain('78%');
});
