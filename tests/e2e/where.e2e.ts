import { expect, test } from '@playwright/test';
import { accessible, watch } from './watch';

const wechat =
	'Mozilla/5.0 (Linux; Android 14; PJF110) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160065 MicroMessenger/8.0.49.2600';

test.describe('inside WeChat', () => {
	test.use({ userAgent: wechat });
	test('is said before the first answer and at export; what cannot be saved can be copied', async ({ page }) => {
		const clean = watch(page);
		await page.goto('/ask/basics/');
		await expect(page.getByText('这里是微信自带的浏览器')).toBeVisible();
		await accessible(page);
		await page.goto('/review/?example=2');
		await expect(page.getByText('这里是微信自带的浏览器')).toBeVisible();
		await page.getByText('导出案件文件').click();
		await page.getByRole('button', { name: '导出', exact: true }).click();
		const dialog = page.getByRole('dialog');
		await expect(dialog).toContainText('请在浏览器中打开本页，再导出');
		expect(JSON.parse(await dialog.locator('textarea').inputValue())).toMatchObject({ format: 'lianheng-case' });
		await accessible(page);
		await dialog.getByRole('button', { name: '关闭' }).click();
		await expect(dialog).toHaveCount(0);
		clean();
	});
	test('the share sheet comes first, where there is one', async ({ page }) => {
		await page.addInitScript(() => {
			const handed: string[] = [];
			Object.assign(window, { handed });
			Object.assign(navigator, {
				canShare: () => true,
				share: ({ files }: { files: File[] }) => Promise.resolve(handed.push(...files.map(({ name }) => name)))
			});
		});
		await page.goto('/review/?example=2');
		await page.getByText('导出案件文件').click();
		await page.getByRole('button', { name: '导出', exact: true }).click();
		await expect
			.poll(() => page.evaluate(() => (window as unknown as { handed: string[] }).handed))
			.toEqual(['lianheng-example-2.json']);
		await expect(page.getByRole('dialog')).toHaveCount(0);
	});
});

test('a browser below the floor is told so by a script that runs in any; one at the floor is not', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByText('这个浏览器太旧')).toBeHidden();
	await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'toSorted'));
	await page.goto('/');
	await expect(page.getByText('这个浏览器太旧')).toBeVisible();
	await page.goto('/en/');
	await expect(page.getByText('This browser is too old')).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the page says what it needs, and the law can be read', async ({ page }) => {
		await page.goto('/');
		// Text is not looked for within `noscript`: found by the element.
		const told = page.locator('noscript p');
		await expect(told).toBeVisible();
		await expect(told).toContainText('需要JavaScript');
		await page.goto('/law/FR/');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});
});

test('a failure keeps the case, and what can be passed on holds no fact of it', async ({ page }) => {
	await page.goto('/ask/basics/?case=case-secret');
	await page.getByLabel('本人的监护人').check();
	await expect(page.getByText('已保存在本机')).toBeVisible();
	await page.addInitScript(() => {
		// A row of the list of cases cannot be shown. `format` is a getter, which an assignment leaves alone.
		Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
			get: () => {
				throw new RangeError('guardian case-secret');
			}
		});
	});
	await page.goto('/cases/?case=case-secret');
	await expect(page.getByRole('heading', { level: 1, name: '页面出错了' })).toBeVisible();
	await expect(page.getByText('已填的内容仍在这台设备上')).toBeVisible();
	const text = await page.locator('pre').innerText();
	expect(text).toMatch(/^RangeError\n/);
	expect(text).toContain('/cases/');
	expect(text).not.toContain('secret');
	await accessible(page);
	await page.goto('/ask/basics/?case=case-secret');
	await expect(page.getByLabel('本人的监护人')).toBeChecked();
});
