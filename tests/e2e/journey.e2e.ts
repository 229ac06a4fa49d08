import { expect, test, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessible, watch } from './watch';

/** All figures with two decimals or thousands marks, as they stand in a text. */
const figures = (text: string) => text.match(/\d{1,3}(?:,\d{3})*\.\d{2}|\d{1,3}(?:,\d{3})+/g) ?? [];

/** `least`: figures of the document, at the least. */
async function briefOf(page: Page, title: string, fileName: RegExp, least: number): Promise<void> {
	await page.getByRole('link', { name: '生成意见书' }).click();
	await expect(page.getByRole('heading', { level: 1, name: '意见书' })).toBeVisible();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: '下载PDF' }).click()
	]);
	expect(download.suggestedFilename()).toMatch(fileName);
	const folder = mkdtempSync(join(tmpdir(), 'brief-'));
	const file = join(folder, 'brief.pdf');
	await download.saveAs(file);
	const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
	const shown = figures(await page.locator('article').innerText());
	expect(shown.length).toBeGreaterThanOrEqual(least);
	expect(new Set(figures(text))).toEqual(new Set(shown));
	expect(text).toContain(title);
	expect(text.replace(/\s/g, '')).toMatch(/第1页，共\d+页/);
	expect(text).toContain('规则集');
	const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2);
	expect(fonts.length).toBeGreaterThan(1);
	for (const font of fonts) expect(font).toMatch(/yes yes yes/);
	execFileSync('pdftoppm', ['-r', '60', '-gray', file, join(folder, 'page')]);
	for (const name of readdirSync(folder).filter((one) => one.endsWith('.pgm'))) {
		const ink = readFileSync(join(folder, name))
			.subarray(15)
			.filter((level) => level < 160).length;
		expect(ink, `${name} is blank`).toBeGreaterThan(100);
	}
}

test('a ready incident, from the start page to the PDF', async ({ page }) => {
	const clean = watch(page);
	await page.goto('/');
	await accessible(page);
	await page.getByRole('link', { name: '小区把刷脸作为唯一出入方式' }).click();
	await expect(page.getByRole('heading', { level: 1, name: '核对回答' })).toBeVisible();
	await expect(page.getByText('某物业服务公司').first()).toBeVisible();
	await accessible(page);
	await page.getByRole('link', { name: '查看结果' }).click();
	await expect(page.getByText('构成侵害，可以提出请求').first()).toBeVisible();
	await expect(page.getByText('通常没有金钱赔偿（0元）').first()).toBeVisible();
	// The other standard stands folded until asked for, and is never without its label.
	await expect(page.getByText('不是现行法，供研究、协商与参考')).toHaveCount(0);
	await page.getByLabel('查看“无须证明实际损失”口径').check();
	await expect(page.getByText('不是现行法，供研究、协商与参考').first()).toBeVisible();
	await accessible(page);
	// 1,500 and 5,300 of the other standard: the law gives nothing here.
	await briefOf(page, '人脸被使用：情况与下一步', /^资料-\d{4}-\d{2}-\d{2}\.pdf$/, 2);
	clean();
});

test('four participants, a lawyer, both standards, the PDF', async ({ page }) => {
	const clean = watch(page);
	await page.goto('/result/?example=4&as=lawyer');
	await expect(page.getByText('连带责任').first()).toBeVisible();
	await accessible(page);
	await briefOf(page, '人脸信息损害评估意见', /^评估意见-\d{4}-\d{2}-\d{2}\.pdf$/, 200);
	clean();
});

test('an own case, asked from the first page to the result', async ({ page }) => {
	const clean = watch(page);
	await page.goto('/');
	await page.getByRole('link', { name: '我想知道自己的情况' }).click();
	await expect(page.getByRole('heading', { level: 1, name: '你和这件事' })).toBeVisible();
	await page.getByRole('button', { name: '继续' }).click();
	await expect(page).toHaveTitle(/^错误：/);
	await expect(page.locator('#errors')).toBeFocused();
	await accessible(page);
	for (let turn = 0; turn < 60; turn++) {
		if (page.url().includes('/review/')) break;
		await answerPage(page);
		const before = page.url();
		await page.getByRole('button', { name: '继续' }).click();
		await expect.poll(() => page.url(), { message: `stuck at ${before}` }).not.toBe(before);
		if (turn === 3) {
			await page.reload();
			await expect(page.getByRole('button', { name: '继续' })).toBeVisible();
		}
	}
	await expect(page.getByRole('heading', { level: 1, name: '核对回答' })).toBeVisible();
	await page.getByRole('link', { name: '查看结果' }).click();
	await expect(page.getByRole('heading', { level: 1, name: '评估结果' })).toBeVisible();
	await expect(page.getByRole('heading', { name: '下一步' })).toBeVisible();
	clean();
});

/** Answers whatever a page asks as someone would who knows little: the first option that is not “not known”, or nothing. */
async function answerPage(page: Page) {
	await expect(page.getByRole('button', { name: '继续' })).toBeVisible();
	const add = page.getByRole('button', { name: '添加一方' });
	if ((await add.count()) && !(await page.getByText('叫什么？').count())) await add.click();
	for (let round = 0; round < 12; round++) {
		const before = await page.locator('fieldset').count();
		for (const field of await page.locator('fieldset').all()) {
			const typed = field.locator('input[type=text]').first();
			const radios = field.locator('input[type=radio]');
			const boxes = field.locator('input[type=checkbox]');
			const rest = field.getByRole('button', { name: '没有选的，都不清楚' });
			if (await rest.count()) await rest.click();
			if (await radios.count()) {
				if (!(await field.locator('input[type=radio]:checked').count())) {
					const unknown = field.locator('input[value="?"]');
					await ((await unknown.count()) ? unknown : radios.first()).check();
				}
			} else if (await boxes.count()) {
				if (!(await field.locator('input[type=checkbox]:checked').count())) await boxes.last().check();
			} else if ((await typed.count()) && !(await typed.inputValue())) {
				await typed.fill('某公司𬭎');
				await typed.blur();
			}
		}
		if ((await page.locator('fieldset').count()) === before) break;
	}
}
