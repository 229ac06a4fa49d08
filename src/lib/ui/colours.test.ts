import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coloursOf, contrast } from './colours';

describe('contrast', () => {
	it('is 21 of black on white, and 1 of a colour on itself', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
		expect(contrast('#a8322a', '#a8322a')).toBe(1);
	});
	// The grey that is commonly given as the lightest one that meets 4.5:1 on white, and the one next to it.
	it('of #767676 on white just reaches 4.5, of #777777 not', () => {
		expect(contrast('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5);
		expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
	});
});

describe('the colours of the theme', () => {
	const colours = new Map(
		coloursOf(readFileSync('src/lib/ui/theme.css', 'utf8')).map((colour) => [colour.name, colour])
	);
	const of = (name: string) => colours.get(name)!;
	const grounds = ['paper', 'raised', 'wash'];
	// look.md: body text 7:1, all other text 4.5:1; WCAG 2.2, 1.4.11: the edge of a field 3:1.
	it.each([
		['ink', 7],
		['muted', 4.5],
		['blue', 4.5],
		['red', 4.5],
		['ochre', 4.5],
		['green', 4.5],
		['edge', 3]
	])('%s stands out on every ground by day and by night, %d to 1', (name, least) => {
		for (const ground of grounds)
			for (const scheme of ['light', 'dark'] as const)
				expect(contrast(of(name)[scheme], of(ground)[scheme]), `${ground} ${scheme}`).toBeGreaterThanOrEqual(least);
	});
	it('words on a blue button are read', () => {
		for (const scheme of ['light', 'dark'] as const)
			expect(contrast(of('on-blue')[scheme], of('blue')[scheme])).toBeGreaterThanOrEqual(4.5);
	});
});
