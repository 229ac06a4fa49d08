import { expect, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ui } from '../../src/lib/messages/zh-CN/ui';

/** What a brief must be: its title, the name of its file before the date, and how many figures it has at the least. */
export interface Expected {
	title: string;
	fileName: string;
	least: number;
}

/** All figures with two decimals or thousands marks, as they stand in a text. */
const figures = (text: string) => text.match(/\d{1,3}(?:,\d{3})*\.\d{2}|\d{1,3}(?:,\d{3})+/g) ?? [];

/** The brief on the page is downloaded and read back by other programs: the same figures, fonts that travel with it, ink on every page. */
export async function onPaper(page: Page, ui: Ui, { title, fileName, least }: Expected): Promise<void> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: ui.brief.download }).click()
	]);
	const [before, after] = fileName.split('{date}') as [string, string];
	const name = download.suggestedFilename();
	expect([name.slice(0, before.length), name.slice(-after.length - 4)]).toEqual([before, `${after}.pdf`]);
	expect(name).toMatch(/\d{4}-\d{2}-\d{2}/);
	const folder = mkdtempSync(join(tmpdir(), 'brief-'));
	const file = join(folder, 'brief.pdf');
	await download.saveAs(file);
	const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
	const shown = figures(await page.getByRole('article').innerText());
	expect(shown.length).toBeGreaterThanOrEqual(least);
	expect(new Set(figures(text))).toEqual(new Set(shown));
	expect(text.replace(/\s/g, '')).toContain(title.replace(/\s/g, ''));
	// A page is counted in the same words on all of them.
	expect(text.replace(/\s/g, '')).toMatch(/第1页，共\d+页|[Pp]age1of\d+/);
	expect(text).toMatch(/规则集|[Rr]ule set/);
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
