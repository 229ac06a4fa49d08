import { expect, test, type Page } from '@playwright/test';
import { accessible, watch } from './watch';

const list = (page: Page) => page.getByRole('group', { name: '都有谁对你的脸做了什么？' });
const names = (page: Page) => list(page).locator('li .name').allInnerTexts();
const act = (page: Page, name: string) => list(page).getByRole('button', { name, exact: true });
const fits = async (page: Page) =>
	expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);

test('participants are added, copied, moved, removed, and come back', async ({ page }) => {
	const clean = watch(page);
	await page.goto('/ask/parties/?example=4&at=participants');
	const four = ['兜售照片者', '制作视频者', '某交易平台', '某App运营公司'];
	await expect.poll(() => names(page)).toEqual(four);
	for (let n = 0; n < 2; n++) await act(page, '添加一方').click();
	await act(page, '不知道是谁').click();
	await expect.poll(() => names(page)).toEqual([...four, '第5方', '第6方', '未查明']);
	await expect(list(page).getByRole('status')).toHaveText('未查明：第7项，共7项');

	await act(page, '复制 制作视频者').click();
	await expect
		.poll(() => names(page))
		.toEqual(['兜售照片者', '制作视频者', '制作视频者 2', '某交易平台', '某App运营公司', '第6方', '第7方', '未查明']);
	await accessible(page);
	await fits(page);

	// By keyboard, to the top: the button that can go no further hands on to the other.
	await act(page, '上移 制作视频者').focus();
	await page.keyboard.press('Enter');
	await expect.poll(async () => (await names(page))[0]).toBe('制作视频者');
	await expect(act(page, '上移 制作视频者')).toBeDisabled();
	await expect(act(page, '下移 制作视频者')).toBeFocused();

	await act(page, '移除 第6方').click();
	const undo = act(page, '撤销移除 第6方');
	await expect(undo).toBeFocused();
	await expect.poll(() => names(page)).not.toContain('未查明 2');
	await act(page, '不知道是谁').click();
	await expect.poll(() => names(page)).toContain('未查明 2');
	await undo.click();
	await expect.poll(async () => (await names(page))[5]).toBe('第6方');
	expect(await names(page)).toContain('未查明 2');
	clean();
});

test('nothing points at who was removed, and what pointed at him comes back with him', async ({ page }) => {
	const clean = watch(page);
	await page.goto('/ask/parties/?example=4&at=participants');
	await act(page, '移除 制作视频者').click();
	const confirm = page.getByRole('button', { name: '确定修改' });
	if (await confirm.count()) await confirm.click();
	await expect.poll(() => names(page)).toEqual(['兜售照片者', '某交易平台', '某App运营公司']);
	await page.goto('/ask/parties/?example=4&at=participants');
	await expect.poll(() => names(page)).toEqual(['兜售照片者', '某交易平台', '某App运营公司']);
	await page.goto('/result/?example=4');
	await expect(page.getByText('还有问题没有回答，结果尚不能计算。')).toBeVisible();
	clean();
});

test('the picture of relations stands with the parties, says in a list what it shows, and fits', async ({ page }) => {
	const clean = watch(page);
	await page.goto('/result/?example=4&as=lawyer');
	const picture = page.getByRole('img', { name: /^关系图/ });
	await expect(picture).toBeVisible();
	await expect(picture).toHaveAccessibleDescription(/兜售照片者把人脸信息给了制作视频者.*制作视频者在某交易平台上发布/);
	await expect(page.locator('#relations-twin li')).toHaveCount(4);
	await expect(picture.getByText('依现行法承担责任')).toHaveCount(3);
	const drawn = (await picture.boundingBox())!;
	expect(drawn.x + drawn.width).toBeLessThanOrEqual(page.viewportSize()!.width);
	await fits(page);
	await page.goto('/en/result/?example=5&as=lawyer');
	await expect(page.getByRole('img', { name: /^Picture of who stands/ })).toBeVisible();
	clean();
});
