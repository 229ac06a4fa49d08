import { expect, test, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessible, watch } from './watch';

const example = (id: string) => readFileSync(`static/examples/${id}.json`, 'utf8');

async function offer(page: Page, text: string) {
	await page.getByLabel('选择文件').setInputFiles({
		name: 'case.json',
		mimeType: 'application/json',
		buffer: Buffer.from(text)
	});
}

/** The question as asked, with all its ways of answering. */
const question = (page: Page, asked: string) => page.locator('fieldset', { hasText: asked }).first();

test('a truncated, a foreign and a newer file are refused in words, and the case under way stays', async ({ page }) => {
	const clean = watch(page);
	await page.goto('/ask/basics/');
	await question(page, '你是谁？').getByLabel('本人的监护人').check();
	await expect(page.getByText('已保存在本机')).toBeVisible();
	await page.goto('/');
	const whole = JSON.parse(example('2')) as Record<string, unknown>;
	for (const [text, told] of [
		[example('2').slice(0, 900), '这个文件不完整或不是案件文件'],
		[JSON.stringify({ title: 'something else' }), '这不是脸衡的案件文件'],
		['[1, 2, 3]', '这不是脸衡的案件文件'],
		[JSON.stringify({ ...whole, schema: 99 }), '这个文件由更新的版本写成'],
		[JSON.stringify({ ...whole, answers: 'none' }), '文件缺少必要的部分']
	] as const) {
		await offer(page, text);
		await expect(page.getByRole('alert')).toContainText(told);
		await expect(page.getByRole('alert')).toContainText('正在填的内容没有变');
		expect(new URL(page.url()).pathname).toBe('/');
	}
	await accessible(page);
	await page.getByRole('link', { name: '继续上次的案件' }).click();
	await expect(question(page, '你是谁？').getByLabel('本人的监护人')).toBeChecked();
	clean();
});

test('answers of a file that fit no question are listed by name, and the rest opens', async ({ page }) => {
	const clean = watch(page);
	const whole = JSON.parse(example('2')) as { answers: Record<string, unknown> };
	await page.goto('/');
	await offer(
		page,
		JSON.stringify({
			...whole,
			answers: {
				...whole.answers,
				'notice.given': { status: 'stated', value: 'shouted' },
				'no.such': { status: 'unknown' }
			}
		})
	);
	const notice = page.getByRole('alert');
	await expect(notice).toContainText('有2条回答');
	await expect(notice).toContainText('no.such');
	await expect(notice.getByRole('listitem')).toHaveCount(2);
	await notice.getByRole('link', { name: '打开其余内容' }).click();
	await expect(page.getByRole('heading', { level: 1, name: '核对回答' })).toBeVisible();
	await expect(page.getByText('某物业服务公司').first()).toBeVisible();
	clean();
});

test('a file chosen before the scripts have come is not lost', async ({ page }) => {
	let release = () => {};
	const chosen = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/*.js', async (route) => {
		await chosen;
		await route.continue();
	});
	await page.goto('/', { waitUntil: 'commit' });
	await offer(page, example('2'));
	release();
	await expect(page.getByRole('heading', { level: 1, name: '核对回答' })).toBeVisible();
});

test('a link pressed before the scripts have come keeps the case and the view', async ({ page }) => {
	let release = () => {};
	const pressed = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await pressed;
		await route.continue();
	});
	await page.goto('/review/?example=1', { waitUntil: 'commit' });
	await page.getByRole('navigation').getByRole('link', { name: '准备案件' }).click();
	await page.waitForURL(/as=lawyer/);
	await page.getByRole('link', { name: 'English' }).click();
	await page.waitForURL(/\/en\/review\//);
	release();
	await expect(page.getByText('Safari Park Company').first()).toBeVisible();
	expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ example: '1', as: 'lawyer' });
});

test('an end before its start, and days that do not exist, are told where they stand; what was typed stays', async ({
	page
}) => {
	const clean = watch(page);
	await page.goto('/ask/basics/?example=2&at=dates');
	const [from, to] = [question(page, '什么时候开始'), question(page, '什么时候停的')];
	await from.locator('input[type=date]').fill('2025-08-01');
	await to.locator('input[type=date]').fill('2025-07-31');
	await to.locator('input[type=date]').blur();
	await expect(to).toContainText('停止的日期早于开始的日期');
	await page.getByRole('button', { name: '继续' }).click();
	await expect(page.locator('#errors')).toBeFocused();
	expect(page.url()).toContain('at=dates');
	await accessible(page);
	await expect(from.locator('input[type=date]')).toHaveValue('2025-08-01');
	await expect(to.locator('input[type=date]')).toHaveValue('2025-07-31');
	await to.locator('input[type=date]').fill('2025-09-30');
	await page.getByRole('button', { name: '继续' }).click();
	await expect.poll(() => page.url()).not.toContain('at=dates');
	clean();
});

test('a negative amount, 10^30 yuan and words for an amount are refused, and the amount before stands', async ({
	page
}) => {
	const clean = watch(page);
	await page.goto('/ask/harm/?example=3&at=losses');
	const amount = question(page, '多少钱');
	const field = amount.locator('input[type=text]').first();
	const before = await field.inputValue();
	for (const [typed, told] of [
		['-5', '金额不能是负数'],
		['1000000000000000000000000000000', '金额过大'],
		['1e30', '金额过大'],
		['很多', '请写一个确定的数'],
		['一些', '请填数字']
	] as const) {
		await field.fill(typed);
		await field.blur();
		await expect(amount).toContainText(told);
		await expect(field).toHaveValue(typed);
		await page.getByRole('button', { name: '继续' }).click();
		await expect(page.locator('#errors')).toBeFocused();
		expect(page.url()).toContain('at=losses');
	}
	await page.goto('/ask/harm/?example=3&at=losses');
	await expect(field).toHaveValue(before);
	await field.fill('１．２万元');
	await field.blur();
	// What is being written is not kept yet, and the page says so.
	await expect(page.getByText('正在保存')).toHaveCount(0);
	await page.reload();
	await expect(field).toHaveValue('12000');
	clean();
});

test('a name is words: 500 characters are refused and kept, markup stays text, a rare character reaches the PDF', async ({
	page
}) => {
	const clean = watch(page);
	await page.goto('/ask/parties/?example=2&at=participants');
	const name = question(page, '叫什么');
	const field = name.locator('input[type=text]').first();
	const markup = `<script>window.struck=1</script><img src=x onerror="window.struck=1">`;
	const long = `${markup}𬭎${'某'.repeat(500 - [...markup].length - 1)}`;
	expect([...long]).toHaveLength(500);
	await field.fill(long);
	await field.blur();
	await expect(name).toContainText('最多200个字');
	await expect(field).toHaveValue(long);
	const fitting = `${markup}𬭎某公司`;
	await field.fill(fitting);
	await field.blur();
	await page.goto('/brief/?example=2&as=lawyer');
	await expect(page.getByRole('article')).toContainText(fitting);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: '下载PDF' }).click()
	]);
	const file = join(mkdtempSync(join(tmpdir(), 'brief-')), 'brief.pdf');
	await download.saveAs(file);
	const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s/g, '');
	expect(text).toContain('𬭎某公司');
	expect(text).toContain('<script>window.struck=1</script>');
	expect(await page.evaluate(() => 'struck' in window)).toBe(false);
	clean();
});

test('Back, reload and an address typed by hand land where they say, or where the questions stand', async ({
	page
}) => {
	const clean = watch(page);
	await page.goto('/ask/taking/?example=2&at=notice');
	await expect(page.getByText('第3章')).toBeVisible();
	await page.getByRole('button', { name: '继续' }).click();
	await expect.poll(() => page.url()).toContain('at=consent');
	await page.goBack();
	await expect.poll(() => page.url()).toContain('at=notice');
	await expect(question(page, '对方怎么告诉你').or(page.locator('fieldset').first())).toBeVisible();
	await page.reload();
	await expect(page.getByText('第3章')).toBeVisible();
	expect(page.url()).toContain('at=notice');
	// A page that does not exist, and a result asked for before there is a case.
	await page.goto('/ask/taking/?example=2&at=nowhere');
	await expect(page.getByRole('button', { name: '继续' })).toBeVisible();
	await page.goto('/result/');
	await expect(page.getByText('还有问题没有回答').or(page.getByText('还没有可以评估的案件')).first()).toBeVisible();
	await accessible(page);
	clean();
});
