import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { watch } from './watch';

async function saved(page: Page, button: string) {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button }).click()
	]);
	const text = readFileSync(await download.path(), 'utf8');
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	return { name: download.suggestedFilename(), lines: text.replace(/\r\n /g, '').split('\r\n') };
}
const days = (lines: readonly string[]) =>
	lines.filter((line) => line.startsWith('DTSTART')).map((line) => line.slice(-8));

test('the deadlines as a calendar file, discreet until told otherwise', async ({ page }) => {
	const clean = watch(page);
	await page.goto('/result/?example=2');
	// Known on 2025-08-01, a demand of unknown day restarts nothing: three years (CC-188); twenty from the same day.
	const plain = await saved(page, '存到日历');
	expect(plain.name).toBe('日程提醒.ics');
	expect(days(plain.lines)).toEqual(['20280801', '20450801']);
	expect(plain.lines.join('\n')).not.toMatch(/时效|民法典|脸/);
	await page.getByLabel('写明是什么期限和条文').check();
	const named = await saved(page, '存到日历');
	expect(days(named.lines)).toEqual(days(plain.lines));
	expect(named.lines).toContain('DESCRIPTION:三年诉讼时效\\n《民法典》第一百八十八条');
	clean();
});

test('what is past is left out, and with nothing left there is no button', async ({ page }) => {
	// Known in January 2026, assessed on 30 June: the sixty days (ARL-20) are over, six months (ALL-46) and two years (SCL-39) are not.
	await page.goto('/en/result/?example=6');
	const { name, lines } = await saved(page, 'Save to a calendar');
	expect(name).toBe('reminders.ics');
	expect(days(lines)).toEqual(['20260701', '20280101']);
	expect(lines.filter((line) => line === 'SUMMARY:Reminder')).toHaveLength(2);
	await page.goto('/en/result/?example=1-original');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Save to a calendar' })).toHaveCount(0);
});
