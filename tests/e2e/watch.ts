import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

/** Watches a page: nothing may leave the origin, and nothing may be said on the console. */
export function watch(page: Page) {
	const foreign: string[] = [];
	const errors: string[] = [];
	const origin = `${test.info().project.use.baseURL!}/`;
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(origin) && !/^(blob|data|about):/.test(url)) foreign.push(url);
	});
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	page.on('pageerror', (error) => errors.push(error.message));
	return () => {
		expect(foreign).toEqual([]);
		expect(errors).toEqual([]);
	};
}

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// In the page itself, and only what is wrong: there are no frames, and the rest of the report is long.
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });

/** Of the whole page, not of what of it happens to stand. */
const whole = (page: Page) => expect(page.locator('[aria-busy="true"]')).toHaveCount(0);

async function nothing(page: Page, found: AxeBuilder) {
	await whole(page);
	const { violations } = await found.analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual(
		[]
	);
}

/** No finding of axe, of the levels of WCAG 2.2 AA and its best practice. */
export const accessible = (page: Page): Promise<void> => nothing(page, axe(page).withTags(levels));

/** The contrast of every text alone: for a page that was found accessible in other colours. */
export const legible = (page: Page): Promise<void> => nothing(page, axe(page).withRules(['color-contrast']));

/** All but contrast, which takes more time than all else: for a page whose colours are measured elsewhere (views.e2e.ts). */
export const sound = (page: Page): Promise<void> =>
	nothing(page, axe(page).withTags(levels).disableRules(['color-contrast']));
