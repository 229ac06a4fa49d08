// Writes every page and state at three widths, in both languages, light and dark, to screens/ (ignored). Needs a build. Usage: npm run screens [-- filter]
import { chromium } from '@playwright/test';
import { existsSync, mkdirSync } from 'node:fs';
import { preview } from 'vite';

const server = await preview({ preview: { port: 4175, strictPort: true } });
const path =
	process.env['CHROMIUM_PATH'] ??
	['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((p) => existsSync(p));
const browser = await chromium.launch({
	...(path ? { executablePath: path } : {}),
	args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking']
});
mkdirSync('screens', { recursive: true });

const pages: [string, string][] = [
	['start', ''],
	['ask-first', 'ask/basics/'],
	['ask-participants', 'ask/parties/?example=2&at=participants'],
	['ask-machine', 'ask/taking/?example=2&at=machine'],
	['ask-consent-lawyer', 'ask/taking/?example=2&at=consent&as=lawyer'],
	['ask-form-judge', 'ask/taking/?example=2&as=judge'],
	['ask-parts', 'ask/parts/?example=5&at=parts'],
	['ask-losses', 'ask/harm/?example=3&at=losses'],
	['cases', 'cases/'],
	['review', 'review/?example=2'],
	['result-victim', 'result/?example=2'],
	['result-lawyer', 'result/?example=4&as=lawyer'],
	['result-judge', 'result/?example=1&as=judge'],
	['result-state', 'result/?example=6'],
	['result-uncovered', 'result/?example=1-original'],
	['result-empty', 'result/'],
	['profile-lawyer', 'profile/?example=2&as=lawyer'],
	['brief-lawyer', 'brief/?example=5&as=lawyer'],
	['findings', 'findings/?example=2&as=lawyer'],
	['profile', 'profile/?example=2&as=lawyer'],
	['precedents', 'precedents/'],
	['precedent', 'precedents/a02/'],
	['law', 'law/'],
	['law-instrument', 'law/FR/#FR-2'],
	['method', 'method/'],
	['scope', 'scope/'],
	['design', 'design/']
];
const wanted = process.argv[2] ?? '';
for (const scheme of ['light', 'dark'] as const)
	for (const width of [390, 768, 1280]) {
		const context = await browser.newContext({
			viewport: { width, height: 900 },
			colorScheme: scheme,
			locale: 'zh-CN',
			timezoneId: 'Asia/Shanghai'
		});
		const page = await context.newPage();
		for (const lang of ['zh', 'en'])
			for (const [name, url] of pages) {
				const file = `screens/${name}-${lang}-${String(width)}-${scheme}.png`;
				if (!file.includes(wanted)) continue;
				await page.goto(`http://localhost:4175/${lang === 'en' ? 'en/' : ''}${url}`, { waitUntil: 'networkidle' });
				await page.waitForTimeout(150);
				await page.screenshot({ path: file, fullPage: true });
			}
		await context.close();
	}
await browser.close();
await server.close();
