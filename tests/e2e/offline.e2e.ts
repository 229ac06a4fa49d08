import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { accessible, watch } from './watch';

test.use({ serviceWorkers: 'allow' });

test('once the app says it is ready, everything works without a network, the PDF included', async ({
	page,
	context
}) => {
	const clean = watch(page);
	await page.goto('/');
	await expect(page.getByText('已可离线使用，包括法律依据和生成PDF')).toBeVisible({ timeout: 90_000 });
	await accessible(page);
	await context.setOffline(true);
	await page.goto('/result/?example=4&as=lawyer');
	await expect(page.getByText('连带责任').first()).toBeVisible();
	await page.goto('/law/FR/#FR-2');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.goto('/en/law/CC/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	// An address without its slash, and one there is not.
	await page.goto('/cases');
	await expect(page.getByRole('heading', { level: 1, name: '我的案件' })).toBeVisible();
	await page.goto('/ask/basics/');
	await page.getByLabel('本人的监护人').check();
	await expect(page.getByText('已保存在本机')).toBeVisible();
	await page.reload();
	await expect(page.getByLabel('本人的监护人')).toBeChecked();
	await page.goto('/brief/?example=2');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: '下载PDF' }).click()
	]);
	const text = execFileSync('pdftotext', [await download.path(), '-'], { encoding: 'utf8' });
	expect(text).toContain('人脸被使用：情况与下一步');
	clean();
});

test('a newer version is offered and waits; the page that is open goes on, and takes it when asked', async ({
	page
}) => {
	await page.goto('/ask/basics/');
	await expect(page.getByText(/已可离线/)).toBeVisible({ timeout: 90_000 });
	// To the browser a worker of another address is a newer one; a policy of this name is made only where a PDF is.
	await page.evaluate(async () => {
		interface Policies {
			createPolicy(
				name: string,
				of: { createScriptURL: (url: string) => string }
			): { createScriptURL(url: string): string };
		}
		const { trustedTypes } = window as unknown as { trustedTypes: Policies };
		const policy = trustedTypes.createPolicy('app-worker', { createScriptURL: (url) => url });
		await navigator.serviceWorker.register(policy.createScriptURL('/service-worker.js?newer'));
	});
	await expect(page.getByText('有新版本')).toBeVisible({ timeout: 60_000 });
	await page.getByLabel('本人的监护人').check();
	await expect(page.getByText('已保存在本机')).toBeVisible();
	await accessible(page);
	const loaded = page.waitForEvent('load');
	await page.getByRole('button', { name: '现在更新' }).click();
	await loaded;
	await expect(page.getByLabel('本人的监护人')).toBeChecked();
	expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toContain('newer');
});

test('the app can be installed: its manifest and icons are there, and leave the origin for nothing', async ({
	page,
	request
}) => {
	await page.goto('/en/');
	const address = await page.locator('link[rel=manifest]').evaluate((link: HTMLLinkElement) => link.href);
	const manifest = (await (await request.get(address)).json()) as {
		start_url: string;
		icons: { src: string; sizes: string }[];
	};
	expect(new URL(manifest.start_url, address).pathname).toBe('/');
	for (const { src, sizes } of manifest.icons.filter(({ src }) => src.endsWith('.png'))) {
		const icon = await (await request.get(new URL(src, address).href)).body();
		// Width and height stand at the 16th and 20th byte of a PNG.
		expect(`${String(icon.readUInt32BE(16))}x${String(icon.readUInt32BE(20))}`).toBe(sizes);
	}
});
