import { expect, test, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watch } from './watch';

const folder = mkdtempSync(join(tmpdir(), 'paper-'));
const textOf = (path: string) => execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' });
const amounts = (text: string) => text.match(/\d{1,3}(?:,\d{3})*\.\d{2}(?![\d.])/g) ?? [];

async function download(page: Page, name: string): Promise<string> {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: '下载PDF', exact: true }).click()
	]);
	const path = join(folder, name);
	await file.saveAs(path);
	return path;
}

test('what the browser prints says what the PDF says: the same figures in the same order, and nothing to press', async ({
	page
}) => {
	const clean = watch(page);
	await page.goto('/brief/?example=4&as=lawyer');
	await expect(page.getByRole('heading', { name: '封存' })).toBeVisible();
	const made = textOf(await download(page, 'made.pdf'));
	const paper = join(folder, 'paper.pdf');
	writeFileSync(paper, await page.pdf({ preferCSSPageSize: true }));
	const printed = textOf(paper);
	expect(amounts(printed).length).toBeGreaterThan(100);
	expect(amounts(printed)).toEqual(amounts(made));
	for (const said of ['下载PDF', '下载Word', '离开', 'localhost']) expect(printed).not.toContain(said);
	// A4 in points, and the page counted.
	expect(execFileSync('pdfinfo', [paper], { encoding: 'utf8' })).toContain('(A4)');
	expect(printed).toMatch(/1 ?\/ ?\d+/);
	clean();
});

test('a common brief fetches at most 1.7 MB of fonts, each once, and none for the next', async ({ page }) => {
	const fetched: string[] = [];
	let bytes = 0;
	page.on('response', async (response) => {
		if (!response.url().includes('/fonts/')) return;
		fetched.push(new URL(response.url()).pathname);
		bytes += (await response.body()).length;
	});
	await page.goto('/brief/?example=2&as=lawyer');
	await download(page, 'first.pdf');
	await expect.poll(() => bytes).toBeGreaterThan(0);
	expect(new Set(fetched).size).toBe(fetched.length);
	expect(bytes).toBeLessThan(1_700_000);
	const count = fetched.length;
	await download(page, 'second.pdf');
	expect(fetched).toHaveLength(count);
});
