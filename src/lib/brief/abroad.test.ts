import { expect, it } from 'vitest';
import { points } from '../law/abroad/points';
import { income, rates } from '../law/abroad/rates';
import { abroad as en } from '../messages/en/abroad';
import { abroad as zh } from '../messages/zh-CN/abroad';
import { abroad } from './abroad';

const point = (id: string) =>
	abroad(zh)
		.flatMap((place) => place.points)
		.find((one) => one.id === id)!;

it('converts by the rate of the year and scales by one measure of income', () => {
	// 1,000 × 7.1875 = 7,187.5 → 7,188; 5,000 × 7.1875 = 35,937.5 → 35,938; × 12,614 / 81,236: 1,116.05 → 1,116 and 5,580.24 → 5,580
	expect(point('bipa').lines).toEqual([
		{ label: '法定或者表列', local: '1,000美元至5,000美元', yuan: '7,188元至35,938元', scaled: '1,116元至5,580元' }
	]);
});
it('takes yen by the hundred', () => {
	// 3,300 × 4.8055 / 100 = 158.58 → 159; × 12,614 / 33,834 = 59.12 → 59
	expect(point('benesse').lines).toEqual([{ label: '实际所得', local: '3,300日元', yuan: '159元', scaled: '59元' }]);
});
it('says so where no income was found, and shows no amount that was not checked', () => {
	// 500 × 0.2306 = 115.3; 20,000 × 0.2306 = 4,612
	expect(point('pdpa').lines[0]).toMatchObject({ yuan: '115元至4,612元', scaled: '未折算' });
	expect(point('tsige').lines).toEqual([]);
});
it('keeps what is laid down and what one person got apart', () => {
	expect(point('hammond').lines.map(({ label, local }) => [label, local])).toEqual([
		['法定或者表列', '至多50,000新西兰元'],
		['实际所得', '98,000新西兰元']
	]);
});
it('says what is not final', () => {
	expect(point('bindl').finality).toBe('未生效，上诉中');
	expect(point('dresden').finality).toBe('已生效');
});
it('names a source for every row, rate and income, and has every place in both languages', () => {
	for (const { sources, on } of points) {
		expect(sources.length).toBeGreaterThan(0);
		for (const address of sources) expect(() => new URL(address)).not.toThrow();
		expect(on ?? '2000').toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
	}
	for (const { sources, year } of [rates, income]) {
		expect(sources.length).toBeGreaterThan(0);
		expect(year).toMatch(/^\d{4}$/);
	}
	expect(abroad(en).map(({ place }) => place)).toEqual(abroad(zh).map(({ place }) => place));
	expect(abroad(zh).map(({ name }) => name)).toEqual([
		'美国',
		'韩国',
		'中国台湾地区',
		'欧盟',
		'德国',
		'英国',
		'日本',
		'澳大利亚',
		'新西兰',
		'加拿大'
	]);
});
