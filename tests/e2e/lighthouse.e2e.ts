import { chromium, expect, test } from '@playwright/test';
import { audit, audited } from '../lighthouse';

const categories = ['accessibility', 'best-practices', 'seo'];
const port = 9222;

test('Lighthouse takes nothing off for accessibility, best practices and search, and nothing moves while a page loads', async ({
	launchOptions,
	baseURL
}) => {
	const browser = await chromium.launch({
		...launchOptions,
		args: [...(launchOptions.args ?? []), `--remote-debugging-port=${String(port)}`]
	});
	try {
		for (const path of audited)
			await test.step(`/${path}`, async () => {
				const { scores, shift, failed } = await audit(`${baseURL!}/${path}`, port, categories);
				expect(failed).toEqual([]);
				expect(scores).toEqual(Object.fromEntries(categories.map((id) => [id, 100])));
				expect(shift).toBe(0);
			});
	} finally {
		await browser.close();
	}
});
