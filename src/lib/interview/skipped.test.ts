import { describe, expect, it } from 'vitest';
import { changed, incident } from '../../../tests/say';
import type { Answers } from '../case/answers';
import { firstOpen, skipped } from './questions';

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
