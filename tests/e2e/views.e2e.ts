import { expect, test } from '@playwright/test';
import { reach, views, type View } from '../pages';
import { accessible, legible, sound, watch } from './watch';

/** Chinese on a phone, English on a desktop: what differs by size alone, the journeys pass through at both. */
const shown = [
	{ lang: 'zh-CN', use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } },
	{ lang: 'en', use: { viewport: { width: 1280, height: 900 }, isMobile: false, hasTouch: false } }
] as const;

/** The views in parts, so that two can be looked at side by side. */
const parts = 6;
const part = (lang: string, of: number): View[] =>
	views.filter(({ long }) => !long || lang === 'zh-CN').filter((_, i) => i % parts === of);

for (const { lang, use } of shown)
	test.describe(() => {
		test.use({ ...use, locale: lang });
		for (let of = 0; of < parts; of++)
			test(`every page and state has no finding of axe and fits (${lang}, part ${String(of + 1)})`, async ({
				page
			}) => {
				for (const view of part(lang, of))
					await test.step(view.name, async () => {
						const clean = watch(page);
						await page.emulateMedia({ colorScheme: 'light' });
						await reach(page, view, lang);
						// Colours and parts are the same in both languages; dark, a page is the same but for its colours.
						if (lang === 'zh-CN') await accessible(page);
						else if (view.fully) await sound(page);
						if (lang === 'zh-CN' && view.fully) {
							await page.emulateMedia({ colorScheme: 'dark' });
							await legible(page);
						}
						expect(
							await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
							'wider than the window'
						).toBeLessThanOrEqual(0);
						clean();
					});
			});
	});
