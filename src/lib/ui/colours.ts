/** A colour of the theme: its name, and what it is by day and by night, as `#rrggbb`. */
export interface Colour {
	name: string;
	light: string;
	dark: string;
}

/** The colours a style sheet gives as `--name: light-dark(#…, #…)`, in its order. */
export const coloursOf = (css: string): Colour[] =>
	[...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gi)].map(([, name, light, dark]) => ({
		name: name!,
		light: light!,
		dark: dark!
	}));

/** Relative luminance, 0 to 1 (WCAG 2.2, definition of relative luminance). */
function luminance(colour: string): number {
	const channel = (at: number) => {
		const value = parseInt(colour.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Contrast ratio of two colours given as `#rrggbb`, 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrast(one: string, other: string): number {
	const [lighter, darker] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
	return (lighter + 0.05) / (darker + 0.05);
}
