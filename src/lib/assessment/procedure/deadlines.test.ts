import { expect, it } from 'vitest';
import { soonest, type Deadline } from './deadlines';

const due = (id: string, on: string, left: number) => ({ id, on, left }) as unknown as Deadline;

it('the clock that runs out first and has not yet: its last day counts, one that has run out does not', () => {
	const all = [due('limitation', '2028-08-01', 400), due('labour', '2027-06-28', 0), due('over', '2027-06-27', -1)];
	expect(soonest(all)?.id).toBe('labour');
	expect(soonest([due('over', '2027-06-27', -1)])).toBeUndefined();
});
