import { expect, test } from '@playwright/test';
import { incident, printed } from '../say';
import { notesOf } from '../journeys/notes';
import { Person } from '../journeys/person';
import type { Journey } from '../journeys/table';
import { accessible, watch } from './watch';

/** Someone who is asked the main questions first: on a telephone, with the same notes as whoever is asked everything. */
const journey: Journey = {
	as: 'victim',
	lang: 'zh-CN',
	size: 'phone',
	incident: '2',
	entered: 'pointer',
	briefly: true
};

test('the main questions first: fifty at most, a result with what matters most, and on from there with the others', async ({
	page
}) => {
	const clean = watch(page);
	const person = new Person(page, journey, notesOf(incident('2'), 'zh-CN', false));
	const { ui } = person;
	await person.arrive();
	await person.enter();
	expect(person.unnoted).toEqual([]);
	// Nothing is prefilled but the two days; ninety questions and more are asked in all (questionnaire of incident 2).
	expect(person.answered).toBeLessThanOrEqual(50);

	const left = page.getByText(/^有\d+题按“不清楚”算/);
	await expect(left).toBeVisible();
	await person.press(page.getByRole('link', { name: ui.review.conclude }));
	await expect(person.heading(ui.result.title)).toBeVisible();
	// The same of the law in force as when everything was answered: nothing that was passed over bears on it.
	expect(printed(incident('2')).standards!.currentLaw.headline).toEqual({ low: '0.00', high: '0.00' });
	await expect(page.getByRole('region', { name: ui.result.ranges })).toContainText('通常没有金钱赔偿');
	const three = page.getByRole('region', { name: '最影响数额的三件事' });
	await expect(three.getByRole('list').first().getByRole('listitem')).toHaveCount(3);
	await accessible(page);

	// On with the others, in their order, and each answer counts at once.
	const before = Number((await left.innerText()).match(/\d+/)![0]);
	await person.press(page.getByRole('link', { name: ui.review.answerUnknowns }));
	await expect(page).toHaveURL(/pace=all/);
	await expect(page.getByRole('button', { name: ui.ask.continue, exact: true })).toBeVisible();
	const unknown = page
		.locator('main fieldset')
		.filter({ has: page.getByRole('radio', { name: ui.ask.unknown, checked: true }) });
	await unknown.first().getByRole('radio').first().check();
	await person.press(page.getByRole('link', { name: ui.ask.toReview }));
	await expect(left).toContainText(`有${String(before - 1)}题按`);
	clean();
});

test('asked everything, one skips what others did out of sight, and is left with what only oneself can say', async ({
	page
}) => {
	const clean = watch(page);
	const person = new Person(page, { ...journey, briefly: false }, notesOf(incident('2'), 'zh-CN', false));
	const { ui } = person;
	await person.arrive();
	await person.press(page.getByRole('link', { name: ui.start.doors.victim.title }));
	await expect(person.heading('你和这件事')).toBeVisible();
	await person.press(page.getByRole('link', { name: ui.ask.all, exact: true }));
	for (let turn = 0; turn < 30 && !(await person.heading('后来的用途').isVisible()); turn++) await person.toReview(1);
	await person.press(page.getByRole('button', { name: ui.ask.skip }));
	await expect(person.heading('影响')).toBeVisible();
	await expect(page).toHaveURL(/ask\/harm\/.*pace=all/);
	await person.toReview();
	// What was skipped stands as not known, and can be answered.
	const row = page.locator('dl div', { hasText: '保存位置' });
	await expect(row).toContainText('不清楚');
	clean();
});

test('an early stop is told once more with the result, before anything else', async ({ page }) => {
	const clean = watch(page);
	await page.goto('/result/?example=6');
	const stop = page.locator('details', { hasText: '这里不算民事数额' });
	await expect(stop.getByText('第三十五条')).toBeVisible();
	await expect(stop.getByText('申请行政复议，一般在知道之日起60日内')).toBeVisible();
	clean();
});
