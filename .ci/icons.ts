// Draws the icons of the installed app from static/favicon.svg into static/icons/. Usage: npm run icons
import { chromium } from '@playwright/test';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';

const path =
	process.env['CHROMIUM_PATH'] ??
	['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((one) => existsSync(one));
const browser = await chromium.launch({ ...(path ? { executablePath: path } : {}), args: ['--no-sandbox'] });
const mark = readFileSync('static/favicon.svg', 'utf8');
mkdirSync('static/icons', { recursive: true });
// A maskable icon, and that of iOS, fills its square: the system cuts the corners, and the mark keeps to the middle.
for (const [name, size, part] of [
	['icon-192', 192, 1],
	['icon-512', 512, 1],
	['maskable-512', 512, 0.72],
	['apple-180', 180, 0.8]
] as const) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	const ground = part < 1 ? '#A8322A' : 'transparent';
	const scaled = mark.replace('<svg ', `<svg width="${String(size * part)}" height="${String(size * part)}" `);
	await page.setContent(
		`<body style="margin:0;width:${String(size)}px;height:${String(size)}px;display:grid;place-items:center;background:${ground}">${scaled}`
	);
	await page.screenshot({ path: `static/icons/${name}.png`, omitBackground: true });
	await page.close();
}
await browser.close();
