// Writes every page and state at three widths, in both languages, light and dark, to screens/ (ignored). Needs a build. Usage: npm run screens [-- filter]
import { chromium } from '@playwright/test';
import { existsSync, mkdirSync } from 'node:fs';
import { preview } from 'vite';
import { reach, views } from '../tests/pages';

const server = await preview({ preview: { port: 4175, strictPort: true } });
const path =
	process.env['CHROMIUM_PATH'] ??
	['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((p) => existsSync(p));
const browser = await chromium.launch({
	...(path ? { executablePath: path } : {}),
	args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking']
});
mkdirSync('screens', { recursive: true });

const wanted = process.argv[2] ?? '';
for (const scheme of ['light', 'dark'] as const)
	for (const width of [390, 768, 1280]) {
		const context = await browser.newContext({
			baseURL: 'http://localhost:4175',
			viewport: { width, height: 900 },
			colorScheme: scheme,
			locale: 'zh-CN',
			timezoneId: 'Asia/Shanghai'
		});
		const page = await context.newPage();
		for (const lang of ['zh-CN', 'en'] as const)
			for (const view of views) {
				const file = `screens/${view.name}-${lang.slice(0, 2)}-${String(width)}-${scheme}.png`;
				if (!file.includes(wanted)) continue;
				await reach(page, view, lang);
				await page.waitForTimeout(150);
				await page.screenshot({ path: file, fullPage: true });
			}
		await context.close();
	}
await browser.close();
await server.close();
