import { expect, type Page } from '@playwright/test';
import { start as startEn } from '../src/lib/messages/en/start';
import { ui as uiEn } from '../src/lib/messages/en/ui';
import { start as startZh } from '../src/lib/messages/zh-CN/start';
import { ui as uiZh } from '../src/lib/messages/zh-CN/ui';

/** The words of the screen, those of the start page among them. */
export const screen = { 'zh-CN': { ...uiZh, ...startZh }, en: { ...uiEn, ...startEn } };
type Words = (typeof screen)['zh-CN'];

/** A page, or a page in a state that is reached from it: where it is, and what one does there. */
export interface View {
	name: string;
	url: string;
	/** In the words of the language the page is shown in. */
	act?: (page: Page, ui: Words) => Promise<void>;
	/** So long that it is held against WCAG once: in Chinese and light, as its colours and its parts stand in shorter views too. */
	long?: true;
	/** The page of all parts in all states, and of each kind of page one: held against WCAG in English and, for its contrast, in the dark too. */
	fully?: true;
}

const view = (name: string, url: string, act?: View['act']): View => ({ name, url, ...(act ? { act } : {}) });

/** Every part that stands folded is opened, as a reader would one after the other. */
async function unfolded(page: Page) {
	await page.waitForLoadState('networkidle');
	await page.evaluate(() =>
		document.querySelectorAll('main details').forEach((details) => details.setAttribute('open', ''))
	);
	await page.waitForLoadState('networkidle');
}

/** Every page and state of the app: looked at as pictures (.ci/screens.ts), and held against WCAG (tests/e2e/views.e2e.ts). */
export const views: readonly View[] = [
	{ ...view('start', ''), fully: true },
	view('start-wiping', '', (page, ui) => page.getByRole('button', { name: ui.start.wipe }).click()),
	view('ask-first', 'ask/basics/'),
	view('ask-errors', 'ask/basics/', async (page, ui) => {
		await page.getByRole('button', { name: ui.ask.continue, exact: true }).click();
		await expect(page.locator('#errors')).toBeFocused();
	}),
	view('ask-dates', 'ask/basics/?example=2&at=dates'),
	view('ask-participants', 'ask/parties/?example=2&at=participants'),
	{ ...view('ask-machine', 'ask/taking/?example=2&at=machine'), fully: true },
	view('ask-consent-lawyer', 'ask/taking/?example=2&at=consent&as=lawyer'),
	{ ...view('ask-form-judge', 'ask/taking/?example=2&as=judge'), fully: true },
	view('ask-disputed-judge', 'ask/taking/?example=2&at=notice&as=judge', async (page, ui) => {
		await page.getByRole('button', { name: ui.ask.disputed }).first().click();
		await expect(page.getByText(ui.ask.claimantNeutral, { exact: true }).first()).toBeVisible();
	}),
	view('ask-suspected', 'ask/use/?example=2&at=storage', async (page, ui) => {
		await page.getByRole('button', { name: ui.ask.suspected }).first().click();
		await expect(page.getByText(ui.ask.signs, { exact: true }).first()).toBeVisible();
	}),
	view('ask-parts', 'ask/parts/?example=5&at=parts'),
	view('ask-parts-four', 'ask/parts/?example=4&at=parts', unfolded),
	view('ask-losses', 'ask/harm/?example=3&at=losses'),
	view('cases', 'cases/'),
	{ ...view('review', 'review/?example=2'), fully: true },
	{ ...view('result-victim', 'result/?example=2'), fully: true },
	view('result-victim-both', 'result/?example=3', (page, ui) => page.getByLabel(ui.result.showOther).check()),
	{ ...view('result-lawyer', 'result/?example=4&as=lawyer'), fully: true },
	{ ...view('result-lawyer-unfolded', 'result/?example=4&as=lawyer', unfolded), long: true },
	view('result-judge', 'result/?example=1&as=judge'),
	view('result-state', 'result/?example=6'),
	view('result-uncovered', 'result/?example=1-original'),
	view('result-empty', 'result/'),
	{ ...view('brief-victim', 'brief/?example=2'), fully: true },
	{ ...view('brief-lawyer', 'brief/?example=5&as=lawyer'), long: true },
	view('brief-judge', 'brief/?example=4&as=judge'),
	view('papers', 'papers/?example=2'),
	view('papers-lawyer', 'papers/?example=4&as=lawyer'),
	view('findings', 'findings/?example=2&as=lawyer'),
	view('profile', 'profile/?example=2&as=lawyer'),
	view('precedents', 'precedents/'),
	view('precedent', 'precedents/a02/'),
	view('law', 'law/'),
	{ ...view('law-instrument', 'law/FR/#FR-2'), fully: true },
	{ ...view('law-longest', 'law/CC/'), long: true },
	view('method', 'method/'),
	view('scope', 'scope/'),
	{ ...view('design', 'design/'), fully: true }
];

/** The page stands as its reader finds it: the case opened, what comes beside it there, and the state reached. */
export async function reach(page: Page, { url, act }: View, lang: 'zh-CN' | 'en'): Promise<void> {
	const ui = screen[lang];
	await page.goto(`/${lang === 'en' ? 'en/' : ''}${url}`, { waitUntil: 'networkidle' });
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByText(ui.ask.opening)).toHaveCount(0);
	await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
	await act?.(page, ui);
}
