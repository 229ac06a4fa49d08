/** Set in this tab when it was left, so that Back shows nothing of the app (src/app.html); taken away when the app is opened on purpose. */
const mark = 'left';

/** Shows nothing at once, and puts an empty page in the place of this one. No other site is asked for anything (decisions/0030). */
export function leave(): void {
	document.documentElement.hidden = true;
	document.title = '';
	try {
		sessionStorage.setItem(mark, '1');
	} catch {
		// Where the tab keeps nothing, Back leads to the page before.
	}
	location.replace('about:blank');
}

/** Three presses within this time are meant. Fewer are not: Shift alone also changes the language of a keyboard. */
const within = 1500;

/** Listens for a key pressed three times in a row with nothing between. */
export function pressedThrice(key: string, act: () => void): (event: KeyboardEvent) => void {
	let presses: number[] = [];
	return (event) => {
		if (event.repeat) return;
		presses = event.key === key ? [...presses.filter((at) => event.timeStamp - at < within), event.timeStamp] : [];
		if (presses.length === 3) act();
	};
}
