import { expect, type Locator, type Page } from '@playwright/test';
import { keyboard, pointer, type Hand } from './hand';
import { wordsOf, type Note, type Notes } from './notes';
import type { Journey } from './table';

const starting = (words: string) => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** A question as it stands on the page, with the headings it stands under, the nearest last. */
interface Asked {
	ask: string;
	headings: string[];
	/** Where it stands among the questions of the page. */
	at: number;
}

/** Someone with notes in front of the app: reads what it asks, answers in its words, and goes on until there is a result. */
export class Person {
	readonly #hand: Hand;
	readonly #words;
	/** Questions the notes had nothing on, answered “not known”. */
	readonly unnoted: string[] = [];
	/** How many questions were answered. */
	answered = 0;

	constructor(
		readonly page: Page,
		readonly journey: Journey,
		readonly notes: Notes
	) {
		this.#hand = journey.entered === 'keyboard' ? keyboard(page) : pointer(journey.size === 'phone');
		this.#words = wordsOf(journey.lang);
	}

	/** Who works with cases has forms, and the words of a file. */
	get professional() {
		return this.journey.as !== 'victim';
	}
	get ui() {
		return this.#words.ui;
	}
	heading = (name?: string): Locator =>
		this.page.getByRole('heading', { level: 1, ...(name === undefined ? {} : { name, exact: true }) });
	press = (target: Locator): Promise<void> => this.#hand.press(target);

	/** The start page, in the language of the journey. */
	async arrive() {
		await this.page.goto('/');
		if (this.journey.lang !== 'en') return;
		await this.press(this.page.getByRole('link', { name: wordsOf('zh-CN').ui.otherLanguage }));
		await expect(this.page).toHaveURL(/\/en\/$/);
	}

	/** A new case by the door of the audience; nobody gets past a page without an answer; then page by page to the check of answers. */
	async enter() {
		await this.press(this.page.getByRole('link', { name: this.ui.start.doors[this.journey.as].title }));
		const { title, pages } = this.#words.titles['basics'];
		await expect(this.heading(this.professional ? title : pages['claimant'])).toBeVisible();
		// Whose notes answer everything wants to be asked everything.
		if (!this.professional && !this.journey.briefly)
			await this.press(this.page.getByRole('link', { name: this.ui.ask.all, exact: true }));
		await this.press(this.#continue);
		await expect(this.page).toHaveTitle(starting(this.ui.ask.errorPrefix));
		await expect(this.page.getByRole('alert')).toBeFocused();
		// A page on, what was said is there again after a reload.
		await this.toReview(1);
		await expect(this.page.getByText(this.ui.ask.saved)).toBeVisible();
		const here = await this.heading().innerText();
		await this.page.reload();
		await expect(this.#continue).toBeVisible();
		await expect(this.heading(here)).toBeVisible();
		await this.toReview();
	}

	get #continue() {
		return this.page.getByRole('button', { name: this.ui.ask.continue, exact: true });
	}

	/** A ready incident by its title, then the view of the audience. */
	async open(title: string) {
		await this.press(this.page.getByRole('link', { name: title, exact: true }).first());
		await expect(this.heading(this.ui.review.title)).toBeVisible();
		if (this.journey.as === 'victim') return;
		const view = this.page.getByRole('navigation').getByRole('link', { name: this.ui.audiences[this.journey.as] });
		await this.press(view);
		await expect(view).toHaveAttribute('aria-current', 'true');
	}

	/** One answer given otherwise, from its line in the check of answers and back there. */
	async change(row: string) {
		const { label, ask: plain } = this.#words.facts[row]!;
		const ask = this.professional ? label : plain;
		const line = new RegExp(`${starting(this.ui.review.change).source}.*${starting(label).source.slice(1)}`);
		await this.press(this.page.getByRole('link', { name: line }).first());
		await expect(this.#continue).toBeVisible();
		const asked = (await this.#asked()).find((one) => one.ask === ask);
		if (!asked) throw new Error(`“${ask}” is not on the page of its answer`);
		await this.#answer(asked);
		const weighing = this.page.getByRole('alertdialog').getByRole('button', { name: this.ui.ask.confirm });
		if (await weighing.isVisible()) await this.press(weighing);
		await this.#onward();
		await this.toReview();
	}

	/** Every page from here on, until the answers are there to be checked; or so many pages, by default far more than there are. */
	async toReview(most = 60) {
		for (let turn = 0; turn < most; turn++) {
			if ((await this.heading().innerText()) === this.ui.review.title) return;
			await this.#answerPage();
			await this.#onward();
		}
		if (most > 1) throw new Error('the questions do not end');
	}

	async #onward() {
		const before = await this.heading().innerText();
		const { href } = new URL(this.page.url());
		await this.press(this.#continue);
		await expect(this.heading(), `“${before}” lets nobody go on`).not.toHaveText(before);
		await this.page.waitForURL((url) => url.href !== href);
	}

	async #answerPage() {
		const answered = new Map<string, number>();
		for (;;) {
			await this.#unfold();
			// Things of a list are asked the same one after the other.
			const turns = new Map<string, number>();
			const asked = (await this.#asked()).find(({ ask }) => {
				const turn = (turns.get(ask) ?? 0) + 1;
				turns.set(ask, turn);
				return turn > (answered.get(ask) ?? 0);
			});
			if (!asked) return;
			answered.set(asked.ask, (answered.get(asked.ask) ?? 0) + 1);
			await this.#answer(asked);
		}
	}

	/** Cards that stand folded are opened. */
	async #unfold() {
		const folded = this.page.locator('main details:not([open]) > summary:has(h2)');
		for (let left = await folded.count(); left > 0; left--) await this.press(folded.first());
	}

	/** The questions of the page from top to bottom, each with the heading it stands under. */
	#asked = (): Promise<Asked[]> =>
		this.page.evaluate(() => {
			const found: { ask: string; headings: string[]; at: number }[] = [];
			let headings: { level: number; text: string }[] = [];
			for (const node of document.querySelectorAll<HTMLElement>('main h1, main h2, main h3, main fieldset')) {
				if (node.parentElement?.closest('fieldset, [role=alert]')) continue;
				if (node.tagName !== 'FIELDSET') {
					const level = Number(node.ariaLevel ?? node.tagName.slice(1));
					headings = [...headings.filter((above) => above.level < level), { level, text: node.innerText.trim() }];
					continue;
				}
				const ask = node.querySelector('legend')?.innerText.trim() ?? '';
				const at = [...document.querySelectorAll('main fieldset')].indexOf(node);
				found.push({ ask, headings: headings.map(({ text }) => text), at });
			}
			return found;
		});

	async #answer({ ask, headings, at }: Asked) {
		this.answered++;
		const group = this.page.locator('main fieldset').nth(at);
		const note = this.notes.of(headings, ask);
		if (note) await this.#say(group, note, ask);
		else await this.#doNotKnow(group, [...headings, ask].join(': '));
	}

	#row = (group: Locator, name: string | RegExp): Locator => {
		const exact = { name, ...(typeof name === 'string' ? { exact: true } : {}) };
		return group.getByRole('radio', exact).or(group.getByRole('checkbox', exact));
	};

	/** A row of a question; what is usual for the case stands above a fold with the others. */
	async #tick(row: Locator, group?: Locator) {
		const fold = group?.locator('details:not([open]):has(input) > summary').first();
		if (fold && !(await row.count())) await this.press(fold);
		if (await row.isChecked()) return;
		await this.press(row);
		await expect(row).toBeChecked();
	}

	async #say(group: Locator, note: Note, ask: string) {
		const { ask: words } = this.ui;
		switch (note.kind) {
			case 'pick':
				for (const label of note.labels) await this.#tick(this.#row(group, label), group);
				if (!note.labels.length) await this.#tick(this.#row(group, note.none));
				return;
			case 'unknown':
				return this.#tick(this.#row(group, starting(words.unknown)).last());
			case 'ticks':
				for (const label of note.labels) await this.#tick(this.#row(group, label));
				if (note.rest) await this.#tick(this.#row(group, note.rest));
				return;
			case 'typed':
				return this.#hand.write(group.getByRole('textbox', { name: ask, exact: true }), note.text);
			case 'lines':
				for (const [line, label] of note.picks) {
					const list = group.getByLabel(line, { exact: true });
					if (await list.isVisible()) await this.#hand.choose(list, label);
				}
				return this.#rest(group);
			case 'things': {
				const there = await group.getByRole('listitem').count();
				for (let i = there; i < note.names.length; i++)
					await this.press(group.getByRole('button', { name: note.add, exact: true }));
				if (!note.names.length) await this.#tick(this.#row(group, note.none));
			}
		}
	}

	/** What nothing was chosen for, said to be not known in one go. */
	async #rest(group: Locator) {
		const rest = group.getByRole('button', { name: this.ui.ask.restUnknown });
		if (await rest.isVisible()) await this.press(rest);
	}

	async #doNotKnow(group: Locator, where: string) {
		const unknown = this.#row(group, starting(this.ui.ask.unknown)).last();
		const rest = group.getByRole('button', { name: this.ui.ask.restUnknown });
		if (await rest.isVisible()) await this.press(rest);
		else if (await unknown.isVisible()) await this.#tick(unknown);
		else throw new Error(`the notes say nothing on “${where}”, and “not known” is not offered`);
		this.unnoted.push(where);
	}
}
