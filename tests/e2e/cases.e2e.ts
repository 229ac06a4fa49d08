import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { accessible, watch } from './watch';

/** The question as asked, with all its ways of answering. */
const question = (page: Page, asked: string) => page.locator('fieldset', { hasText: asked }).first();
const kept = (page: Page) => page.getByText('已保存在本机');

async function begun(page: Page, id: string) {
	await page.goto(`/ask/basics/?case=${id}`);
	await question(page, '你是谁？').getByLabel('本人的监护人').check();
	await expect(kept(page)).toBeVisible();
}

async function offer(page: Page, text: string) {
	await page.getByLabel('选择文件').setInputFiles({
		name: 'case.json',
		mimeType: 'application/json',
		buffer: Buffer.from(text)
	});
}

async function exported(page: Page, click: () => Promise<void>): Promise<string> {
	const [download] = await Promise.all([page.waitForEvent('download'), click()]);
	return readFileSync(await download.path(), 'utf8');
}

test('cases are named, copied, deleted and put back; all are erased in two clicks', async ({ page }) => {
	const clean = watch(page);
	await begun(page, 'current');
	await page.goto('/cases/');
	await page.getByRole('button', { name: '改名' }).click();
	await page.getByLabel('案件名称').fill('小区门禁');
	await page.getByRole('button', { name: '保存' }).click();
	await expect(page.getByRole('link', { name: '小区门禁' })).toBeVisible();
	await page.getByRole('button', { name: '复制为另一种情形' }).click();
	const variant = page.getByRole('link', { name: '小区门禁（另一种情形）' });
	await expect(variant).toBeVisible();
	await accessible(page);
	await page.getByRole('button', { name: '删除 小区门禁（另一种情形）' }).click();
	await expect(variant).toHaveCount(0);
	await page.getByRole('button', { name: '撤销删除 小区门禁（另一种情形）' }).click();
	await variant.click();
	await expect(page.getByRole('heading', { level: 1, name: '核对回答' })).toBeVisible();
	await expect(page.getByText('小区门禁（另一种情形）')).toBeVisible();
	await page.goto('/cases/');
	await page.getByRole('button', { name: '清除本机内容' }).click();
	await page.getByRole('button', { name: '全部删除' }).click();
	await expect(page.getByText('这台设备上还没有案件')).toBeVisible();
	clean();
});

test('all cases go out locked and come back; a wrong passphrase says so and loses nothing', async ({ page }) => {
	const clean = watch(page);
	await begun(page, 'current');
	await begun(page, 'case-other');
	await page.goto('/cases/');
	await page.getByLabel('用口令加密').check();
	await page.getByLabel('口令（至少8个字符）').fill('门禁门禁2026');
	await page.getByLabel('再输一次').fill('门禁门禁2025');
	await page.getByRole('button', { name: '导出全部案件' }).click();
	await expect(page.getByRole('alert')).toContainText('两次输入的口令不一样');
	await page.getByLabel('再输一次').fill('门禁门禁2026');
	await accessible(page);
	const text = await exported(page, () => page.getByRole('button', { name: '导出全部案件' }).click());
	expect(text).toContain('lianheng-locked');
	expect(text).not.toContain('claimant.kind');
	await page.getByRole('button', { name: '清除本机内容' }).click();
	await page.getByRole('button', { name: '全部删除' }).click();
	await expect(page.getByText('这台设备上还没有案件')).toBeVisible();

	await begun(page, 'case-third');
	await page.goto('/');
	await offer(page, text);
	const passphrase = page.getByLabel('这个文件加了密');
	await expect(passphrase).toBeFocused();
	await passphrase.fill('门禁门禁2025');
	await page.getByRole('button', { name: '打开', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('口令不对，或者文件被改动过');
	await accessible(page);
	await passphrase.fill('门禁门禁2026');
	await page.getByRole('button', { name: '打开', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: '我的案件' })).toBeVisible();
	await expect(page.getByRole('button', { name: /^删除/ })).toHaveCount(3);
	// One bit of the file altered: it does not open, whatever the passphrase.
	await offer(page, text.replace(/"content": "./, '"content": "*'));
	await page.getByLabel('这个文件加了密').fill('门禁门禁2026');
	await page.getByRole('button', { name: '打开', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('文件缺少必要的部分');
	await expect(page.getByRole('button', { name: /^删除/ })).toHaveCount(3);
	clean();
});

test('a second tab: what both say comes together, and where they differ both are kept and one is chosen', async ({
	page,
	context
}) => {
	const clean = watch(page);
	await begun(page, 'current');
	const other = await context.newPage();
	await other.goto('/ask/basics/');
	await expect(question(other, '你是谁？').getByLabel('本人的监护人')).toBeChecked();
	await question(page, '你是谁？').getByLabel('律师').check();
	await expect(kept(page)).toBeVisible();
	await page.getByRole('link', { name: '每一题都问' }).click();
	await question(page, '还有别人也因为同').getByRole('radio').first().check();
	await expect(kept(page)).toBeVisible();
	// Clicked, not checked: the answer kept first stands until one of the two is chosen.
	await question(other, '你是谁？').getByLabel('脸被使用的本人').click();
	await expect(other.getByText('有1条回答两边说法不同')).toBeVisible();
	await other.getByRole('link', { name: '核对回答' }).last().click();
	const both = other.getByRole('region', { name: '下面的回答在两个标签页里改得不同' });
	await expect(both.getByRole('listitem')).toHaveCount(2);
	await accessible(other);
	await both.getByRole('button', { name: /^改用这一种/ }).click();
	await expect(both).toHaveCount(0);
	await expect(kept(other)).toBeVisible();
	await page.goto('/ask/basics/?pace=all');
	await expect(question(page, '你是谁？').getByLabel('脸被使用的本人')).toBeChecked();
	await expect(question(page, '还有别人也因为同').getByRole('radio').first()).toBeChecked();
	clean();
});

test('a case deleted in another tab does not come back by itself, and nothing on the page is lost', async ({
	page,
	context
}) => {
	await begun(page, 'current');
	const other = await context.newPage();
	await other.goto('/cases/');
	await other.getByRole('button', { name: /^删除/ }).click();
	await expect(other.getByText('这台设备上还没有案件')).toBeVisible();
	await question(page, '你是谁？').getByLabel('律师').check();
	await expect(page.getByText('这个案件已在另一个标签页删除')).toBeVisible();
	await other.reload();
	await expect(other.getByText('这台设备上还没有案件')).toBeVisible();
	await page.getByRole('button', { name: '再试一次' }).click();
	await expect(kept(page)).toBeVisible();
	await page.reload();
	await expect(question(page, '你是谁？').getByLabel('律师')).toBeChecked();
});

test('a full device: not kept is said, the file can still be had, and a retry keeps', async ({ page }) => {
	const clean = watch(page);
	await page.addInitScript(() => {
		IDBObjectStore.prototype.put = new Proxy(IDBObjectStore.prototype.put.bind(null), {
			apply: (_put, store: IDBObjectStore, given: [unknown]) => {
				if ((window as { roomy?: true }).roomy) return store.add(...given);
				throw new DOMException('no room', 'QuotaExceededError');
			}
		});
	});
	await page.goto('/ask/basics/');
	await question(page, '你是谁？').getByLabel('本人的监护人').check();
	await expect(page.getByText('没有保存：设备空间不足或不允许保存')).toBeVisible();
	await expect(kept(page)).toHaveCount(0);
	const text = await exported(page, () => page.getByRole('button', { name: '导出案件文件' }).click());
	expect(text).toContain('"value": "guardian"');
	await accessible(page);
	await page.evaluate(() => ((window as { roomy?: true }).roomy = true));
	await page.getByRole('button', { name: '再试一次' }).click();
	await expect(kept(page)).toBeVisible();
	clean();
});

test('no storage at all: said before the first answer; the case goes on in memory, and a file opens', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'indexedDB', { value: undefined });
	});
	await page.goto('/ask/basics/');
	await expect(page.getByText('这个浏览器现在不让网页保存内容')).toBeVisible();
	await question(page, '你是谁？').getByLabel('本人的监护人').check();
	await expect(page.getByText('没有保存')).toBeVisible();
	await page.goto('/cases/');
	await expect(page.getByRole('alert')).toContainText('这个浏览器现在不让网页保存内容');
	await page.goto('/');
	await offer(page, readFileSync('static/examples/2.json', 'utf8'));
	await expect(page.getByRole('heading', { level: 1, name: '核对回答' })).toBeVisible();
	await expect(page.getByText('某物业服务公司').first()).toBeVisible();
});

test('words are kept on a pause, but never half a composition', async ({ page }) => {
	await page.goto('/ask/parties/?example=2&at=participants');
	const field = question(page, '叫什么').locator('input[type=text]').first();
	const before = await field.inputValue();
	await field.evaluate((node: HTMLInputElement) => {
		node.focus();
		node.dispatchEvent(new CompositionEvent('compositionstart'));
		node.value = `${node.value}wu ye`;
		node.dispatchEvent(new InputEvent('input', { bubbles: true }));
	});
	await page.waitForTimeout(1500);
	expect(await stored(page)).not.toContain('wu ye');
	await field.evaluate((node: HTMLInputElement, text) => {
		node.value = `${text}物业`;
		node.dispatchEvent(new CompositionEvent('compositionend'));
	}, before);
	await expect.poll(() => stored(page)).toContain(`${before}物业`);
	await expect(field).toHaveValue(`${before}物业`);
});

test('an older app shows a case of a later version, and does not write over it', async ({ page }) => {
	await begun(page, 'current');
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const open = indexedDB.open('lianheng');
				open.onsuccess = () => {
					const store = open.result.transaction('cases', 'readwrite').objectStore('cases');
					const read = store.get('current');
					read.onsuccess = () => {
						store.put({ ...(read.result as object), schema: 99, revision: 50 }).onsuccess = () => {
							open.result.close();
							resolve();
						};
					};
				};
			})
	);
	// The page that was open meets it on its next write.
	await question(page, '你是谁？').getByLabel('律师').click();
	await expect(page.getByText('这个案件由更新的版本写过')).toBeVisible();
	await page.reload();
	await expect(page.getByText('这个案件由更新的版本写过')).toBeVisible();
	await expect(page.locator('fieldset')).toHaveCount(0);
	const text = await exported(page, () => page.getByRole('button', { name: '导出案件文件' }).click());
	expect(JSON.parse(text)).toMatchObject({ schema: 99, answers: { 'claimant.kind': { value: 'guardian' } } });
});

test('leaving quickly, by key', async ({ page }) => {
	await page.goto('/cases/');
	await expect(page.getByText('这台设备上还没有案件')).toBeVisible();
	for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Shift']) await page.keyboard.press(key);
	expect(page.url()).toContain('/cases/');
	await page.keyboard.press('Shift');
	await expect.poll(() => page.url()).toBe('about:blank');
});

/** Everything the device keeps, as text. */
const stored = (page: Page): Promise<string> =>
	page.evaluate(
		() =>
			new Promise<string>((resolve) => {
				const open = indexedDB.open('lianheng');
				open.onsuccess = () => {
					const read = open.result.transaction('cases').objectStore('cases').getAll();
					read.onsuccess = () => {
						open.result.close();
						resolve(JSON.stringify(read.result));
					};
				};
			})
	);
