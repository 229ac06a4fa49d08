import { expect, test } from 'vitest';
import { instruments } from './catalogue';
import { kindOf } from './kind';

test.each([
	['CC', 'law'],
	['PIPL', 'law'],
	['MP', 'law'],
	['ALL', 'law'],
	['CPR', 'regulation'],
	['ND', 'regulation'],
	['VI', 'regulation'],
	['FEE', 'regulation'],
	['FR', 'interpretation'],
	['CPI', 'interpretation'],
	['CR', 'interpretation'],
	['FM', 'rule']
])('%s is a %s', (id, kind) => {
	expect(kindOf(instruments.find((one) => one.id === id)!)).toBe(kind);
});

test('the measures on face recognition are the only departmental rule', () => {
	expect(instruments.filter((one) => kindOf(one) === 'rule').map(({ id }) => id)).toEqual(['FM']);
});
