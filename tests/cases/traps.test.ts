import { describe, expect, it } from 'vitest';
import { assess } from '../../src/lib/assessment/assess';
import type { Answers } from '../../src/lib/case/answers';
import { isProvisionId, provision } from '../../src/lib/law/catalogue';
import { changed, citing, holding, incident, printed, range, settled } from '../say';

/** One case at least for each trap of the catalogue (T1–T39): it fails if the trap is fallen into. Procedure (T8, 12, 30–33) stands in procedure.test.ts as well. */

const day = (date: string) => ({ 'taking.startedOn': date, 'taking.endedOn': date });
const governed = (answers: Answers, text: string, segment = 'taking') =>
	settled(answers)
		.timeline.find(({ id }) => id === segment)!
		.texts.find((one) => one.text === text)!.governs;

describe('T1: the text of the act’s own day', () => {
	// Days of entry into force as the catalogue gives them; for the Code the day before is not covered at all (TE-1).
	it.each([
		['BC', '2021-05-24', '2021-05-25', '2021-05-26'],
		['FR', '2021-07-31', '2021-08-01', '2021-08-02'],
		['DSL', '2021-08-31', '2021-09-01', '2021-09-02'],
		['PIPL', '2021-10-31', '2021-11-01', '2021-11-02'],
		['TF', '2022-11-30', '2022-12-01', '2022-12-02'],
		['MN', '2023-12-31', '2024-01-01', '2024-01-02'],
		['CPR', '2024-06-30', '2024-07-01', '2024-07-02'],
		['ND', '2024-12-31', '2025-01-01', '2025-01-02'],
		['VI', '2025-03-31', '2025-04-01', '2025-04-02'],
		['FM', '2025-05-31', '2025-06-01', '2025-06-02'],
		['CSL', '2025-12-31', '2026-01-01', '2026-01-02']
	])('%s: not on %s, wholly on %s and %s', (text, before, on, after) => {
		expect(governed(changed('2', day(before)), text)).toBe('none');
		expect(governed(changed('2', day(on)), text)).toBe('whole');
		expect(governed(changed('2', day(after)), text)).toBe('whole');
	});
	it.each([
		['FR', '2021-07-31', '2021-08-01'],
		['PIPL', '2021-10-31', '2021-11-01'],
		['FM', '2025-05-31', '2025-06-01']
	])('%s takes in the later part of what went on past its day', (text, start, end) => {
		expect(governed(changed('2', { 'taking.startedOn': start, 'taking.endedOn': end }), text)).toBe('part');
	});
	it('the Code takes in the whole of what went on past 2021-01-01 (TE-1(3))', () => {
		expect(governed(changed('2', { 'taking.startedOn': '2019-07-01', 'taking.endedOn': '2021-01-01' }), 'CC')).toBe(
			'part'
		);
		expect(governed(changed('2', day('2021-01-01')), 'CC')).toBe('whole');
	});
	it('an act before the Code with harm after it falls under the Code (TE-24), without later harm it is not covered', () => {
		const ended = (late: string) => printed(changed('2', { ...day('2020-12-31'), 'taking.lateEffect': late }));
		expect(ended('yes').status).toBe('settled');
		expect(ended('no')).toMatchObject({ status: 'uncovered', uncovered: 'beforeCivilCode' });
	});
	it('a passing-on has a day of its own: no PIPL-23 before 2021-11-01, no FR-2 before 2021-08-01, CC-1038 always', () => {
		const on = (date: string) =>
			citing(
				changed('5', {
					'taking.startedOn': '2021-01-05',
					'sharing.on': date,
					'share.recipients': 'few',
					'share.basis': 'no'
				}),
				'passedOn'
			);
		expect(on('2021-07-31')).toContain('CC-1038');
		expect(on('2021-07-31')).not.toContain('FR-2');
		expect(on('2021-08-01')).toContain('FR-2');
		expect(on('2021-10-31')).not.toContain('PIPL-23');
		expect(on('2021-11-01')).toContain('PIPL-23');
	});
	it('enrolled in March 2021, still used after 1 August: the provisions reach the later part (顾某, Tianjin 2022)', () => {
		const gu = changed('2', { 'taking.startedOn': '2021-03-15', 'taking.endedOn': '2022-05-01' });
		expect(holding(gu)).toContain('noSeparateConsent');
		expect(holding(changed('2', day('2021-03-15')))).not.toContain('noSeparateConsent');
	});
	it('a refusal that went on is under the law of its own days (PIPL-47), though the taking was before', () => {
		const refused = changed('2', {
			...day('2021-03-15'),
			'demands/d1/on': '2021-12-01',
			'consent.withdrawn': 'silent'
		});
		expect(citing(refused, 'notDeleted')).toContain('PIPL-47');
		expect(citing(refused, 'noLegalBasis')).not.toContain('PIPL-13');
	});
	it('before the provisions the burden of consent is the general one (CPI-91), from then on FR-6', () => {
		const onus = (date: string) =>
			assess(changed('2', day(date)))
				.currentLaw.burden.relied.get('consent.kind')!
				.map(({ basis }) => basis);
		expect(onus('2021-07-31')).toContain('CPI-91');
		expect(onus('2021-07-31')).not.toContain('FR-6');
		expect(onus('2021-08-01')).toContain('FR-6');
	});
});

describe('T2–T5: leak, forms, roles, presumption', () => {
	it('T2: a risk is no leak; a leak with due measures shown is no FR-2(5) either', () => {
		expect(holding(changed('5', { 'leak.happened': 'signs' }))).not.toContain('leak');
		const leaked = {
			'leak.happened': 'leaked',
			'leak.otherSource': 'unlikely',
			'leak.accessed': '?',
			'leak.spread': '?',
			'leak.on': '2025-10-01'
		};
		expect(holding(changed('5', { ...leaked, 'store.secured': '?' }))).toContain('leak');
		expect(holding(changed('5', { ...leaked, 'store.secured': 'shown' }))).not.toContain('leak');
	});
	it('T2: before the PIPL missing measures are the claimant’s to show (CC-1165), from then on presumed (PIPL-69)', () => {
		const leaked = (on: string) =>
			holding(
				changed('5', {
					'taking.startedOn': '2021-01-05',
					'leak.happened': 'leaked',
					'leak.otherSource': 'unlikely',
					'leak.accessed': '?',
					'leak.spread': '?',
					'leak.on': on,
					'store.secured': '?'
				})
			);
		expect(leaked('2021-10-31')).not.toContain('leak');
		expect(leaked('2021-11-01')).toContain('leak');
	});
	const apart = { 'participants/p1/jointWith': [], 'participants/p2/jointWith': [] };
	it('T3: unlinked processors are several (CC-1172); joint only where each alone suffices (CC-1171)', () => {
		const forms = (changes: Readonly<Record<string, string | readonly string[]>>) =>
			settled(changed('5', { ...apart, ...changes })).currentLaw.groups.map(({ form }) => form);
		expect(forms({})).not.toContain('joint');
		expect(forms({ 'participants/p1/sufficient': 'yes' })).not.toContain('joint');
		expect(forms({ 'participants/p1/sufficient': 'yes', 'participants/p2/sufficient': 'yes' })).toContain('joint');
	});
	it('T4: a vendor on instructions is no processor and is not presumed at fault (PIPL-73(1), 21)', () => {
		const vendor = settled(changed('2', { 'participants/p2/duty.secure': '?' })).currentLaw.participants[1]!;
		expect(vendor).toMatchObject({ standing: 'trustee', fault: 'none' });
	});
	it('T5: what is presumed is fault, never that the face was used', () => {
		const unknown = changed('2', { 'face.use.verify': '?', 'information.other': 'no' });
		expect(settled(unknown).status).toBe('notShown');
		expect(settled(unknown).noProof.headline).toEqual({ low: '0.00', high: '0.00' });
	});
});

describe('T6–T8: threshold, ceiling, numbers', () => {
	const solatium = (answers: Answers) => settled(answers).currentLaw.heads.find(({ head }) => head === 'solatium')!;
	it('T6: nothing below the threshold, from nothing where it is disputed, more than nothing where it is met', () => {
		expect(range(solatium(incident('2')))).toEqual(['0.00', '0.00']);
		expect(solatium(changed('2', { 'harm.mental': 'dailyLife' })).low).toBe('0.00');
		expect(Number(solatium(changed('2', { 'harm.mental': 'dailyLife' })).high)).toBeGreaterThan(0);
		expect(Number(solatium(changed('2', { 'harm.mental': 'diagnosed' })).low)).toBeGreaterThan(0);
	});
	it('T7: the 500,000 (NR-12(2)) touches no proven loss, however large, and no solatium', () => {
		const lost = changed('3', {
			'incident.network': 'app',
			'losses/l1/kind': 'other',
			'losses/l1/amount': '800000',
			'losses/l1/on': '2025-09-10',
			'losses/l1/voucher': 'yes',
			'losses/l1/extent': 'full'
		});
		expect(range(settled(lost).currentLaw.heads.find(({ head }) => head === 'property')!)).toEqual([
			'800000.00',
			'800000.00'
		]);
	});
	it.each([
		['MD-5', 5],
		['NR-12', 12],
		['CPL-58', 58],
		['CPL-67', 67],
		['CSL-42', 42],
		['CSL-46', 46]
	])('T8: %s is cited by its number of today', (id, article) => {
		expect(isProvisionId(id) && provision(id, 'zh-CN').article).toBe(article);
	});
});

describe('T9–T11: organs, ages, households', () => {
	it('T9: an organ in public power goes to state compensation; a private participant beside it stays', () => {
		const mixed = settled(changed('2', { 'participants/p2/capacity': 'official' }));
		expect(mixed.status).toBe('qualified');
		expect(mixed.noProof.participants[1]).toMatchObject({
			standing: 'state',
			outward: { atLow: '0.00', atHigh: '0.00' }
		});
		expect(mixed.remedies.map(({ id }) => id)).toContain('stateClaim');
		expect(mixed.deadlines.map(({ id }) => id)).toEqual(expect.arrayContaining(['limitation', 'litigation', 'state']));
	});
	it('T9: the same organ as an employer is civil; a public hospital too', () => {
		expect(settled(changed('2', { 'incident.scene': 'government' })).status).toBe('qualified');
		const hospital = settled(changed('2', { 'incident.scene': 'hospital' }));
		expect(hospital.status).toBe('qualified');
		expect(hospital.scenes.find(({ id }) => id === 'hospitalCivil')).toMatchObject({ holds: true });
	});
	it('T10: under 14 the guardian decides (PIPL-31); every minor weighs (FR-3); face data is sensitive at every age (PIPL-28)', () => {
		const at = (age: string) =>
			changed('2', {
				'victim.ageAtStart': age,
				'victim.ageNow': age,
				'guardian.knewOn': '2025-08-01',
				'consent.guardian': 'no'
			});
		const dignity = (age: string) =>
			Number(settled(at(age)).noProof.heads.find(({ head }) => head === 'dignity')!.high);
		expect(dignity('14-17')).toBeGreaterThan(dignity('adult'));
		expect(dignity('8-13')).toBeGreaterThan(dignity('14-17'));
		expect(citing(incident('2'), 'unnecessary')).toContain('PIPL-28');
	});
	const neighbour = {
		'incident.scene': 'neighbour',
		'participants/p1/capacity': 'household',
		'participants/p2/capacity': 'household',
		'place.kind': 'home'
	} as const;
	it('T11: a private person at home: the PIPL is off (PIPL-72), privacy and VI-33 stay on', () => {
		const home = changed('2', neighbour);
		expect(holding(home)).toContain('privacy');
		expect(citing(home, 'privacy')).toEqual(expect.arrayContaining(['CC-1033', 'VI-33']));
		expect(
			settled(home)
				.acts.filter(({ holds }) => holds)
				.flatMap(({ basis }) => basis)
				.filter((id) => /^(PIPL|FR|FM)-/.test(id))
		).toEqual([]);
		expect(settled(home).currentLaw.participants[0]!.standing).toBe('other');
	});
	it('T11: what is published has left the household', () => {
		const published = changed('2', {
			...neighbour,
			'share.recipients': 'public',
			'share.basis': 'no',
			'share.forProfit': 'no',
			'sharing.on': '2025-10-01',
			'portrait.fairUse': '?',
			'harm.exposure': 'public'
		});
		expect(holding(published)).toContain('published');
		expect(citing(published, 'published')).toContain('PIPL-25');
	});
});

describe('T13–T19: no double recovery, nothing punitive, rules of lower rank', () => {
	it('T13: loss or gain, the larger, never both', () => {
		// Loss 300 in full, gain from this person 1,000: 1,000 (CC-1182: one measure or the other).
		const both = changed('1', {
			'losses/l1/amount': '300',
			'gain.kind': 'direct',
			'gain.known': '1000',
			'gain.by': ['p1'],
			'incident.network': 'device'
		});
		const property = settled(both).currentLaw.heads.find(({ head }) => head === 'property')!;
		expect(property.low).toBe('1000.00');
	});
	it('T13(c): one solatium for one event, whatever heads it touches', () => {
		expect(settled(incident('4')).currentLaw.heads.map(({ head }) => head)).toEqual(['solatium', 'property']);
	});
	it('T13(g): all that can be asked of several joint debtors is the whole once', () => {
		const { headline, participants } = settled(incident('5')).currentLaw;
		for (const { outward } of participants) expect(Number(outward.atHigh)).toBeLessThanOrEqual(Number(headline.high));
		const inner = participants.reduce((sum, { inner: { B } }) => sum + Math.round(Number(B.atHigh) * 100), 0);
		expect(inner).toBe(Math.round(Number(headline.high) * 100));
	});
	it('T14: the contract is a choice beside tort, and names CC-996 with it', () => {
		const contract = settled(incident('1')).remedies.find(({ id }) => id === 'contract')!;
		expect(contract.basis).toEqual(expect.arrayContaining(['CC-186', 'CC-996']));
	});
	it('T15: no punitive or fixed sum: neither CC-1185 nor CP-55 founds any figure', () => {
		for (const name of ['1', '2', '3', '4', '5']) {
			const { currentLaw, noProof } = settled(incident(name));
			const basis = [...currentLaw.trace, ...noProof.trace].flatMap((line) => line.basis);
			expect(basis).not.toContain('CC-1185');
			expect(basis).not.toContain('CP-55');
		}
	});
	it('T16: a fine is no damage: PIPL-66 stands with the complaint, under no figure', () => {
		const { remedies, currentLaw, noProof } = settled(incident('5'));
		expect(remedies.find(({ id }) => id === 'complaint')!.basis).toContain('PIPL-66');
		expect([...currentLaw.trace, ...noProof.trace].flatMap((line) => line.basis)).not.toContain('PIPL-66');
	});
	it('T17: no act rests on the Measures or the video regulation alone', () => {
		for (const name of ['1', '2', '3', '4', '5'])
			for (const act of settled(incident(name)).acts.filter(({ holds }) => holds))
				expect(
					act.basis.some((id) => /^(CC|FR|PIPL)-/.test(id)),
					act.id
				).toBe(true);
	});
	it('T18: the filing binds from 100,000 persons stored and from 2025-06-01, nobody below (FM-15)', () => {
		const asked = (changes: Readonly<Record<string, string | readonly string[]>>) =>
			assess(changed('5', changes)).currentLaw.burden.relied.has('participants/p1/duty.file');
		expect(asked({})).toBe(true);
		expect(asked({ 'scale.people': 'thousands' })).toBe(false);
		expect(asked(day('2025-05-31'))).toBe(false);
	});
	it('T19: whoever is offered a card cannot ask for an open gate (FR-10)', () => {
		const card = changed('2', { 'necessity.alternative': 'equal' });
		expect(holding(card)).not.toContain('faceOnly');
		expect(settled(card).scenes.find(({ id }) => id === 'gateCardIsEnough')).toMatchObject({ holds: true });
	});
});

describe('T20–T29: defences and who answers', () => {
	const security = {
		'place.kind': 'public',
		'place.security': 'shown',
		'sign.displayed': 'yes',
		'basis.claimed': 'publicSecurity',
		'basis.shown': 'shown',
		'consent.withdrawn': 'notAsked'
	} as const;
	it('T20: the public-security exemption covers the taking, not a later use for marketing (FR-5(2), PIPL-26)', () => {
		expect(settled(changed('2', security)).status).toBe('notMet');
		const reused = changed('2', {
			...security,
			'use.actual.marketing': 'yes',
			'use.covered': 'no',
			'consent.renewed': 'no'
		});
		expect(holding(reused)).toEqual(['beyondPurpose']);
	});
	it('T21: a tick is no consent: bundled (FR-4(2)); withdrawn from the withdrawal on (PIPL-15)', () => {
		const agreed = { 'consent.kind': 'separate', 'notice.given': 'clear', 'purpose.stated': 'security' } as const;
		expect(
			holding(changed('2', { ...agreed, 'consent.withdrawn': 'notAsked', 'necessity.alternative': 'equal' }))
		).toEqual([]);
		expect(holding(changed('2', { ...agreed, 'consent.withdrawn': 'goingOn' }))).toContain('noSeparateConsent');
		expect(holding(changed('2', { ...agreed, 'consent.kind': 'bundled' }))).toContain('noSeparateConsent');
	});
	const hr = {
		'basis.claimed': 'personnel',
		'basis.shown': 'shown',
		'necessity.purpose': 'needed',
		'consent.kind': 'none',
		'consent.withdrawn': 'notAsked',
		'notice.given': 'clear',
		'purpose.stated': 'convenience'
	} as const;
	it('T22: a ground other than consent takes the need for consent away, and not the need to tell', () => {
		expect(holding(changed('2', hr))).not.toContain('noSeparateConsent');
		expect(holding(changed('2', hr))).not.toContain('rulesNotStated');
		expect(holding(changed('2', { ...hr, 'notice.given': 'none' }))).toContain('rulesNotStated');
		// Claimed, but the face not needed for it (PIPL-13(2): 所必需): no ground.
		expect(holding(changed('2', { ...hr, 'necessity.purpose': 'replaceable' }))).toContain('noSeparateConsent');
	});
	it('T22: personnel management is a ground only since the PIPL', () => {
		expect(holding(changed('2', { ...hr, ...day('2021-09-01') }))).toContain('noSeparateConsent');
	});
	it('T23: a school answers as a processor; its bodily-injury articles found nothing', () => {
		const school = settled(
			changed('2', { 'incident.scene': 'school', 'participants/p1/roles': ['school', 'collector'] })
		);
		const cited = [...school.acts, ...school.tracks].flatMap(({ basis }) => basis);
		expect(cited).not.toContain('CC-1199');
		expect(school.noProof.groups.flatMap(({ basis }) => basis)).not.toContain('CC-1201');
		expect(school.noProof.participants[0]!.standing).toBe('processor');
	});
	it('T25: what staff do at work the employer bears outward; outside work, they themselves (CC-1191)', () => {
		const staff = (inTask: string) =>
			settled(
				changed('2', {
					'participants/p2/roles': ['employee'],
					'participants/p2/employer': ['p1'],
					'participants/p2/inTask': inTask,
					'participants/p2/duty.obey': 'knowing',
					'participants/p2/minor': 'no'
				})
			).noProof.participants[1]!;
		expect(staff('yes').outward).toEqual({ atLow: '0.00', atHigh: '0.00' });
		expect(Number(staff('no').outward.atHigh)).toBeGreaterThan(0);
	});
	it('T26: a joint debtor is asked for the whole, and the inner share is another figure', () => {
		const [dealer] = settled(incident('5')).currentLaw.participants;
		expect(Number(dealer!.outward.atHigh)).toBeGreaterThan(Number(dealer!.inner.B.atHigh));
	});
	it('T27: a rich province turns no case below the threshold into money', () => {
		expect(range(settled(changed('2', { 'court.province': 'beijing' })).currentLaw.headline)).toEqual(['0.00', '0.00']);
	});
	it('T29: a gate in common space is personal information, not privacy; a camera at a home is privacy', () => {
		expect(holding(incident('2'))).not.toContain('privacy');
		expect(holding(changed('2', { 'place.kind': 'home' }))).toContain('privacy');
	});
	it('T29: a photograph without recognition is outside the face-recognition provisions (FR-1), within the Code and the PIPL', () => {
		const photo = changed('2', { 'face.use.verify': 'no', 'face.use.photo': 'yes' });
		expect(
			settled(photo)
				.tracks.filter(({ holds }) => holds)
				.map(({ id }) => id)
		).toEqual(['personalInformation']);
		expect(citing(photo, 'noLegalBasis')).not.toContain('FR-2');
	});
});

describe('T33–T39: people, fees, unknowns, words', () => {
	it('T33: others affected open a joint hearing, and change nobody’s amount (FR-13)', () => {
		const [alone, many] = [settled(incident('2')), settled(changed('2', { 'victims.others': 'yes' }))];
		expect(many.remedies.map(({ id }) => id)).toEqual(expect.arrayContaining(['joinder', 'publicInterest']));
		expect(many.noProof.headline).toEqual(alone.noProof.headline);
	});
	it('T34: a lawyer’s fee is from nothing up (FR-8: 可以)', () => {
		const fee = settled(
			changed('2', {
				expenses: ['e1'],
				'expenses/e1/kind': 'lawyer',
				'expenses/e1/amount': '3000',
				'expenses/e1/voucher': 'yes'
			})
		);
		expect(range(fee.currentLaw.expenses)).toEqual(['0.00', '3000.00']);
	});
	it('T36: spouse, children and parents claim first; others where there are none; nobody else (CC-994)', () => {
		const by = (relation: string) =>
			settled(changed('2', { 'claimant.kind': 'relatives', 'claimant.relation': relation })).status;
		expect(by('first')).toBe('qualified');
		expect(by('other')).toBe('qualified');
		expect(by('outranked')).toBe('notMet');
		expect(by('none')).toBe('notMet');
	});
	it('T37: one’s own carelessness with a payment takes nothing off the taking of the face (CC-1173)', () => {
		const paid = (conduct: string) =>
			settled(
				changed('3', {
					'losses/l1/kind': 'unauthorised',
					'losses/l1/amount': '8000',
					'losses/l1/on': '2025-09-10',
					'losses/l1/voucher': 'yes',
					'losses/l1/extent': 'full',
					'victim.conduct': conduct
				})
			).noProof.heads.filter(({ head }) => head !== 'property');
		expect(paid('reckless')).toEqual(paid('none'));
	});
	it('T38: not known goes by the burden: consent against the processor, a leak against the claimant', () => {
		const unknown = changed('2', { 'consent.kind': '?', 'leak.happened': '?' });
		expect(holding(unknown)).toContain('noSeparateConsent');
		expect(holding(unknown)).not.toContain('leak');
	});
	it('T39: two ends and nothing between', () => {
		const { currentLaw, noProof } = settled(incident('2'));
		expect(Object.keys(currentLaw.headline)).toEqual(['low', 'high']);
		expect(noProof.notLaw).toBe(true);
	});
});
