import type { Browser, BrowserContext, Page } from '@playwright/test';
import { statSync } from 'node:fs';

const readers = ['victim', 'lawyer', 'judge'] as const;
const buttons = { PDF: '下载PDF', Word: '下载Word' } as const;
type Format = keyof typeof buttons;

/** Milliseconds of the clock and of all the browser's processes together: the second says more where others use the machine. */
interface Spent {
	clock: number;
	processor: number;
}
interface Row {
	what: string;
	spent: Spent[];
	bytes: number;
}
/** What one reader's brief costs: printed by Chromium itself, and made by us. */
interface Composition {
	reader: string;
	print: Row;
	made: Row[];
	fonts: { bytes: number; requests: number };
	/** Tasks over 50 ms on the page's own thread while files were made, in milliseconds. */
	long: number[];
}

/** Makes the brief of each reader in a browser, `visits` times anew, and prints the same preview. */
export async function documentTimes(browser: Browser, origin: string, visits: number): Promise<Composition[]> {
	const session = await browser.newBrowserCDPSession();
	const processor = async () => {
		const { processInfo } = await session.send('SystemInfo.getProcessInfo');
		return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000;
	};
	const spent = async (work: () => Promise<unknown>): Promise<Spent> => {
		const [clock, used] = [performance.now(), await processor()];
		await work();
		return { clock: performance.now() - clock, processor: (await processor()) - used };
	};
	const found: Composition[] = [];
	for (const reader of readers) {
		const rows = new Map<string, Row>();
		const note = async (what: string, make: () => Promise<number>) => {
			let bytes = 0;
			const time = await spent(async () => (bytes = await make()));
			const row = rows.get(what) ?? { what, spent: [], bytes };
			row.spent.push(time);
			rows.set(what, row);
		};
		const long: number[] = [];
		let fonts = { bytes: 0, requests: 0 };
		for (let visit = 0; visit < visits; visit++) {
			const context = await browser.newContext({ locale: 'zh-CN' });
			const { page, fetched } = await opened(context, `${origin}/brief/?example=2&as=${reader}`);
			// Asked for as soon as it can be: the worker may still be on its way.
			for (const format of Object.keys(buttons) as Format[])
				for (const when of ['cold', 'warm', 'warm', 'warm'])
					await note(`${format}, ${when}`, () => downloaded(page, format));
			fonts = await fetched();
			long.push(...(await page.evaluate(() => (globalThis as unknown as { long: number[] }).long)));
			await note('print', async () => (await page.pdf({ preferCSSPageSize: true })).length);
			await context.close();
		}
		const print = rows.get('print')!;
		rows.delete('print');
		found.push({ reader, print, made: [...rows.values()], fonts, long });
	}
	return found;
}

/** A page that is ready to make files, and notes its long tasks from then on; every font it fetches is counted. */
async function opened(context: BrowserContext, address: string) {
	const page = await context.newPage();
	// Generous: on a machine with little to spare a lawyer's brief waits long for what matters most.
	page.setDefaultTimeout(120_000);
	const parts: Promise<number>[] = [];
	page.on('response', (response) => {
		if (response.url().includes('/fonts/')) parts.push(response.body().then(({ length }) => length));
	});
	await page.goto(address);
	// A judge's assistant records the findings before any amount is shown.
	const recorded = page.getByRole('button', { name: '认定已经记录' });
	await page.locator('button', { hasText: buttons.PDF }).or(recorded).waitFor();
	if (await recorded.isVisible()) await recorded.click();
	await page.locator('button:enabled', { hasText: buttons.PDF }).waitFor();
	await page.evaluate(() => {
		const long: number[] = [];
		Object.assign(globalThis, { long });
		new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => long.push(duration))).observe({
			type: 'longtask'
		});
	});
	const fetched = async () => {
		const sizes = await Promise.all(parts);
		return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: sizes.length };
	};
	return { page, fetched };
}

/** Presses the button and waits for the whole file; its bytes. */
async function downloaded(page: Page, format: Format): Promise<number> {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: buttons[format] }).click()
	]);
	return statSync(await file.path()).size;
}
