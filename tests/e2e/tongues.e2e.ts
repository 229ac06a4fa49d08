import { expect, test } from '@playwright/test';
import { reach, views, type View } from '../pages';

/** On an English page whatever is written in Chinese says so, be it the law's name or what someone entered. */

const chinese = () => {
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const found: string[] = [];
	while (texts.nextNode()) {
		const around = texts.currentNode.parentElement!;
		if (!/\p{Script=Han}/u.test(texts.currentNode.textContent ?? '') || around.closest('script, noscript, style'))
			continue;
		if (!around.closest('[lang]')!.getAttribute('lang')!.startsWith('zh'))
			found.push(texts.currentNode.textContent!.trim());
	}
	return found;
};
const names = [
	'cases',
	'law',
	'law-instrument',
	'law-longest',
	'method',
	'scope',
	'precedents',
	'precedent',
	'papers',
	'review'
];

for (const wanted of [
	names,
	views.map(({ name }) => name).filter((name) => /^(result|brief)-(?!.*unfolded)/.test(name))
])
	test(`Chinese on an English page is marked as Chinese: ${wanted.join(', ')}`, async ({ page }) => {
		for (const view of views.filter(({ name }) => wanted.includes(name)))
			await test.step(view.name, async () => {
				await reach(page, view, 'en');
				expect(await page.evaluate(chinese)).toEqual([]);
			});
	});

/** A case told in Chinese, read in English: who is named in it, and what was typed into a field, in the language it is in. */
const foreign: readonly View[] = [
	{ name: 'participants', url: 'ask/parties/?precedent=a02&at=participants' },
	{ name: 'a choice among participants', url: 'ask/harm/?precedent=a02&at=gain' },
	{ name: 'form', url: 'ask/parties/?precedent=a02&as=lawyer' },
	{ name: 'review', url: 'review/?precedent=a02' },
	{ name: 'findings', url: 'findings/?precedent=a02&as=lawyer' }
];
const fields = () =>
	[...document.querySelectorAll<HTMLInputElement>('input[type=text], textarea')]
		.filter(({ value, lang }) => /\p{Script=Han}/u.test(value) !== (lang === 'zh-CN'))
		.map(({ value }) => value);

test('a case told in Chinese is marked as Chinese on an English page, in headings, choices and fields', async ({
	page
}) => {
	for (const view of foreign)
		await test.step(view.name, async () => {
			await reach(page, view, 'en');
			expect(await page.evaluate(chinese)).toEqual([]);
			expect(await page.evaluate(fields)).toEqual([]);
		});
});
