import { describe, expect, it } from 'vitest';
import { incident } from '../../../tests/say';
import type { Answers } from '../case/answers';
import { byFinding, disputes, withFinding } from './disputes';
import { standing } from './standing';

const disputed = { status: 'disputed', claimant: 'coerced', defendant: 'separate' } as const;
const two: Answers = { ...incident('2'), 'consent.kind': disputed };

describe('disputed facts', () => {
	it('are listed with both versions, the finding, and the burden: consent is the processor’s to prove (FR-6)', () => {
		const [one, ...more] = disputes(two);
		expect(more).toEqual([]);
		expect(one).toMatchObject({
			address: 'consent.kind',
			claimant: 'coerced',
			defendant: 'separate',
			found: undefined,
			bears: true
		});
		expect(one!.burdens.find(({ by }) => by === 'defendant')?.basis).toContain('FR-6');
	});

	it('are listed also where they bear on nothing now, with nobody’s burden', () => {
		const answers: Answers = {
			...incident('2'),
			'share.basis': { status: 'disputed', claimant: 'no', defendant: 'asked' }
		};
		expect(disputes(answers)).toMatchObject([{ address: 'share.basis', bears: false, burdens: [] }]);
	});

	it('have an effect: the case as it stands when the fact is stated as the one side says, and as the other', () => {
		const [one] = disputes(two);
		const stated = (value: string) => standing({ ...two, 'consent.kind': { status: 'stated', value } });
		expect(byFinding(one!, two)).toEqual({ claimant: stated('coerced'), defendant: stated('separate') });
	});

	it('take a finding and give it back, and keep what speaks for them', () => {
		const evidence = [{ what: '截图', inHand: true }];
		const found = withFinding({ ...disputed, evidence }, 'coerced');
		expect(found).toEqual({ ...disputed, evidence, found: 'coerced' });
		expect(withFinding({ ...disputed, evidence, found: 'coerced' }, undefined)).toEqual({ ...disputed, evidence });
	});
});
