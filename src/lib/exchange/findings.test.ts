import { expect, it } from 'vitest';
import { incident } from '../../../tests/say';
import { assess } from '../assessment/assess';
import { result } from '../assessment/outcome';
import type { Answers } from '../case/answers';
import { findingsJson } from './findings';

const answers: Answers = {
	...incident('2'),
	'consent.kind': { status: 'disputed', claimant: 'coerced', defendant: 'separate', found: 'coerced' }
};

it('holds the facts, both versions with the finding, and what follows in law', () => {
	const file = findingsJson(assess(answers), answers);
	expect({ ...file.facts, ...Object.fromEntries(file.amountsLeftOut.map((at) => [at, answers[at]])) }).toEqual(answers);
	expect(file.disputed).toEqual([
		{ address: 'consent.kind', claimant: 'coerced', defendant: 'separate', found: 'coerced' }
	]);
	expect(file.qualification?.status).toBe('qualified');
});

it('holds no amount that a party names, and says which were left out', () => {
	const lost: Answers = {
		...incident('3'),
		claims: { status: 'stated', value: ['c1'] },
		'claims/c1/head': { status: 'stated', value: 'solatium' },
		'claims/c1/amount': { status: 'stated', value: '87654' }
	};
	const file = findingsJson(assess(lost), lost);
	expect(file.amountsLeftOut).toContain('claims/c1/amount');
	expect(file.amountsLeftOut).toContain('losses/l1/amount');
	for (const at of file.amountsLeftOut) {
		const answer = lost[at]!;
		if (answer.status === 'stated') expect(JSON.stringify(file)).not.toContain(`"${String(answer.value)}"`);
	}
});

it('holds no amount that was worked out', () => {
	const found = result(assess(answers));
	if (found.status !== 'settled') throw new Error(found.status);
	const text = JSON.stringify(findingsJson(assess(answers), answers));
	const { low, high } = found.standards.noProof.headline;
	for (const amount of [low, high]) {
		expect(amount.gt(1000)).toBe(true);
		expect(text).not.toContain(amount.toString());
	}
});
