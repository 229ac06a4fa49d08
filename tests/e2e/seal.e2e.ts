import { expect, test, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessible, watch } from './watch';

const folder = mkdtempSync(join(tmpdir(), 'seal-'));

async function download(page: Page, button: string, name: string): Promise<string> {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button, exact: true }).click()
	]);
	const path = join(folder, name);
	await file.saveAs(path);
	return path;
}
const offer = (page: Page, name: string, bytes: Buffer) =>
	page.getByLabel('选择文件').setInputFiles({ name, mimeType: 'application/pdf', buffer: bytes });

/** pdfkit names a file by the moment it is made. */
const bytesOf = (path: string) =>
	readFileSync(path)
		.toString('latin1')
		.replace(/\/ID \[.*?\]/s, '');

test('a brief made in the browser is the one of the command line; opened again it gives the same figures and the case', async ({
	page
}) => {
	const clean = watch(page);
	await page.goto('/brief/?example=4&as=lawyer');
	await expect(page.getByRole('heading', { name: '封存' })).toBeVisible();
	const made = await download(page, '下载PDF', 'browser.pdf');
	const typed = join(folder, 'typed.pdf');
	execFileSync('node', [
		'.ci/run-ts.mjs',
		'src/cli/brief.ts',
		'static/examples/4.json',
		...['--reader', 'lawyer', '--format', 'pdf', '--out', typed]
	]);
	expect(bytesOf(made) === bytesOf(typed)).toBe(true);

	await page.goto('/');
	await offer(page, '意见书.pdf', readFileSync(made));
	const report = page.getByRole('main').getByRole('status');
	await expect(report).toContainText('数额全部相同');
	await expect(report).toContainText('不能证明文件由谁制作');
	await accessible(page);
	await report.getByRole('link', { name: '打开案件' }).click();
	await expect(page.getByRole('heading', { level: 1, name: '核对回答' })).toBeVisible();
	await expect(page.getByText('某交易平台').first()).toBeVisible();
	clean();
});

test('an altered seal is said to be altered, with each figure as sealed and as now', async ({ page }) => {
	const clean = watch(page);
	execFileSync('pdfdetach', ['-save', '1', '-o', join(folder, 'seal.json'), 'tests/seals/2026.11.0.pdf']);
	const whole = JSON.parse(readFileSync(join(folder, 'seal.json'), 'utf8')) as {
		sealed: { figures: [string, string, string][] };
	};
	whole.sealed.figures.find(([id]) => id === 'noProof/outer')![2] = '987654';
	const file = `%PDF-1.7\n1 0 obj\n<< /Type /EmbeddedFile >>\nstream\n${JSON.stringify(whole)}\nendstream\nendobj\n`;
	await page.goto('/');
	await offer(page, 'altered.pdf', Buffer.from(file));
	const report = page.getByRole('main').getByRole('status');
	await expect(report).toContainText('文件在封存之后改动过');
	await expect(report.getByRole('row')).toHaveCount(2);
	await expect(report.getByRole('row').last()).toContainText('外围');
	await expect(report.getByRole('row').last()).toContainText('987654');
	await expect(report.getByRole('row').last()).toContainText('文件改动过');
	await accessible(page);
	clean();
});

test('a brief without its answers says so, and so does Word, which carries none', async ({ page }) => {
	const clean = watch(page);
	await page.goto('/brief/?example=2&as=victim');
	await expect(page.getByText('PDF附上封存的回答')).toBeVisible();
	await page.getByLabel('PDF附上封存的回答').uncheck();
	await expect(page.locator('article')).toContainText('本文件没有附封存');
	const bare = await download(page, '下载PDF', 'bare.pdf');
	expect(execFileSync('pdfdetach', ['-list', bare], { encoding: 'utf8' })).toContain('0 embedded files');
	await page.getByLabel('PDF附上封存的回答').check();
	const word = await download(page, '下载Word', 'brief.docx');
	expect(readFileSync(word).subarray(0, 2).toString()).toBe('PK');
	await expect(page.getByText(/已生成 .*\.docx/)).toBeVisible();
	await page.goto('/');
	await offer(page, 'bare.pdf', readFileSync(bare));
	await expect(page.getByRole('alert')).toContainText('这份PDF里没有封存');
	clean();
});
