import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/lib/case/answers';
import { changed, incident, settled } from '../say';

/*
 * Expected by hand: the old three from CC-1035(1) and the articles named; the five from the thesis, 4.1.1 ①–⑤, where the law has no such rule.
 * An unknown breaks a principle only where the burden lies on the other side (FR-6; model §1).
 */
const all = (answers: Answers) =>
	Object.fromEntries(settled(answers).principles.map(({ id, outcome }) => [id, outcome]));
const one = (answers: Answers, id: string) => settled(answers).principles.find((principle) => principle.id === id)!;

/** The gate of incident 2 as it ought to be: asked separately, told clearly, needed, with another way (PIPL-14, 17, 28, 29; FR-4, 10). */
const clean = {
	'consent.kind': 'separate',
	'notice.given': 'clear',
	'consent.withdrawn': 'notAsked',
	'necessity.alternative': 'equal',
	'purpose.stated': 'security',
	'necessity.purpose': 'needed'
} as const;
const gate = (changes: Parameters<typeof changed>[1] = {}) => changed('2', { ...clean, ...changes });
const kept = {
	lawfulness: 'kept',
	reasonableness: 'kept',
	noticeAndConsent: 'kept',
	minimalNecessity: 'kept',
	transparency: 'kept',
	privacy: 'kept',
	context: 'kept',
	// Nobody owes anything, so nobody could owe it jointly.
	jointCompensation: 'notRaised'
};

describe('the eight principles', () => {
	it('are all kept by a gate that asks, tells, needs and leaves another way', () => {
		expect(all(gate())).toEqual(kept);
	});
	it('three are of the law, five of the thesis', () => {
		expect(settled(gate()).principles.map(({ source }) => source)).toEqual([
			...Array<string>(3).fill('law'),
			...Array<string>(5).fill('thesis')
		]);
	});
	it('are not asked of public power, which has rules of its own (SCL-2; thesis ④)', () => {
		expect(settled(incident('6')).principles).toEqual([]);
	});
	it('are not raised where nothing was done with the face (CC-1034), or it identifies nobody (PIPL-4)', () => {
		const nothing = Object.fromEntries(
			['photo', 'verify', 'identify', 'analyse', 'synthesise'].map((use) => [`face.use.${use}`, 'no'])
		);
		for (const answers of [gate({ ...nothing, 'information.other': 'no' }), gate({ 'face.anonymised': 'shown' })])
			expect(new Set(Object.values(all(answers)))).toEqual(new Set(['notRaised']));
	});
	it('a bundled consent is none (FR-4(2)): no ground is left, and only what rests on it breaks', () => {
		expect(all(gate({ 'consent.kind': 'bundled' }))).toEqual({
			...kept,
			lawfulness: 'broken',
			noticeAndConsent: 'broken'
		});
		expect(one(gate({ 'consent.kind': 'bundled' }), 'noticeAndConsent')).toMatchObject({
			grounds: expect.arrayContaining([{ address: 'consent.kind', value: 'bundled' }]) as unknown,
			basis: expect.arrayContaining(['FR-4', 'PIPL-29']) as unknown
		});
	});
	it('a consent tied to entry counts where the face is needed (FR-4(1)), and is strained; forced, it is broken with legitimacy', () => {
		expect(all(gate({ 'consent.kind': 'tied' }))).toEqual({ ...kept, noticeAndConsent: 'strained' });
		expect(all(gate({ 'consent.kind': 'coerced' }))).toMatchObject({
			noticeAndConsent: 'broken',
			reasonableness: 'broken'
		});
	});
	it('a leak for want of measures (FR-2(5), CC-1038, PIPL-51) breaks privacy alone; a lapse without a leak strains it (law.md T2)', () => {
		const leak = gate({
			'leak.happened': 'leaked',
			'leak.otherSource': 'unlikely',
			'leak.accessed': '?',
			'leak.spread': '?',
			'leak.on': '2025-10-01',
			'store.secured': 'no',
			'leak.response': 'prompt'
		});
		expect(all(leak)).toEqual({ ...kept, privacy: 'broken' });
		const { grounds, basis } = one(leak, 'privacy');
		expect(grounds.map(({ address }) => address)).toEqual(
			expect.arrayContaining(['leak.happened', 'leak.otherSource', 'store.secured'])
		);
		expect(basis).toEqual(expect.arrayContaining(['CC-1038', 'FR-2', 'PIPL-9', 'PIPL-51']));
		expect(all(gate({ 'store.lapse.openAccess': 'yes' }))).toEqual({ ...kept, privacy: 'strained' });
	});
	it('what is sold breaks lawfulness (PIPL-10), purpose (PIPL-6), the need to ask again (PIPL-14, 23) and privacy (thesis ③)', () => {
		expect(all(incident('4'))).toEqual({
			lawfulness: 'broken',
			reasonableness: 'broken',
			noticeAndConsent: 'broken',
			minimalNecessity: 'broken',
			transparency: 'broken',
			privacy: 'broken',
			// What was taken in one setting was used in another: the thesis’s ④, no act of its own.
			context: 'strained',
			// Seller and maker are joined (CC-1169), the app is not (CC-1172).
			jointCompensation: 'strained'
		});
		expect(one(incident('4'), 'lawfulness').basis).toContain('PIPL-10');
	});
	it('mere convenience falls short of least necessity (thesis ①; PIPL-28) though the consent counts', () => {
		for (const purpose of ['replaceable', 'partly'])
			expect(all(gate({ 'necessity.purpose': purpose }))).toEqual({ ...kept, minimalNecessity: 'strained' });
		// The only way in, and not needed: FR-2(8) is for where no consent counts, FR-10 for the gate.
		expect(
			one(gate({ 'necessity.purpose': 'replaceable', 'necessity.alternative': 'none' }), 'minimalNecessity')
		).toMatchObject({ outcome: 'broken', basis: expect.arrayContaining(['FR-10', 'PIPL-6']) as unknown });
	});
	it('a notice hidden in long terms strains notice and transparency; none at all, or none shown, breaks them (FR-2(2), FR-6)', () => {
		expect(all(gate({ 'notice.given': 'buried' }))).toEqual({
			...kept,
			noticeAndConsent: 'strained',
			transparency: 'strained'
		});
		for (const notice of ['none', '?'])
			expect(all(gate({ 'notice.given': notice }))).toMatchObject({
				noticeAndConsent: 'broken',
				transparency: 'broken'
			});
	});
	it('an unknown the claimant must show breaks nothing (CPI-108)', () => {
		const unknown = [
			'leak.happened',
			'share.recipients',
			'share.basis',
			'share.forProfit',
			'sharing.on',
			'store.overlong',
			'capture.covert',
			'use.abuse',
			'use.decision'
		];
		expect(all(gate(Object.fromEntries(unknown.map((address) => [address, '?']))))).toEqual(kept);
	});
	it('a request refused breaks transparency (PIPL-45, 50); keeping too long, necessity and privacy (PIPL-19)', () => {
		expect(all(gate({ 'request.answered': 'refused', 'demands/d1/on': '2025-09-01' }))).toEqual({
			...kept,
			transparency: 'broken'
		});
		const overlong = gate({ 'store.overlong': 'yes' });
		expect(all(overlong)).toEqual({ ...kept, minimalNecessity: 'broken', privacy: 'broken' });
		expect(one(overlong, 'minimalNecessity').basis).toContain('PIPL-19');
	});
	it('feelings and behaviour read from the face strain privacy (thesis ③: no digging deeper), asked or not', () => {
		expect(all(gate({ 'face.use.analyse': 'yes' }))).toEqual({ ...kept, privacy: 'strained' });
	});
	it('public security takes the need to ask and tell away (FR-5(2)), and its use for marketing brings purpose and setting back (PIPL-26; law.md T20)', () => {
		const secured = {
			...clean,
			'incident.scene': 'venue',
			'place.kind': 'public',
			'place.security': 'shown',
			'sign.displayed': 'yes',
			'basis.claimed': 'publicSecurity',
			'basis.shown': 'shown',
			'consent.kind': 'none',
			'notice.given': 'sign',
			'necessity.purpose': 'replaceable'
		} as const;
		expect(all(changed('2', secured))).toEqual(kept);
		const reused = { 'use.actual.marketing': 'yes', 'use.covered': 'no', 'consent.renewed': 'no' } as const;
		expect(all(changed('2', { ...secured, ...reused }))).toMatchObject({
			lawfulness: 'kept',
			reasonableness: 'broken',
			context: 'strained',
			transparency: 'kept'
		});
	});
	it('cite the PIPL from 2021-11-01 and the provisions from 2021-08-01 (PIPL-74, FR-16)', () => {
		const on = (day: string) =>
			one(
				gate({ 'consent.kind': 'none', 'taking.startedOn': day, 'taking.endedOn': day }),
				'noticeAndConsent'
			).basis.map((id) => id.split('-')[0]!);
		expect(on('2021-07-31')).not.toContain('FR');
		expect(on('2021-08-01')).toContain('FR');
		expect(on('2021-10-31')).not.toContain('PIPL');
		expect(on('2021-11-01')).toContain('PIPL');
		expect(on('2021-11-02')).toContain('PIPL');
	});
	it('cite neither against a private person at home (PIPL-72)', () => {
		const home = changed('2', {
			'incident.scene': 'neighbour',
			'participants/p1/capacity': 'household',
			'participants/p2/capacity': 'household',
			'place.kind': 'home'
		});
		expect(all(home)['privacy']).toBe('broken');
		expect(settled(home).principles.flatMap(({ basis }) => basis)).toEqual(
			expect.not.arrayContaining([expect.stringMatching(/^(PIPL|FR|FM)-/)])
		);
	});
});

describe('joint compensation (thesis ⑤)', () => {
	const outcome = (answers: Answers) => one(answers, 'jointCompensation');
	it('is the law already where purpose and means were decided together (PIPL-20), and not where only one was (law.md T4)', () => {
		expect(outcome(incident('5'))).toMatchObject({ outcome: 'kept', basis: ['CC-1168', 'PIPL-20'] });
		const apart = { 'participants/p1/jointWith': [], 'participants/p2/jointWith': [] };
		expect(outcome(changed('5', apart))).toMatchObject({ outcome: 'strained', basis: ['CC-1168', 'CC-1172'] });
	});
	it('is the law where each act alone was enough (CC-1171; law.md T3)', () => {
		const each = {
			'participants/p1/jointWith': [],
			'participants/p2/jointWith': [],
			'participants/p1/sufficient': 'yes',
			'participants/p2/sufficient': 'yes'
		};
		expect(outcome(changed('5', each))).toMatchObject({ outcome: 'kept', basis: ['CC-1171', 'FR-7'] });
	});
	it('is not raised by a vendor whose principal answers in his place (PIPL-21), nor by one alone', () => {
		expect(outcome(incident('2'))).toMatchObject({ outcome: 'notRaised', basis: [] });
		expect(outcome(incident('1'))).toMatchObject({ outcome: 'notRaised', basis: [] });
	});
});
