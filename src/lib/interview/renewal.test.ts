import { expect, it } from 'vitest';
import { say } from '../../../tests/cases';
import { renewal } from './renewal';

it.each([
	['2026-11-25', '2026-11-25', undefined],
	['2026-11-26', '2026-11-26', undefined],
	['2026-11-24', '2026-11-24', { day: '2026-11-24', also: ['filing.on'] }],
	['2026-11-24', '2026-12-01', { day: '2026-11-24', also: [] }],
	['2026-11-24', '2026-10-01', { day: '2026-11-24', also: [] }]
])('on 2026-11-25 a case assessed as of %s, to be filed on %s', (assessed, filed, expected) => {
	expect(renewal(say({ 'assessment.today': assessed, 'filing.on': filed }), '2026-11-25')).toEqual(expected);
});

it('is nothing where no day is stated', () => expect(renewal({}, '2026-11-25')).toBeUndefined());
