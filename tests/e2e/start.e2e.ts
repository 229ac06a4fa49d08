import { expect, test } from '@playwright/test';

// With the worker that keeps the app for offline use, as everybody has it.
test.use({ serviceWorkers: 'allow' });

for (const { path, lang, name } of [
	{ path: '/', lang: 'zh-CN', name: '脸衡' },
	{ path: '/en/', lang: 'en', name: 'Lianheng' }
])
	test(`the start page opens in ${lang} and the console stays silent`, async ({ page }) => {
		const said: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
		});
		page.on('pageerror', (error) => said.push(error.message));
		page.on('response', (response) => {
			if (response.status() >= 400) said.push(`${String(response.status())} ${response.url()}`);
		});
		const answer = await page.goto(path, { waitUntil: 'networkidle' });
		// The language stands in the prerendered page, before any script runs.
		expect(await answer?.text()).toContain(`<html lang="${lang}">`);
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
		await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
		expect(said).toEqual([]);
	});
