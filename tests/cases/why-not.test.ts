import { describe, expect, it } from 'vitest';
import { assess } from '../../src/lib/assessment/assess';
import { result } from '../../src/lib/assessment/outcome';
import { compose } from '../../src/lib/brief/compose/compose';
import type { Answers } from '../../src/lib/case/answers';
import { loadVocabularies } from '../../src/lib/messages';
import { changed, incident, settled as of } from '../say';

/** Why not more: the rows of the tier table above the one reached (model §4), and the threshold of CC-1183, each with the fact that does not meet it. */

type Changes = Readonly<Record<string, string | readonly string[]>>;
const head = (answers: Answers, name: string) => of(answers).noProof.heads.find((one) => one.head === name)!;
const unmet = (answers: Answers, name: string) =>
	head(answers, name).unmet.map(({ tier, id }) => `${String(tier)} ${id}`);
const because = (answers: Answers, name: string, id: string) =>
	head(answers, name).unmet.find((one) => one.id === id)!.grounds;

describe('a tier', () => {
	it('lists every row above the one reached, and none beneath or beside it', () => {
		// Dignity 2, the only way in: rows 3 and 4 of the table.
		expect(unmet(incident('2'), 'dignity')).toEqual([
			'3 decision',
			'3 content',
			'3 exposed',
			'4 abuse',
			'4 degrading',
			'4 intimatePlace',
			'4 humiliated',
			'4 diagnosed'
		]);
		expect(unmet(incident('2'), 'security')).toEqual(['3 leaked', '4 leakedAndUsed', '4 soldAndUsed']);
	});
	it('at the top has nothing above', () => {
		expect(head(incident('4'), 'dignity')).toMatchObject({ tier: 4, unmet: [] });
	});
	it('says which answer stands in the way', () => {
		expect(because(incident('2'), 'security', 'leaked')).toEqual([{ address: 'leak.happened', value: 'none' }]);
		expect(because(incident('2'), 'dignity', 'diagnosed')).toEqual([{ address: 'harm.mental', value: 'uneasy' }]);
		expect(because(incident('2'), 'privacy', 'homeWatched')).toEqual([{ address: 'place.kind', value: 'gate' }]);
	});
	it('a risk is no leak (T2): the row stays unmet, on the signs', () => {
		const risk = changed('5', { 'leak.happened': 'signs' });
		expect(because(risk, 'security', 'leaked')).toEqual([{ address: 'leak.happened', value: 'signs' }]);
	});
	it('one answer more and the row is met: it leaves the list with those beneath it', () => {
		const decided = changed('2', { 'use.decision': 'adverse' });
		expect(head(decided, 'dignity').tier).toBe(3);
		expect(unmet(decided, 'dignity')).toEqual([
			'4 abuse',
			'4 degrading',
			'4 intimatePlace',
			'4 humiliated',
			'4 diagnosed'
		]);
	});
	it('for the solatium is that of the head that leads, and property has none', () => {
		const [solatium, property] = of(incident('2')).currentLaw.heads;
		expect(solatium!.unmet.map(({ id }) => id)).toEqual(head(incident('2'), 'dignity').unmet.map(({ id }) => id));
		expect(property!.unmet).toEqual([]);
	});
});

describe('the threshold (CC-1183; T6)', () => {
	const severity = (changes: Changes) => of(changed('2', changes)).severity!;
	const ids = (changes: Changes) => severity(changes).unmet.map(({ degree, id }) => `${degree} ${id}`);
	const severe = ['severe diagnosed', 'severe abused', 'severe intimatePlace', 'severe accused'];
	it('not severe: everything that would make it severe, or disputed', () => {
		expect(severity({})).toMatchObject({ degree: 'notSevere', holds: false });
		expect(ids({})).toEqual([
			...severe,
			'disputed effects',
			'disputed circle',
			'disputed minorPublished',
			'disputed highTier'
		]);
	});
	it('disputed: what would make it severe', () => {
		expect(severity({ 'harm.mental': 'dailyLife' }).degree).toBe('disputed');
		expect(ids({ 'harm.mental': 'dailyLife' })).toEqual(severe);
	});
	it('disputed for its tier alone', () => {
		expect(severity({ 'use.decision': 'adverse' })).toMatchObject({ degree: 'disputed', holds: true });
		expect(ids({ 'use.decision': 'adverse' })).toEqual(severe);
	});
	it('severe: nothing', () => {
		expect(severity({ 'harm.mental': 'diagnosed' })).toMatchObject({ degree: 'severe', unmet: [], set: false });
	});
	it('a wrong match that others saw still lacks its effects; with them it is severe', () => {
		const seen = { 'use.decision': 'wrongMatch', 'harm.exposure': 'circle' };
		const accused = severity(seen).unmet.find(({ id }) => id === 'accused')!;
		expect(accused.grounds).toEqual([{ address: 'harm.work', value: 'no' }]);
		expect(severity({ ...seen, 'harm.work': 'shown' }).degree).toBe('severe');
	});
	it('set by a professional against the facts: says so, and lists what the facts lack for more', () => {
		expect(severity({ 'harm.severe': 'disputed' })).toMatchObject({ degree: 'disputed', set: true });
		expect(ids({ 'harm.severe': 'disputed' })).toEqual(severe);
		// Set lower than the facts: the description that is met is no reason why not.
		expect(ids({ 'harm.mental': 'diagnosed', 'harm.severe': 'disputed' })).not.toContain('severe diagnosed');
	});
});

describe('in the brief', () => {
	it.each([
		['zh-CN', '3级', '泄露：没有'],
		['en', 'tier 3', 'Leak: no']
	] as const)('%s: one line for the threshold and for each head that could be higher', async (lang, third, leak) => {
		const words = await loadVocabularies(lang);
		const answers = incident('2');
		const found = result(assess(answers));
		if (found.status === 'needs') throw new Error('needs');
		const { blocks } = compose({ answers, result: found, words, noProof: true, gist: () => '' });
		const lines = (id: string) => {
			const at = blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
			const after = blocks[at + 1];
			return after?.kind === 'list' ? after.items.map((item) => item.map((piece) => piece.text).join('')) : [];
		};
		// The threshold and the solatium; dignity, privacy and security. Property has no tiers.
		expect(lines('not-higher-currentLaw')).toHaveLength(2);
		expect(lines('not-higher-noProof')).toHaveLength(3);
		const security = lines('not-higher-noProof')[2]!;
		expect(security).toContain(third);
		expect(security).toContain(leak);
		expect([...lines('not-higher-currentLaw'), ...lines('not-higher-noProof')].join()).not.toMatch(/undefined|\{/);
	});
});
