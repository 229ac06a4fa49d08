import { expect, test } from '@playwright/test';
import { watch } from './watch';

const languages = [
	{
		name: 'zh',
		root: '/',
		lang: 'zh-CN',
		heading: '第二条',
		used: '用到它的规则'
	},
	{
		name: 'en',
		root: '/en/',
		lang: 'en',
		heading: /^Article 2\b/,
		used: 'Rules that use it'
	}
] as const;

for (const { name, root, lang, heading, used } of languages) {
	test(`a citation of the result leads to its article, and back again (${name})`, async ({ page }) => {
		const clean = watch(page);
		await page.goto(`${root}result/?example=2`);
		const cited = page.locator('section a[href$="#FR-2"]').first();
		await cited.click();
		await expect(page).toHaveURL(new RegExp(`${root}law/FR/\\?example=2#FR-2$`));
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
		const own = page.locator('section', { has: page.locator('#FR-2') });
		await expect(own.getByRole('heading', { name: heading })).toBeInViewport();
		await expect(own.getByText(used)).toBeVisible();
		await page.goBack();
		await expect(cited).toBeVisible();
		clean();
	});

	test(`every law page, the method and the scope can be reached, read and left (${name})`, async ({ page }) => {
		const clean = watch(page);
		await page.goto(root);
		for (const room of ['law', 'method', 'scope']) {
			await page.locator(`footer a[href$="${room}/"]`).click();
			await expect(page).toHaveURL(new RegExp(`${root}${room}/$`));
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		}
		await page.goto(`${root}law/`);
		const texts = page.locator('main section li a');
		await expect(texts).toHaveCount(34);
		await texts
			.filter({ hasText: lang === 'en' ? 'Civil Code' : '中华人民共和国民法典' })
			.first()
			.click();
		await expect(page).toHaveURL(new RegExp(`${root}law/CC/$`));
		// A question that is read under an article is one link away.
		await page
			.locator('section', { has: page.locator('#CC-1183') })
			.getByRole('link')
			.first()
			.click();
		await expect(page).toHaveURL(new RegExp(`${root}ask/\\w+/\\?at=`));
		clean();
	});
}

test('says that the law data is old from the day after a year, and not before', async ({ page }) => {
	const clean = watch(page);
	for (const [day, shown] of [
		['2027-11-25T12:00:00', 0],
		['2027-11-26T00:30:00', 1]
	] as const) {
		await page.clock.setFixedTime(new Date(day));
		for (const path of ['/', '/law/', '/law/FR/', '/result/?example=2']) {
			await page.goto(path);
			await page.waitForLoadState('networkidle');
			await expect(page.getByText('已经超过一年')).toHaveCount(shown);
		}
	}
	clean();
});

test('the article stands in the page before any script runs', async ({ request }) => {
	const page = await (await request.get('/law/CC/')).text();
	expect(page).toContain('<h2 id="CC-1183"');
	expect(page).not.toMatch(/ style="/);
});
