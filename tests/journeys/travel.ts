import { expect, type Page } from '@playwright/test';
import examples from '../../static/examples/index.json' with { type: 'json' };
import { brief as briefEn } from '../../src/lib/messages/en/brief';
import { desk as deskEn } from '../../src/lib/messages/en/desk';
import { findings as findingsEn } from '../../src/lib/messages/en/findings';
import { brief as briefZh } from '../../src/lib/messages/zh-CN/brief';
import { desk as deskZh } from '../../src/lib/messages/zh-CN/desk';
import { readers as readersEn } from '../../src/lib/messages/en/readers';
import { findings as findingsZh } from '../../src/lib/messages/zh-CN/findings';
import { readers as readersZh } from '../../src/lib/messages/zh-CN/readers';
import { changed, incident, printed } from '../say';
import { sound, watch } from '../e2e/watch';
import { notesOf } from './notes';
import { onPaper } from './paper';
import { Person } from './person';
import type { Journey } from './table';

/** Amounts as people write them, thousands marked. */
const grouped = (amount: number, fen = 0) => amount.toLocaleString('en-US', { minimumFractionDigits: fen });

/** The low end rounded down and the high end up, to 100 yuan: as a person is told it. */
const round = ({ low, high }: { low: string; high: string }): [number, number] => [
	Math.floor(Number(low) / 100) * 100,
	Math.ceil(Number(high) / 100) * 100
];

/** One journey from the start page to the brief; what is shown must be what the command line says of the same answers. */
export async function travel(page: Page, journey: Journey): Promise<void> {
	const clean = watch(page);
	const { lang, as } = journey;
	const answers = journey.changed
		? changed(journey.incident, Object.fromEntries([journey.changed]))
		: incident(journey.incident);
	const outcome = printed(answers);
	expect(outcome.status).toBe('settled');
	const { brief: words, findings } =
		lang === 'en' ? { brief: briefEn, findings: findingsEn } : { brief: briefZh, findings: findingsZh };
	const person = new Person(page, journey, notesOf(answers, lang, as !== 'victim'));
	const { ui } = person;

	await person.arrive();
	if (journey.entered) await person.enter();
	else await person.open(examples.find(({ id }) => id === journey.incident)!.title[lang]);
	if (journey.changed) {
		const [list, , key] = journey.changed[0].split('/') as [string, string?, string?];
		await person.change(key ? `${list}/${key}` : list);
	}
	// A case that is asked for in its own words asks nothing else.
	expect(person.unnoted).toEqual([]);

	await person.press(page.getByRole('link', { name: ui.review.conclude }));
	await expect(person.heading(ui.result.title)).toBeVisible();
	if (as === 'judge') {
		// The findings first: no amount stands anywhere until one asks for it.
		const { gate } = lang === 'en' ? deskEn : deskZh;
		await expect(page.getByRole('heading', { name: gate.title })).toBeVisible();
		expect(await page.getByRole('main').innerText()).not.toMatch(/\d ?(元|yuan)/);
		await person.press(page.getByRole('button', { name: gate.reveal }));
	}
	await expect(page.getByText(findings.status[outcome.qualification!.status], { exact: true }).first()).toBeVisible();
	// Titled for who reads it.
	const ranges = page.getByRole('region', { name: as === 'victim' ? ui.result.ranges : ui.result.rangesNeutral });
	if (outcome.qualification!.status === 'stateTrack') await expect(ranges).toHaveCount(0);
	else {
		const other = page.getByLabel(ui.result.showOther);
		if (as !== 'lawyer') await person.press(other);
		for (const standard of ['currentLaw', 'noProof'] as const) {
			const { low, high } = outcome.standards![standard].headline;
			const [down, up] = round({ low, high });
			const about = down === Number(low) && up === Number(high) ? '' : words.about;
			const sentence = up ? `${about}${grouped(down)}${words.to}${grouped(up)}${words.yuan}` : words.nil;
			await expect(ranges.getByText(sentence, { exact: true })).toBeVisible();
		}
	}
	await sound(page);

	await person.press(page.getByRole('link', { name: ui.result.toBrief }));
	await expect(person.heading(ui.brief.title)).toBeVisible();
	const sheet = page.getByRole('article');
	const { titles, fileNames } = lang === 'en' ? readersEn : readersZh;
	await expect(sheet).toContainText(titles[as]);
	if (outcome.qualification!.status !== 'stateTrack') {
		const { low, high } = outcome.standards!.currentLaw.headline;
		// To whom it happened the brief says it in round sums, to the others to the fen.
		const ends =
			as === 'victim'
				? round({ low, high }).map((end) => grouped(end))
				: [low, high].map((end) => grouped(Number(end), 2));
		for (const end of ends) await expect(sheet).toContainText(end);
	}
	if (journey.paper)
		await onPaper(page, ui, { title: titles[as], fileName: fileNames[as], least: as === 'victim' ? 2 : 100 });
	clean();
}
