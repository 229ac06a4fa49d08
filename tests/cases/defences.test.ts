import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/lib/case/answers';
import { changed, incident, settled } from '../say';

/** Expected by hand from FR-5, FR-6, CC-999, CC-1020, CC-1036, PIPL-13 and law.md T20–T22. */
const raised = (answers: Answers) => settled(answers).defences.map(({ id }) => id);
const defence = (answers: Answers, id: string) => settled(answers).defences.find((one) => one.id === id)!;
/** Each condition: the facts it was read from, whether it is met, who had to show it and by which article. */
const conditions = (answers: Answers, id: string) =>
	defence(answers, id).conjuncts.map(({ grounds, holds, burden }) => [
		grounds.map(({ address }) => address).join(' '),
		holds,
		burden && `${burden.by} ${burden.basis}`
	]);
const day = (on: string) => ({ 'taking.startedOn': on, 'taking.endedOn': on });
const basis = (claimed: string) => ({ 'basis.claimed': claimed, 'basis.shown': 'shown' }) as const;
const needed = { 'necessity.purpose': 'needed' } as const;
const unasked = { 'consent.kind': 'none', 'consent.withdrawn': 'notAsked' } as const;

describe('defences', () => {
	it('are ten, raised or named as not raised; none on the state track', () => {
		const { defences, defencesNotRaised } = settled(incident('4'));
		expect(defences).toEqual([]);
		expect(defencesNotRaised).toEqual([
			'consent',
			'contract',
			'personnel',
			'identityLaw',
			'statutoryDuty',
			'emergency',
			'publicSecurity',
			'news',
			'public',
			'fairUse'
		]);
		expect(settled(incident('6'))).toMatchObject({ defences: [], defencesNotRaised: [] });
	});
	it('consent tied without need fails on that, on the notice, and on having been withdrawn (FR-4(1), PIPL-14, 15, 17)', () => {
		expect(raised(incident('2'))).toEqual(['consent']);
		expect(conditions(incident('2'), 'consent')).toEqual([
			['consent.kind necessity.purpose', false, 'defendant FR-6'],
			['notice.given', false, 'defendant FR-6'],
			['consent.withdrawn', false, 'claimant PIPL-15']
		]);
		expect(defence(incident('2'), 'consent')).toMatchObject({
			holds: false,
			// What consent answers; needless force and the gate stand whatever was agreed (FR-2(8), FR-10).
			covers: ['noSeparateConsent', 'noLegalBasis']
		});
	});
	it('for a child under 14 the guardian’s consent is a condition (PIPL-31), for the processor to show (CC-1035)', () => {
		const child = changed('2', {
			'victim.ageAtStart': '8-13',
			'victim.ageNow': '8-13',
			'guardian.knewOn': '2025-08-01',
			'consent.guardian': 'no'
		});
		expect(conditions(child, 'consent')).toContainEqual(['consent.guardian', false, 'defendant CC-1035']);
	});
	const secured = {
		...basis('publicSecurity'),
		'place.kind': 'public',
		'place.security': 'shown',
		'sign.displayed': 'yes',
		'consent.withdrawn': 'notAsked'
	} as const;
	it('public security takes three conjuncts and the sign (FR-5(2), PIPL-26), and answers whatever the taking alone would be', () => {
		const met = changed('2', secured);
		expect(conditions(met, 'publicSecurity')).toEqual([
			['basis.shown', true, 'defendant FR-6'],
			['place.kind', true, 'claimant CC-1033'],
			['place.security', true, 'defendant FR-6'],
			['sign.displayed', true, 'defendant FR-6']
		]);
		expect(defence(met, 'publicSecurity')).toMatchObject({
			holds: true,
			covers: ['venueUse', 'rulesNotStated', 'noSeparateConsent', 'unnecessary', 'serviceRefused', 'noLegalBasis']
		});
		expect(defence(met, 'publicSecurity').basis).toEqual(expect.arrayContaining(['CC-1036', 'FR-5', 'PIPL-26']));
	});
	it('says which conjunct fails', () => {
		for (const [address, value] of [
			['place.kind', 'gate'],
			['place.security', 'claimed'],
			['sign.displayed', 'no'],
			['basis.shown', 'oral']
		] as const)
			expect(defence(changed('2', { ...secured, [address]: value }), 'publicSecurity')).toMatchObject({
				holds: false,
				grounds: [{ address, value }]
			});
	});
	it('covers no later use, passing-on or leak (law.md T20)', () => {
		const reused = changed('2', {
			...secured,
			'use.actual.marketing': 'yes',
			'use.covered': 'no',
			'consent.renewed': 'no'
		});
		expect(defence(reused, 'publicSecurity').covers).not.toContain('beyondPurpose');
	});
	it('staff management answers the want of consent, not the want of notice (PIPL-13(2); law.md T22)', () => {
		const staff = changed('2', { ...basis('personnel'), ...needed, ...unasked, 'notice.given': 'none' });
		expect(defence(staff, 'personnel')).toMatchObject({ holds: true, covers: ['noSeparateConsent', 'noLegalBasis'] });
	});
	it('contract and staff are grounds only since the PIPL (PIPL-74); the burden is the general one before FR-6', () => {
		const on = (of: string) => changed('2', { ...basis('personnel'), ...needed, ...unasked, ...day(of) });
		expect(conditions(on('2021-10-31'), 'personnel')).toEqual([
			['basis.shown', true, 'defendant FR-6'],
			['necessity.purpose', true, 'defendant FR-6'],
			['taking.endedOn', false, null]
		]);
		expect(defence(on('2021-11-01'), 'personnel').holds).toBe(true);
		expect(conditions(on('2021-08-01'), 'personnel')[0]).toEqual(['basis.shown', true, 'defendant FR-6']);
		expect(conditions(on('2021-07-31'), 'personnel')[0]).toEqual(['basis.shown', true, 'defendant CPI-91']);
	});
	it.each([
		['identityLaw', ['CC-1035', 'FR-5', 'PIPL-13']],
		['statutoryDuty', ['CC-1035', 'FR-5', 'PIPL-13']],
		['emergency', ['CC-1036', 'FR-5', 'PIPL-13']],
		['contract', ['PIPL-13']]
	])('%s holds only as far as the face is needed for it', (id, articles) => {
		const claim = { ...basis(id), ...unasked };
		const met = defence(changed('2', { ...claim, ...needed }), id);
		expect(met).toMatchObject({ holds: true });
		expect([...met.basis].toSorted()).toEqual(articles);
		expect(defence(changed('2', { ...claim, 'necessity.purpose': 'partly' }), id)).toMatchObject({
			holds: false,
			grounds: [{ address: 'necessity.purpose', value: 'partly' }]
		});
	});
	it('news is for a reasonable use (CC-999, FR-5(3)); what was public, besides, for what was not refused (PIPL-27, CC-1036(2))', () => {
		const news = changed('2', { ...basis('news'), ...unasked, 'basis.reasonable': 'no' });
		expect(defence(news, 'news')).toMatchObject({
			holds: false,
			grounds: [{ address: 'basis.reasonable', value: 'no' }],
			basis: ['CC-999', 'FR-5', 'PIPL-13']
		});
		const open = changed('2', {
			...basis('public'),
			...unasked,
			'face.source': 'published',
			'face.refused': 'yes',
			'basis.reasonable': 'shown'
		});
		expect(conditions(open, 'public')).toEqual([
			['basis.shown', true, 'defendant FR-6'],
			['face.source', true, 'claimant PIPL-27'],
			['basis.reasonable', true, 'defendant FR-6'],
			['face.refused', false, 'claimant PIPL-27']
		]);
	});
	it('fair use of a likeness answers the portrait and nothing else (CC-1020)', () => {
		const fair = changed('4', { 'portrait.fairUse': 'shown' });
		expect(raised(fair)).toEqual(['fairUse']);
		expect(defence(fair, 'fairUse')).toMatchObject({ holds: true, covers: ['portrait'], basis: ['CC-1020'] });
		expect(conditions(fair, 'fairUse')).toEqual([['portrait.fairUse', true, 'defendant CC-1020']]);
	});
});
