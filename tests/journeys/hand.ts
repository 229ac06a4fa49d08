import { expect, type Locator, type Page } from '@playwright/test';

/** How a person works the controls of a page: by touch or mouse, or by keys alone. */
export interface Hand {
	/** A link, a button, a row to choose. */
	press(target: Locator): Promise<void>;
	write(field: Locator, text: string): Promise<void>;
	/** One of the options of a list that unfolds, by what it says. */
	choose(list: Locator, label: string): Promise<void>;
}

export function pointer(touch: boolean): Hand {
	const press = (target: Locator) => (touch ? target.tap() : target.click());
	const write = async (field: Locator, text: string) => {
		await field.fill(text);
		await field.blur();
	};
	const choose = async (list: Locator, label: string) => void (await list.selectOption({ label }));
	return { press, write, choose };
}

/** More stops than any page has. */
const stops = 600;

export function keyboard(page: Page): Hand {
	const key = (name: string) => page.keyboard.press(name);
	const focused = (target: Locator) => target.evaluate((node) => node === document.activeElement);
	/** Focus stands on a radio of the same group: the keys go through it from there. */
	const beside = (target: Locator) =>
		target.evaluate(
			(node) =>
				node instanceof HTMLInputElement &&
				node.type === 'radio' &&
				document.activeElement instanceof HTMLInputElement &&
				document.activeElement.name === node.name
		);
	/** Tab by Tab, as there is no other way without a pointer. */
	async function reach(target: Locator) {
		await expect(target).toBeVisible();
		for (let i = 0; i < stops; i++) {
			if ((await focused(target)) || (await beside(target))) return;
			await key('Tab');
		}
		throw new Error('no key leads there');
	}
	async function press(target: Locator) {
		await reach(target);
		if (await focused(target))
			return key((await target.evaluate((node) => node.tagName)) === 'INPUT' ? 'Space' : 'Enter');
		for (let i = 0; i < stops && !(await focused(target)); i++) await key('ArrowDown');
	}
	async function write(field: Locator, text: string) {
		await reach(field);
		await key('ControlOrMeta+a');
		await page.keyboard.insertText(text);
		await key('Tab');
	}
	async function choose(list: Locator, label: string) {
		await reach(list);
		for (let i = 0; i < stops; i++) {
			if ((await list.evaluate((node: HTMLSelectElement) => node.selectedOptions[0]?.label)) === label) return;
			await key('ArrowDown');
		}
		throw new Error(`no key leads to ${label}`);
	}
	return { press, write, choose };
}
