import { browser } from '$app/environment';

/**
 * The cases of which whoever checks amounts has said that the findings are recorded: only then are amounts shown (`as=judge`). A state of the
 * screen, for as long as the tab is open; never in a case file.
 */
const key = 'lianheng-amounts-shown';

function kept(): string[] {
	try {
		return (sessionStorage.getItem(key) ?? '').split('\n').filter(Boolean);
	} catch {
		return []; // storage refused: known until the page is left
	}
}
let shown = $state.raw<readonly string[]>(browser ? kept() : []);

export const amountsShown = (id: string): boolean => shown.includes(id);

export function showAmounts(id: string): void {
	shown = [...shown, id];
	try {
		sessionStorage.setItem(key, shown.join('\n'));
	} catch {
		// as above
	}
}

/** After the device was erased. */
export function forgetShown(): void {
	shown = [];
	try {
		sessionStorage.removeItem(key);
	} catch {
		// as above
	}
}
