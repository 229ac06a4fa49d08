import { defineConfig } from '@playwright/test';
import { existsSync } from 'node:fs';

const chromium =
	process.env['CHROMIUM_PATH'] ??
	['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
const quiet = [
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** Another port lets two checkouts be tried side by side. */
const port = Number(process.env['PORT'] ?? 4174);

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.e2e.ts',
	workers: 2,
	fullyParallel: true,
	reporter: 'line',
	// Generous: a check may run on a machine with little to spare, and what is asserted is what appears, not when.
	timeout: 180_000,
	expect: { timeout: 20_000 },
	use: {
		baseURL: `http://localhost:${String(port)}`,
		locale: 'zh-CN',
		timezoneId: 'Asia/Shanghai',
		// A trace of every test costs a third of the time; `--trace on` records one where a failure needs it.
		screenshot: 'only-on-failure',
		// Only the journey without a network has one (offline.e2e.ts).
		serviceWorkers: 'block',
		launchOptions: {
			...(chromium ? { executablePath: chromium } : {}),
			args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', ...quiet]
		}
	},
	projects: [
		// Journeys and views set their sizes themselves; of the rest, what is made for a desk is tried there and all else on a phone.
		{
			name: 'phone',
			testIgnore: 'desk.e2e.ts',
			use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
		},
		{
			name: 'desktop',
			testMatch: 'desk.e2e.ts',
			use: { viewport: { width: 1280, height: 900 } }
		}
	],
	webServer: {
		command: `node node_modules/vite/bin/vite.js preview --port ${String(port)} --strictPort`,
		port,
		reuseExistingServer: false
	}
});
