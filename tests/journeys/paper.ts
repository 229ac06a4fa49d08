import { expect, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ui } from '../../src/lib/messages/zh-CN/ui';
import type { Language } from './table';

/** All figures with two decimals, as they stand in a text. */
const figures = (text: string) => text.match(/\d{1,3}(?:,\d{3})*\.\d{2}/g) ?? [];

/** The brief on the page is downloaded and read back by other programs: the same figures, fonts that travel with it, ink on every page. */
export async function onPaper(page: Page, ui: Ui, lang: Language): Promise<void> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: ui.brief.download }).click()
	]);
	if (lang === 'zh-CN') expect(download.suggestedFilename()).toMatch(/^人脸信息损害评估-\d{4}-\d{2}-\d{2}\.pdf$/);
	const folder = mkdtempSync(join(tmpdir(), 'brief-'));
	const file = join(folder, 'brief.pdf');
	await download.saveAs(file);
	const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
	const shown = figures(await page.getByRole('article').innerText());
	expect(shown.length).toBeGreaterThan(10);
	expect(new Set(figures(text))).toEqual(new Set(shown));
	if (lang === 'zh-CN') {
		expect(text).toContain('人脸信息损害评估意见');
		expect(text.replace(/\s/g, '')).toMatch(/第1页，共\d+页/);
		expect(text).toContain('规则集');
	}
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
