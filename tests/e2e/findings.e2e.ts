import { expect, test } from '@playwright/test';
import { accessible, watch } from './watch';

test('a finding is set otherwise only with a reason, moves the figures, and is printed with it', async ({ page }) => {
	const clean = watch(page);
	await page.goto('/result/?example=2&as=lawyer');
	const headline = () =>
		page
			.locator('section', { has: page.locator('#ranges') })
			.locator('.sum')
			.first()
			.innerText();
	await expect(page.getByRole('link', { name: /^另行认定/ })).toBeVisible();
	const before = await headline();
	await page.getByRole('link', { name: /^另行认定/ }).click();
	await expect(page.getByRole('heading', { level: 1, name: '认定' })).toBeVisible();
	const severe = page.getByRole('combobox', { name: '严重精神损害 · 另行设定' });
	await severe.selectOption('达到严重');
	const row = page.locator('.finding').filter({ has: severe });
	await row.getByRole('button', { name: '保存' }).click();
	await expect(row.getByText('请写明理由，再保存。')).toBeVisible();
	const reason = row.getByRole('textbox', { name: '理由（会印在意见书里）' });
	await expect(reason).toBeFocused();
	await accessible(page);
	await reason.fill('有就诊记录，失眠三个月');
	await row.getByRole('button', { name: '保存' }).click();
	await expect(row.getByText('已保存。')).toBeVisible();
	await accessible(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);

	await page.reload();
	await expect(reason).toHaveValue('有就诊记录，失眠三个月');
	await page.getByRole('link', { name: '回到结果' }).click();
	const printed = page.locator('section').filter({ has: page.getByRole('heading', { name: '另行设定的认定' }) });
	await expect(printed).toContainText('达到严重');
	await expect(printed).toContainText('有就诊记录，失眠三个月');
	expect(await headline()).not.toBe(before);

	await page.getByRole('link', { name: /^另行认定/ }).click();
	await severe.selectOption('按规则得出的');
	await expect(row.getByText('已保存。')).toBeVisible();
	await page.getByRole('link', { name: '回到结果' }).click();
	await expect(page.getByRole('heading', { level: 1, name: '评估结果' })).toBeVisible();
	await expect(page.getByRole('heading', { name: '另行设定的认定' })).toHaveCount(0);
	await expect.poll(headline).toBe(before);
	clean();
});

test('if one pays a part first: what may still be asked of each', async ({ page }) => {
	const clean = watch(page);
	await page.goto('/result/?example=4&as=lawyer');
	await page
		.locator('summary')
		.filter({ has: page.getByRole('heading', { name: /^如果一方付不了、先付了.*现行法/ }) })
		.click();
	const much = page.getByRole('textbox', { name: '付多少（元）' }).first();
	await much.fill('-5');
	await much.press('Tab');
	await expect(page.locator('[id$="-sum"][aria-invalid="true"]')).toHaveCount(1);
	await much.fill('1');
	await much.press('Tab');
	const table = page.getByRole('status').filter({ hasText: '合计还没有付的' }).first();
	await expect(table).toContainText('1.00 / 1.00');
	await accessible(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
	clean();
});
