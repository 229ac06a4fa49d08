import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { accessible, watch } from './watch';

/** The question as asked, with all its ways of answering. */
const question = (page: Page, asked: string) => page.locator('fieldset', { hasText: asked }).first();
const typed = (page: Page, asked: string) => question(page, asked).locator('input[type=text]').first();

test('dates are taken as people write them, read back, asked about where they are two, and never lost', async ({
	page
}) => {
	const clean = watch(page);
	await page.goto('/ask/basics/?example=2&at=dates');
	const [from, known] = ['什么时候开始', '哪天发现自己'] as const;
	const field = typed(page, from);
	for (const [text, back] of [
		['二〇二五年七月九日', '读作：2025年7月9日'],
		['25年7月', '读作：2025年7月'],
		['２０２５／７／９', '读作：2025年7月9日']
	] as const) {
		await field.fill(text);
		await field.blur();
		await expect(question(page, from)).toContainText(back);
	}
	for (const [text, told] of [
		['2025年2月30日', '没有这一天'],
		['3月7日', '请把年份写全'],
		['去年夏天', '看不出是哪一天']
	] as const) {
		await field.fill(text);
		await field.blur();
		await expect(question(page, from)).toContainText(told);
		await expect(field).toHaveValue(text);
	}
	await page.getByRole('button', { name: '继续' }).click();
	await expect(page.locator('#errors')).toBeFocused();
	await accessible(page);
	await field.fill('03/04/2025');
	await field.blur();
	await expect(question(page, from)).toContainText('可能是两天');
	await question(page, from).getByRole('button', { name: '2025年4月3日' }).click();
	await expect(question(page, from)).toContainText('读作：2025年4月3日');
	// The device’s own calendar beside it.
	await question(page, known).getByLabel('日历').fill('2025-08-02');
	await expect(typed(page, known)).toHaveValue('2025-08-02');
	await expect(page.getByText('已保存在本机')).toBeVisible();
	await page.goto('/en/ask/basics/?example=2&at=dates');
	await expect(page.getByText('Read as: 3 April 2025')).toBeVisible();
	clean();
});

test('amounts are read back in words, also when pasted with a line break', async ({ page }) => {
	const clean = watch(page);
	await page.goto('/ask/harm/?example=3&at=losses');
	const field = typed(page, '多少钱');
	for (const [text, back] of [
		['1.5万', '读作：一万五千元（15,000.00元）'],
		['三千五百元五角', '读作：三千五百元五角（3,500.50元）'],
		[' ¥ 12,000 ', '读作：一万二千元（12,000.00元）']
	] as const) {
		await field.fill(text);
		await field.blur();
		await expect(question(page, '多少钱')).toContainText(back);
	}
	for (const [text, told] of [
		['1,5', '逗号的位置看不明白'],
		['5000多', '请写一个确定的数'],
		['12.345', '最多写到分']
	] as const) {
		await field.fill(text);
		await field.blur();
		await expect(question(page, '多少钱')).toContainText(told);
		await expect(field).toHaveValue(text);
	}
	await page.goto('/en/ask/harm/?example=3&at=losses');
	const english = typed(page, 'How much');
	await english.fill('1.5k');
	await english.blur();
	await expect(question(page, 'How much')).toContainText('Read as: 1,500.00 yuan (one thousand five hundred)');
	clean();
});

test('an example and the usual proof stand folded beside a question', async ({ page }) => {
	const clean = watch(page);
	await page.goto('/ask/taking/?example=2&at=consent');
	const asked = question(page, '有没有专门就“人脸”问过你');
	await expect(asked.getByText('弹窗只有“同意全部协议”一个按钮')).toHaveCount(0);
	await asked.getByText('为什么问，举例').click();
	await expect(asked.getByText('弹窗只有“同意全部协议”一个按钮')).toBeVisible();
	await expect(asked.getByText('通常用什么证明：同意页面、弹窗的截图或录屏')).toBeVisible();
	await accessible(page);
	clean();
});

test('an early stop says why, what else is open, and lets one go on', async ({ page }) => {
	const clean = watch(page);
	await page.goto('/ask/basics/?at=claimant');
	await question(page, '你是谁？').getByLabel('去世者的近亲属').check();
	await question(page, '你和去世者是什么关系？').getByLabel('以上都不是').check();
	const stop = page.locator('details', { hasText: '你不能以自己的名义请求赔偿' });
	await expect(stop.getByText('第九百九十四条')).toBeVisible();
	await expect(stop.getByText('向网信部门投诉')).toBeVisible();
	await accessible(page);
	await page.getByRole('button', { name: '继续' }).click();
	await expect.poll(() => page.url()).toContain('at=scene');
	// On the next page it is one line, to unfold.
	await expect(stop.getByText('向网信部门投诉')).toBeHidden();
	await page.goBack();
	await question(page, '你和去世者是什么关系？').getByLabel('配偶、子女或父母', { exact: true }).check();
	await expect(stop).toHaveCount(0);
	clean();
});

test('the check says what each unknown costs, and hands out a locked file', async ({ page }) => {
	const clean = watch(page);
	await page.goto('/review/?example=2');
	const row = page.locator('dl div', { hasText: '涉及人数' });
	await expect(row).toContainText('不清楚');
	await expect(row).toContainText('不影响金额');
	await expect(page.getByText('2025年8月1日').first()).toBeVisible();
	await page.getByText('导出案件文件').click();
	await page.getByLabel('用口令加密').check();
	await page.getByLabel('口令（至少8个字符）').fill('correct horse');
	await page.getByLabel('再输一次').fill('correct horse');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: '导出', exact: true }).click()
	]);
	const text = readFileSync(await download.path(), 'utf8');
	expect(text).toContain('lianheng-locked');
	expect(text).not.toContain('claimant.kind');
	await expect(page.getByText('已加密导出')).toBeVisible();
	await accessible(page);
	clean();
});

test('a day of assessment that has passed is told, and moved to today only when asked to', async ({ page }) => {
	const clean = watch(page);
	await page.clock.setFixedTime('2026-11-20T10:00:00+08:00');
	await page.goto('/ask/basics/?at=claimant');
	await question(page, '你是谁？').getByLabel('脸被使用的本人').check();
	await expect(page.getByText('已保存在本机')).toBeVisible();
	await page.goto('/review/');
	await expect(page.getByText('评估日是')).toHaveCount(0);
	await page.clock.setFixedTime('2026-11-25T10:00:00+08:00');
	for (const where of ['/result/', '/brief/', '/review/']) {
		await page.goto(where);
		await expect(page.getByText('评估日是2026年11月20日，今天是2026年11月25日')).toBeVisible();
	}
	await accessible(page);
	await page.getByRole('button', { name: '按今天重新评估' }).click();
	await expect(page.getByText('已改为按2026年11月25日评估')).toBeVisible();
	await page.getByRole('button', { name: '改回2026年11月20日' }).click();
	await expect(page.getByText('评估日是2026年11月20日')).toBeVisible();
	await page.getByRole('button', { name: '按今天重新评估' }).click();
	await expect(page.getByText('已保存在本机')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1, name: '核对回答' })).toBeVisible();
	await expect(page.getByText('评估日是')).toHaveCount(0);
	clean();
});

test('after leaving quickly, Back shows nothing; opened on purpose, all is there', async ({ page }) => {
	const clean = watch(page);
	await page.goto('/');
	await page.getByRole('link', { name: '方法与参数' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('方法');
	await page.getByRole('button', { name: '快速离开' }).click();
	await expect.poll(() => page.url()).toBe('about:blank');
	await page.goBack();
	await expect.poll(() => page.url()).toBe('about:blank');
	expect(await page.title()).toBe('');
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	clean();
});
