import { describe, expect, it } from 'vitest';
import { changed, incident, settled } from '../../../tests/say';
import type { Answers } from '../case/answers';
import { passed, skipped } from './passing';
import { assessed, firstOpen, open, order } from './questions';

/** Incident 2 as someone leaves it who has told what happened and stops before what others did out of sight. */
const begun: Answers = Object.fromEntries(
	Object.entries(incident('2')).filter(
		([address]) =>
			!/^(use|synthesis|store|share|sharing|leak|consent\.renewed|portrait|scale|harm|losses|victim\.conduct|expenses|recovered|gain|claims|police)/.test(
				address
			) && !/^participants\/[^/]+\/(?!name|roles|capacity)/.test(address)
	)
);

describe('skipping what one cannot know', () => {
	it('says “not known” and nothing else, and only where nothing was said', () => {
		const said = skipped(begun);
		expect(Object.values(said).every((answer) => answer?.status === 'unknown')).toBe(true);
		expect(Object.keys(said).filter((address) => address in begun)).toEqual([]);
		expect(said['store.where']).toEqual({ status: 'unknown' });
	});
	it('leaves to the person what only he can say: how it went on with him, what it cost, whether he reported it', () => {
		const said = skipped(begun);
		for (const own of ['harm.mental', 'losses', 'expenses', 'police']) expect(said[own], own).toBeUndefined();
		expect(firstOpen({ ...begun, ...said })).toEqual({ chapter: 'harm', page: 'effect' });
	});
	it('has nothing to say of a case that is settled, also where something is not known', () => {
		expect(skipped(incident('2'))).toEqual({});
		expect(skipped(changed('2', { 'leak.happened': '?' }))).toEqual({});
	});
});

/** An incident as someone tells it who is asked the main questions only; and which these were. */
function toldShortly(name: string, from: Answers = {}): { answers: Answers; asked: readonly string[] } {
	const told = incident(name);
	let answers = from;
	const asked = new Set<string>();
	for (;;) {
		answers = { ...answers, ...passed(answers) };
		const needed = open(assessed(answers)).needs;
		const at = order(answers).find((address) => needed.has(address));
		if (!at) return { answers, asked: [...asked] };
		// The boxes of one question are one question.
		asked.add(at.replace(/(face\.use|face\.linked|use\.actual)\..*/, '$1'));
		answers = { ...answers, [at]: told[at] ?? { status: 'unknown' } };
	}
}

describe.each(['1', '2', '3', '4', '5', '6'])('incident %s by the main questions', (name) => {
	const { answers, asked } = toldShortly(name);
	const full = settled(incident(name));

	it('is settled after fifty questions or so, on the same track', () => {
		const short = settled(answers);
		expect(firstOpen(answers)).toBeNull();
		expect(short.status).toBe(full.status);
		expect(asked.length).toBeLessThanOrEqual(50);
	});
	it('lets nothing pass but as not known', () => {
		for (const [address, answer] of Object.entries(answers))
			if (!(address in incident(name)) || JSON.stringify(answer) !== JSON.stringify(incident(name)[address]))
				expect(
					[{ status: 'unknown' }, { status: 'stated', value: 'unsure' }, { status: 'stated', value: 'undecided' }],
					address
				).toContainEqual(answer);
	});
	// Duties are some fifteen lines for each participant, and for the other side to show: they stay behind, though one may bear on fault.
	it('asks whatever the sum under the law in force turns on: nothing passed over moves it by itself', () => {
		const before = settled(answers).currentLaw.headline;
		const told = Object.entries(incident(name)).filter(([address]) => !address.includes('/duty.'));
		const moving = told.flatMap(([address, answer]) => {
			if (!answers[address] || JSON.stringify(answers[address]) === JSON.stringify(answer)) return [];
			const after = settled(toldShortly(name, { ...answers, [address]: answer }).answers).currentLaw.headline;
			return JSON.stringify(after) === JSON.stringify(before) ? [] : [address];
		});
		expect(moving).toEqual([]);
	});
});
