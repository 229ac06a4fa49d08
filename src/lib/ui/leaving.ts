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
