import { expect, test, type Page } from '@playwright/test';
import { accessible } from './watch';

/** Where nothing is: the app says so in the language of the address, and leads on; the case is as it was. */

const addresses = [
	{ address: '/nichts/hier/', lang: 'zh-CN', title: '没有这个页面', cases: '我的案件', other: 'English' },
	{ address: '/en/nothing/here/', lang: 'en', title: 'There is no such page', cases: 'My cases', other: '中文' }
] as const;

/** How far what stood on the page was moved since it was opened. */
const shifted = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				new PerformanceObserver((list) =>
					resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0))
				).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => resolve(0), 500);
			})
	);

for (const { address, lang, title, cases, other } of addresses) {
	test(`an address where nothing is (${lang})`, async ({ page }) => {
		await page.goto('/ask/basics/');
		await page.getByLabel('本人的监护人').check();
		await expect(page.getByText('已保存在本机')).toBeVisible();
		// As the server of this test answers, and as a host of files does: with the page made for it.
		for (const host of ['server', 'files']) {
			if (host === 'files')
				await page.route(`**${address}`, (route) =>
					route.fulfill({ status: 404, contentType: 'text/html', path: 'build/404.html' })
				);
			const answer = await page.goto(address);
			expect(answer?.status()).toBe(404);
			await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
			await expect(page).toHaveTitle(new RegExp(title));
			await expect(page.locator('html')).toHaveAttribute('lang', lang);
			await expect(page.getByRole('link', { name: other, exact: true })).toBeVisible();
			await accessible(page);
			expect(await shifted(page)).toBeLessThan(0.01);
			await page.getByRole('main').getByRole('link', { name: cases }).click();
			await expect(page.getByRole('heading', { level: 1, name: cases })).toBeVisible();
			await expect(page.locator('html')).toHaveAttribute('lang', lang);
		}
		await page.goto('/ask/basics/');
		await expect(page.getByLabel('本人的监护人')).toBeChecked();
	});
}

test.describe(() => {
	test.use({ serviceWorkers: 'allow' });
	test('an address where nothing is, without a network', async ({ page, context }) => {
		await page.goto('/');
		await expect(page.getByText(/已可离线/)).toBeVisible({ timeout: 90_000 });
		await context.setOffline(true);
		for (const { address, title, cases } of addresses) {
			await page.goto(address);
			await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
			await page.getByRole('main').getByRole('link', { name: cases }).click();
			await expect(page.getByRole('heading', { level: 1, name: cases })).toBeVisible();
		}
	});
});
