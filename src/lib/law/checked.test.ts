import { expect, test } from 'vitest';
import { instruments } from './catalogue';
import { checkedOn, old } from './checked';

test('the day is the newest of the catalogue', () => {
	expect(checkedOn).toBe(
		instruments
			.map(({ checked }) => checked)
			.toSorted()
			.at(-1)
	);
});

test.each([
	['2026-11-23', '2026-11-24', false],
	['2026-11-23', '2027-11-22', false],
	['2026-11-23', '2027-11-23', false],
	['2026-11-23', '2027-11-24', true],
	['2028-02-29', '2029-02-28', false],
	['2028-02-29', '2029-03-01', true],
	['2026-11-23', '2031-01-01', true],
	// A device whose clock was never set says nothing.
	['2026-11-23', '1970-01-01', false]
])('checked on %s, is it old on %s: %s', (checked, today, expected) => {
	expect(old(today, checked)).toBe(expected);
});
