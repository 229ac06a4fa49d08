import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { profile } from '../../src/lib/messages/zh-CN/profile';
import { review } from '../../src/lib/messages/zh-CN/review';
import { start } from '../../src/lib/messages/zh-CN/start';
import { ui } from '../../src/lib/messages/zh-CN/ui';
import { method } from '../../src/lib/messages/zh-CN/method';
import { accessible, watch } from './watch';

test('own parameters: set, told on the result and in the brief, written to the file and there again when it is opened', async ({
	page
}) => {
	const silent = watch(page);
	const told = ui.profile.adjusted.replace('{n}', '2');
	await page.goto('/profile/?example=2&as=lawyer', { waitUntil: 'networkidle' });
	await expect(page.getByText(profile.none)).toBeVisible();
	await page.getByRole('button', { name: profile.floorOff }).click();
	const low = page.getByRole('textbox', { name: `${method.parameters.presumptiveItem.name}，低端` });
	await low.fill('400');
	await low.blur();
	await expect(page.getByRole('alert')).toContainText(profile.faults.lowAboveHigh);
	await low.fill('200');
	await low.blur();
	await expect(page.getByRole('alert')).toHaveCount(0);
	await expect(page.getByText(told)).toBeVisible();
	await accessible(page);
	// 1,405 + 200 = 1,605 in place of 1,505
	await page.goto('/result/?example=2&as=lawyer', { waitUntil: 'networkidle' });
	await expect(page.getByText(told)).toBeVisible();
	await expect(page.getByText('1,605.00').filter({ visible: true }).first()).toBeVisible();
	await page.goto('/brief/?example=2&as=lawyer', { waitUntil: 'networkidle' });
	await expect(page.getByRole('heading', { name: '参数由使用者调整' })).toBeVisible();

	await page.goto('/review/?example=2&as=lawyer', { waitUntil: 'networkidle' });
	const saved = page.waitForEvent('download');
	await page.getByText(review.export, { exact: true }).first().click();
	await page.getByRole('button', { name: review.exportNow, exact: true }).click();
	const text = readFileSync(await (await saved).path(), 'utf8');
	expect(JSON.parse(text)).toMatchObject({ schema: 2, profile: { 'bands.floor': { value: '0' } } });
	await page.goto('/', { waitUntil: 'networkidle' });
	await page
		.getByLabel(start.start.choose)
		.setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(text) });
	await expect(page).toHaveURL(/review/);
	await expect(page.getByText(told)).toBeVisible();
	silent();
});
