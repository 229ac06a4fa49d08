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
	await person.press(page.getByRole('link', { name: ui.review.leftOut }));
	await expect(page).toHaveURL(/pace=all/);
	await expect(page.getByRole('button', { name: ui.ask.continue, exact: true })).toBeVisible();
	const unknown = page
		.locator('main fieldset')
		.filter({ has: page.getByRole('radio', { name: ui.ask.unknown, checked: true }) });
	await unknown.first().getByRole('radio').first().check();
	await person.press(page.getByRole('link', { name: ui.ask.toReview }));
	await expect(left).toContainText(String(before - 1));
	clean();
});
