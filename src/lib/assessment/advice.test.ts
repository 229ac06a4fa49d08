import { expect, it } from 'vitest';
import { incident } from '../../../tests/say';
import type { Answers } from '../case/answers';
import { advice } from './advice';
import { assess } from './assess';
import { result } from './outcome';

const settled = (answers: Answers) => {
	const found = result(assess(answers));
	if (found.status !== 'settled') throw new Error(found.status);
	return found.standards.currentLaw;
};
const no = { status: 'stated', value: 'no' } as const;

it('a processor at fault can be asked to stop and delete though another owes all the money there is (CC-995)', () => {
	const answers = incident('4');
	const before = advice(settled(answers));
	const processing = settled(answers).burden.parties.filter(({ standing }) => standing === 'processor');
	const { id } = processing.find((party) => before.get(party.id)!.reason === 'owes')!;
	const events = ['taken', 'kept', 'passedOn', 'misused'];
	const without: Answers = {
		...answers,
		...Object.fromEntries(events.map((event) => [`participants/${id}/cause.${event}`, no]))
	};
	expect(settled(without).burden.total.total.isZero).toBe(false);
	expect(advice(settled(without)).get(id)).toEqual({ advice: 'name', reason: 'noMoney', basis: ['CC-995'] });
});
