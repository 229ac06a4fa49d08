import { expect, test, type Page } from '@playwright/test';
import { accessible, watch } from './watch';

/** The line of the ledger that bears this label, opened. */
async function line(page: Page, label: string) {
	const summary = page.locator('summary').filter({ has: page.getByText(label, { exact: true }) });
	await summary.focus();
	await page.keyboard.press('Enter');
	return { summary, evidence: page.getByRole('group', { name: `证据 ${label}`, exact: true }) };
}

/** Who works with cases reads of the defendant, whom it happened to of the other side. */
async function ledger(page: Page, side: '对方' | '被告' = '对方') {
	await page
		.locator('summary')
		.filter({ has: page.getByRole('heading', { name: '举证' }) })
		.click();
	await expect(page.getByRole('heading', { name: `由${side}证明` })).toBeVisible();
}

test('evidence is entered in the ledger, kept on the device, and printed as a list', async ({ page }) => {
	const clean = watch(page);
	await page.goto('/result/?example=2');
	await ledger(page);
	const { summary, evidence } = await line(page, '告知');
	await expect(evidence).toBeVisible();
	await expect(page.getByText(/^同意页面、弹窗的截图或录屏；告示、提示牌的照片；.*App/)).toBeVisible();
	await accessible(page);

	const add = evidence.getByRole('combobox', { name: '再加一份证据' });
	await add.fill('门禁机和告示的照片');
	await add.press('Enter');
	await expect(summary).toContainText('1份证据');
	await expect(add).toBeFocused();
	await expect(add).toHaveValue('');
	await add.fill('物业的答复');
	await add.press('Enter');
	await expect(summary).toContainText('2份证据');
	await evidence.getByRole('textbox', { name: '证据1的来源' }).fill('自己拍摄');
	await evidence.getByRole('textbox', { name: '证据1的来源' }).press('Enter');
	await evidence.getByRole('combobox', { name: '证据2在手还是要去取' }).selectOption('还要去取');
	await expect(page.getByText('已保存在本机')).toBeVisible();
	await accessible(page);
	const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	expect(beyond).toBeLessThanOrEqual(0);

	await page.reload();
	await ledger(page);
	const again = await line(page, '告知');
	await expect(again.evidence.getByRole('combobox', { name: '证据1', exact: true })).toHaveValue('门禁机和告示的照片');
	await expect(again.evidence.getByRole('textbox', { name: '证据1的来源' })).toHaveValue('自己拍摄');

	await page.getByRole('link', { name: '生成意见书' }).click();
	await expect(page.getByText('你已经有：门禁机和告示的照片。')).toBeVisible();
	await page.getByRole('radio', { name: '律师' }).check();
	await expect(page.getByRole('heading', { name: '证据清单' })).toBeVisible();
	const row = page.getByRole('row').filter({ hasText: '自己拍摄' });
	await expect(row).toContainText('门禁机和告示的照片');
	await expect(row).toContainText('告知：');
	await expect(page.getByText('物业的答复，用来证明：告知：')).toBeVisible();

	await page.goBack();
	await ledger(page);
	const last = await line(page, '告知');
	await last.evidence.getByRole('button', { name: '移除 物业的答复' }).click();
	await expect(last.summary).toContainText('1份证据');
	await expect(last.evidence.getByRole('combobox', { name: '再加一份证据' })).toBeFocused();
	clean();
});

test('a line with several answers folds the evidence of each', async ({ page }) => {
	const clean = watch(page);
	await page.goto('/result/?example=5&as=lawyer');
	await ledger(page, '被告');
	const { evidence } = await line(page, '安全漏洞');
	await expect(evidence).toHaveCount(0);
	const group = page.getByRole('group', { name: /^证据 安全漏洞：/ }).first();
	await group.locator('summary').click();
	const add = group.getByRole('combobox', { name: '再加一份证据' });
	await add.fill('离职员工证言');
	await add.press('Enter');
	await expect(group.getByRole('combobox', { name: '证据1', exact: true })).toHaveValue('离职员工证言');
	await accessible(page);
	clean();
});
