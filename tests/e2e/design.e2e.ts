import { expect, test } from '@playwright/test';
import { watch } from './watch';

test('every part of the interface in its states, without a fault and without anything kept', async ({ page }) => {
	const clean = watch(page);
	for (const at of ['/design/', '/en/design/']) {
		await page.goto(at);
		// The page stands before its scripts do: what is pressed earlier they know nothing of.
		await expect(page.locator('html')).toHaveAttribute('data-started', '');
		await page.getByRole('radio').first().check();
	}
	// An amount that is none is said to be none, in the place where it was typed.
	await page.getByLabel('How much?').fill('-5');
	await page.getByLabel('How much?').blur();
	await expect(page.getByLabel('How much?')).toHaveAttribute('aria-invalid', 'true');
	expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
	clean();
});
