import { expect, test } from '@playwright/test';
import { accessible, watch } from './watch';

const languages = [
	{ name: 'zh', root: '/', search: '文字', guo: '郭某诉某野生动物园', outcome: '结果', dismissed: '驳回' },
	{
		name: 'en',
		root: '/en/',
		search: 'Text',
		guo: 'Guo v. a wildlife park',
		outcome: 'Outcome',
		dismissed: 'dismissed'
	}
] as const;

for (const { name, root, search, guo, outcome, dismissed } of languages)
	test(`a decided case is found, read, and opened as a case (${name})`, async ({ page }) => {
		const clean = watch(page);
		await page.goto(root);
		await page.locator('footer a[href*="precedents/"]').click();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page).toHaveURL(new RegExp(`${root}precedents/$`));
		const rows = page.locator('main ul li a');
		await expect.poll(() => rows.count()).toBeGreaterThan(30);
		const all = await rows.count();
		await page.getByLabel(outcome).selectOption({ label: dismissed });
		await expect(rows.filter({ hasText: guo })).toHaveCount(0);
		await page.getByRole('search').getByRole('button').click();
		await expect(rows).toHaveCount(all);
		await page.getByLabel(search).fill('f01');
		await expect(rows).toHaveCount(1);
		await rows.filter({ hasText: guo }).click();
		await expect(page).toHaveURL(new RegExp(`${root}precedents/f01/$`));
		const away = page.locator('#sources ~ ul a').first();
		await expect(away).toHaveAttribute('rel', /noreferrer noopener/);
		await page.locator('main a.button').click();
		await expect(page).toHaveURL(/result\/\?precedent=f01$/);
		await expect(page.locator('.answer')).toBeVisible();
		clean();
	});

test('decided cases near it stand beside a result, folded, with what is alike and what differs', async ({ page }) => {
	const clean = watch(page);
	await page.goto('/result/?precedent=a02&as=lawyer');
	const section = page.locator('details', { has: page.locator('#comparable') });
	await section.locator('summary').click();
	await expect(section.getByText('不是本应用的区间')).toBeVisible();
	await expect(section.locator('dt', { hasText: '相同' }).first()).toBeVisible();
	// Never the case itself.
	await expect(section.locator('a[href*="/precedents/a02/"]')).toHaveCount(0);
	await accessible(page);
	clean();
});

test('the list stands in the page before any script runs', async ({ request }) => {
	const page = await (await request.get('/precedents/')).text();
	expect(page).toContain('郭某诉某野生动物园');
	expect(page).not.toMatch(/ style="/);
});
