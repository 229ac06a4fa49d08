import { expect, test } from '@playwright/test';
import { reach, views } from '../pages';

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
