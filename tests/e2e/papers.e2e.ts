import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { accessible, watch } from './watch';

/** Everything the browser keeps for this site, as text. */
const kept = (page: Page) =>
	page.evaluate(async () => {
		const rows: unknown[] = [{ ...localStorage }, { ...sessionStorage }, location.href, history.state];
		for (const { name } of await indexedDB.databases()) {
			const db = await new Promise<IDBDatabase>((resolve, reject) => {
				const opening = indexedDB.open(name!);
				opening.onsuccess = () => resolve(opening.result);
				opening.onerror = () => reject(new Error(name));
			});
			for (const store of db.objectStoreNames)
				rows.push(
					await new Promise((resolve) => {
						const all = db.transaction(store).objectStore(store).getAll();
						all.onsuccess = () => resolve(all.result);
					})
				);
			db.close();
		}
		for (const cache of await caches.keys()) rows.push((await (await caches.open(cache)).keys()).map(({ url }) => url));
		return JSON.stringify(rows);
	});

test('a complaint: who and how much is typed, printed, kept nowhere and gone when one leaves', async ({ page }) => {
	const clean = watch(page);
	await page.goto('/papers/?example=4&as=lawyer');
	await page.getByRole('button', { name: /民事起诉状/ }).click();
	await expect(page.getByRole('heading', { level: 2, name: /民事起诉状/ })).toBeFocused();
	const sheet = page.locator('article.sheet');
	await expect(sheet).toContainText('非官方示范文本');
	await expect(sheet).toContainText('未达“严重”的，法院不支持');

	await page.getByRole('checkbox', { name: '精神损害抚慰金' }).check();
	await page.getByLabel('请求的金额（元）').fill('98765.43');
	await page.getByText('原告', { exact: true }).click();
	await page.getByRole('textbox', { name: '姓名' }).first().fill('诸葛不存');
	await page.getByRole('textbox', { name: '证件号码' }).first().fill('110101199001011234');
	await page.getByRole('combobox', { name: '性别' }).first().selectOption('女');
	await expect(sheet).toContainText('诸葛不存');
	await expect(sheet).toContainText('98,765.43元');
	await expect(sheet).toContainText('玖万捌仟柒佰陆拾伍元肆角叁分');
	await expect(sheet).toContainText(/女\s?☑/);
	await expect(page.getByText('高于参考区间的上端')).toBeVisible();
	await accessible(page);

	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: '下载Word' }).click()
	]);
	expect(
		readFileSync(await file.path())
			.subarray(0, 2)
			.toString()
	).toBe('PK');
	const held = await kept(page);
	for (const secret of ['诸葛不存', '110101199001011234', '98765.43', '98,765.43']) expect(held).not.toContain(secret);

	await page.getByRole('link', { name: '结果', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: '评估结果' })).toBeVisible();
	await page.goBack();
	await page.getByRole('button', { name: /民事起诉状/ }).click();
	await expect(sheet).not.toContainText('诸葛不存');
	await expect(sheet).not.toContainText('98,765.43');
	expect(await kept(page)).not.toContain('诸葛不存');
	clean();
});

test('a letter is changed part by part, and the change is gone when one leaves', async ({ page }) => {
	const clean = watch(page);
	await page.goto('/papers/?example=1&paper=rights');
	const part = page.getByLabel('请对方书面答复');
	await part.fill('请在十五日内答复。');
	const sheet = page.locator('article.sheet');
	await expect(sheet).toContainText('请在十五日内答复。');
	await page.getByRole('button', { name: /恢复原来的这一段/ }).click();
	await expect(sheet).not.toContainText('请在十五日内答复。');
	await page.getByLabel('附件').fill('');
	await expect(sheet).not.toContainText('身份证明复印件');
	await accessible(page);
	await page.reload();
	await expect(sheet).toContainText('身份证明复印件');
	clean();
});

test('what cannot be made says why, in English too, and the paper stays Chinese', async ({ page }) => {
	const clean = watch(page);
	await page.goto('/papers/?example=6');
	await expect(page.getByText('各方都在行使公权力')).not.toHaveCount(0);
	await page.goto('/en/papers/?example=4&as=judge&paper=points');
	await expect(page.getByText('written in Chinese')).toBeVisible();
	await expect(page.locator('article.sheet[lang="zh-CN"]')).toContainText('争点整理表');
	await accessible(page);
	clean();
});
