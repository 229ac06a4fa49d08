import { describe, expect, it } from 'vitest';
import { nonProperty } from '../../src/lib/assessment/quantum/non-property';
import type { HeadEstimate } from '../../src/lib/assessment/quantum/head';
import type { Answers } from '../../src/lib/case/answers';
import type { CaseFacts } from '../../src/lib/case/facts';
import { Figure } from '../../src/lib/reasoning/figure';
import { reason } from '../../src/lib/reasoning/reason';
import { changed, settled, range } from '../say';

/**
 * Quantum by hand, from the tables of model §§4–6: each tier at the fact that lifts it and the one just below, each option of each factor, each gate.
 * The plain case: incident 2 with every head at its mildest, and each test turns one fact.
 */
type Changes = Readonly<Record<string, string | readonly string[]>>;

const plain: Changes = {
	'taking.startedOn': '2026-06-15', // fifteen days before the assessment: duration under one month
	'notice.given': 'none',
	'consent.kind': 'none',
	'consent.withdrawn': 'notAsked',
	'necessity.alternative': 'equal',
	'necessity.purpose': 'replaceable',
	'face.linked.name': 'no',
	'face.linked.room': 'no',
	'store.log': 'none',
	'store.where': 'local',
	'store.deletion': 'claimed',
	'leak.response': 'silent',
	// What further questions would ask once a fact is turned: answered so that they change nothing.
	'share.basis': 'no',
	'share.forProfit': 'no',
	'sharing.on': '2026-06-20',
	'harm.exposure': 'nobody',
	'leak.on': '2026-06-20',
	'leak.otherSource': 'unlikely',
	'leak.accessed': 'somebody',
	'leak.spread': 'yes',
	'store.secured': 'no',
	'use.covered': 'no',
	'consent.renewed': 'no',
	'face.refused': 'no',
	'synthesis.recognisable': 'yes',
	'synthesis.kind': 'ordinary',
	'gain.known': '0',
	'gain.by': [],
	'victim.conduct': 'none',
	'guardian.knewOn': '2026-06-15',
	'consent.guardian': 'no',
	'portrait.fairUse': 'no',
	'victim.home': 'unsure',
	'victim.inCourtCity': 'unsure',
	'defendant.inCourtCity': 'unsure',
	'place.inCourtCity': 'unsure'
};
const turned = (changes: Changes): Answers => changed('2', { ...plain, ...changes });
const head = (changes: Changes, name: string) =>
	settled(turned(changes)).noProof.heads.find((one) => one.head === name)!;
const tier = (changes: Changes, name: string) => head(changes, name).tier;
const law = (changes: Changes, name: string) =>
	range(settled(turned(changes)).currentLaw.heads.find((one) => one.head === name)!);

/** Separate consent to the place, which makes the taking lawful: with a clear notice and a purpose that needs it. */
const lawful: Changes = { 'consent.kind': 'separate', 'notice.given': 'clear', 'necessity.purpose': 'needed' };

describe('tiers of dignity (model §4, column D)', () => {
	it.each<[string, Changes, number]>([
		['1: a formal consent, and it could be refused', { 'consent.kind': 'bundled' }, 1],
		['1: coerced, but another way was open', { 'consent.kind': 'coerced' }, 1],
		['2: not asked at all', { 'consent.kind': 'none' }, 2],
		['2: deceived', { 'consent.kind': 'deceived' }, 2],
		['1: another way, only awkward', { 'consent.kind': 'bundled', 'necessity.alternative': 'awkward' }, 1],
		['2: the only way in, having refused', { 'consent.kind': 'bundled', 'necessity.alternative': 'refused' }, 2],
		['2: the only way in', { 'consent.kind': 'bundled', 'necessity.alternative': 'none' }, 2],
		['2: covert', { 'consent.kind': 'bundled', 'capture.covert': 'yes' }, 2],
		['2: feelings or behaviour analysed', { 'consent.kind': 'bundled', 'face.use.analyse': 'yes' }, 2],
		['2: an inconvenient decision lifts nothing', { 'use.decision': 'inconvenience' }, 2],
		['3: an adverse decision', { 'use.decision': 'adverse' }, 3],
		['3: a wrong match', { 'use.decision': 'wrongMatch' }, 3],
		['3: a wrong match before some', { 'use.decision': 'wrongMatch', 'harm.exposure': 'circle' }, 3],
		['4: a wrong match before the public', { 'use.decision': 'wrongMatch', 'harm.exposure': 'public' }, 4],
		['4: mockery by the face', { 'use.abuse': 'mockery' }, 4],
		['4: impersonation', { 'use.abuse': 'impersonation' }, 4],
		['2: taken inside premises', { 'place.kind': 'inside' }, 2],
		['4: taken in an intimate place', { 'place.kind': 'intimate' }, 4],
		['2: effects on daily life', { 'harm.mental': 'dailyLife' }, 2],
		['4: diagnosed', { 'harm.mental': 'diagnosed' }, 4]
	])('%s', (_, changes, reached) => {
		expect(tier(changes, 'dignity')).toBe(reached);
	});
});

describe('tiers of privacy (column P)', () => {
	it.each<[string, Changes, number]>([
		['0: not kept, joined to nothing', { 'face.stored': 'notKept' }, 0],
		['1: kept, joined to nothing', {}, 1],
		['2: joined to a name', { 'face.linked.name': 'yes' }, 2],
		['2: joined to an account', { 'face.linked.account': 'yes' }, 2],
		['1: logged for days', { 'store.log': 'days' }, 1],
		['2: logged for weeks', { 'store.log': 'weeks' }, 2],
		['2: passed to few', { 'share.recipients': 'few' }, 2],
		['3: passed to few for money', { 'share.recipients': 'few', 'share.forProfit': 'yes' }, 3],
		['3: passed to many', { 'share.recipients': 'many' }, 3],
		['4: published', { 'share.recipients': 'public' }, 4],
		[
			'3: published, having been published by the person',
			{ 'share.recipients': 'public', 'face.source': 'published' },
			3
		],
		['3: profiled', { 'use.actual.profile': 'yes' }, 3],
		['3: sold', { 'use.actual.sale': 'yes' }, 3],
		['1: a gate is common space', { 'place.kind': 'gate' }, 1],
		['1: inside premises', { 'place.kind': 'inside' }, 1],
		['3: aimed at a home', { 'place.kind': 'home' }, 3],
		['4: an intimate place', { 'place.kind': 'intimate' }, 4],
		['3: whereabouts laid open', { 'harm.intimate': 'whereabouts' }, 3],
		['3: the home laid open', { 'harm.intimate': 'home' }, 3],
		['4: health laid open', { 'harm.intimate': 'health' }, 4]
	])('%s', (_, changes, reached) => {
		expect(tier(changes, 'privacy')).toBe(reached);
	});
});

describe('tiers of security (column S)', () => {
	it.each<[string, Changes, number]>([
		['0: not kept', { 'face.stored': 'notKept' }, 0],
		['1: kept with due measures', {}, 1],
		['1: uploaded as agreed', { 'store.where': 'uploadedAgreed' }, 1],
		['2: uploaded without leave', { 'store.where': 'uploaded' }, 2],
		['2: open to anybody', { 'store.lapse.openAccess': 'yes' }, 2],
		['2: kept too long', { 'store.overlong': 'yes' }, 2],
		['2: passed on unlawfully', { 'share.recipients': 'few' }, 2],
		['1: passed on with leave asked', { 'share.recipients': 'few', 'share.basis': 'asked' }, 1],
		['1: signs of a leak are no leak', { 'leak.happened': 'signs' }, 1],
		['3: leaked', { 'leak.happened': 'leaked' }, 3],
		['4: leaked and used against the person', { 'leak.happened': 'used' }, 4],
		['1: sold and not used', { 'use.actual.sale': 'yes' }, 1],
		['4: sold and used', { 'use.actual.sale': 'yes', 'use.abuse': 'impersonation' }, 4]
	])('%s', (_, changes, reached) => {
		expect(tier(changes, 'security')).toBe(reached);
	});
});

describe('factors (model §5), each option by itself', () => {
	// D stands at tier 2 (not asked): 500–2,000. P at tier 1: 200–800. S at tier 1: 200–500.
	it.each<[string, Changes, string, string]>([
		['none', {}, '500.00', '2000.00'],
		['a sign only −5 %', { 'notice.given': 'sign' }, '475.00', '1900.00'],
		['buried −5 %', { 'notice.given': 'buried' }, '475.00', '1900.00'],
		['clear −15 %', { 'notice.given': 'clear' }, '425.00', '1700.00'],
		[
			'clear, but of no use to a disabled person: as buried',
			{ 'notice.given': 'clear', 'victim.needs': 'yes' },
			'475.00',
			'1900.00'
		],
		['prompt response −20 %', { 'leak.response': 'prompt' }, '400.00', '1600.00'],
		['obstructive response +20 %', { 'leak.response': 'obstructive' }, '600.00', '2400.00'],
		['a youth × 1.1…1.2', { 'victim.ageAtStart': '14-17', 'victim.ageNow': '14-17' }, '550.00', '2400.00'],
		['a child × 1.2…1.5', { 'victim.ageAtStart': 'under8', 'victim.ageNow': 'under8' }, '600.00', '3000.00'],
		[
			'a child and obstruction: 1.2 × 1.2 = 1.44 and 1.5 × 1.2 = 1.8, held to 1.5',
			{ 'victim.ageAtStart': 'under8', 'victim.ageNow': 'under8', 'leak.response': 'obstructive' },
			'720.00',
			'3000.00'
		],
		// Beijing 2025: 89,090 / 43,377 = 2.05, held to 1.2
		['local living standard, at most × 1.2', { 'court.province': '110000' }, '600.00', '2400.00']
	])('dignity: %s', (_, changes, low, high) => {
		expect(head(changes, 'dignity')).toMatchObject({ tier: 2, low, high });
	});
	it.each<[string, Changes, string, string]>([
		['none or deceived', {}, '200.00', '800.00'],
		['bundled −5 %', { 'consent.kind': 'bundled' }, '190.00', '760.00'],
		['separate, but the notice was not clear −20 %', { 'consent.kind': 'separate' }, '160.00', '640.00'],
		[
			'withdrawn and gone on: exceeded −10 %',
			{ 'consent.kind': 'separate', 'consent.withdrawn': 'silent' },
			'180.00',
			'720.00'
		],
		['partly needed −10 %', { 'necessity.purpose': 'partly' }, '180.00', '720.00'],
		['truly needed −20 %', { 'necessity.purpose': 'needed' }, '160.00', '640.00'],
		['an indirect gain +10 %', { 'gain.kind': 'indirect' }, '220.00', '880.00'],
		['a direct gain +30 %', { 'gain.kind': 'direct' }, '260.00', '1040.00'],
		['prompt response −20 %', { 'leak.response': 'prompt' }, '160.00', '640.00'],
		// 1 − .2 − .2 − .2 = .4, held to .5
		[
			'all that is milder, held to one half',
			{ 'consent.kind': 'separate', 'necessity.purpose': 'needed', 'leak.response': 'prompt' },
			'100.00',
			'400.00'
		]
	])('privacy: %s', (_, changes, low, high) => {
		expect(head(changes, 'privacy')).toMatchObject({ tier: 1, low, high });
	});
	it.each<[string, Changes, string, string]>([
		['under a month', {}, '200.00', '500.00'],
		['the last day before a month', { 'taking.startedOn': '2026-05-31' }, '200.00', '500.00'],
		['one month +5 %', { 'taking.startedOn': '2026-05-30' }, '210.00', '525.00'],
		['three months +15 %', { 'taking.startedOn': '2026-03-30' }, '230.00', '575.00'],
		['twelve months +25 %', { 'taking.startedOn': '2025-06-30' }, '250.00', '625.00'],
		['thirty-six months +30 %', { 'taking.startedOn': '2023-06-30' }, '260.00', '650.00'],
		['deletion certified −20 %', { 'store.deletion': 'certified' }, '160.00', '400.00'],
		['not deleted, nobody asked', { 'store.deletion': 'none' }, '200.00', '500.00'],
		[
			'not deleted after a demand +15 %',
			{ 'store.deletion': 'none', 'consent.withdrawn': 'silent' },
			'230.00',
			'575.00'
		],
		['few recipients, lawfully +10 %', { 'share.recipients': 'few', 'share.basis': 'asked' }, '220.00', '550.00'],
		['many +25 %', { 'share.recipients': 'many', 'share.basis': 'asked' }, '250.00', '625.00'],
		['the public +40 %', { 'share.recipients': 'public', 'share.basis': 'asked' }, '280.00', '700.00']
	])('security: %s', (_, changes, low, high) => {
		expect(head(changes, 'security')).toMatchObject({ tier: 1, low, high });
	});
	it.each([
		['none', '450.00', '1800.00'],
		['slight', '450.00', '1800.00'],
		['ordinary', '500.00', '2000.00'],
		['gross', '600.00', '2400.00'],
		['intent', '700.00', '2800.00']
	])('the gravest fault, %s: −10, −10, 0, +20, +40 %% on dignity and privacy', (grade, low, high) => {
		const set = { 'participants/p1/fault': grade, 'participants/p2/fault': 'none' };
		expect(head(set, 'dignity')).toMatchObject({ low, high });
		// Fault moves no data security.
		expect(head(set, 'security')).toMatchObject({ low: '200.00', high: '500.00' });
	});
	it('a conduct that is lawful founds no row of the taking', () => {
		expect(settled(turned(lawful)).status).toBe('notMet');
	});
});

describe('the threshold (CC-1183) and the sums that go with it', () => {
	it.each<[string, Changes, [string, string]]>([
		['not severe: nothing', {}, ['0.00', '0.00']],
		['uneasy only: nothing', { 'harm.mental': 'uneasy' }, ['0.00', '0.00']],
		[
			'disputed: effects on daily life, from nothing to the top of tier 2',
			{ 'harm.mental': 'dailyLife' },
			['0.00', '2000.00']
		],
		['disputed: effects at work', { 'harm.work': 'shown' }, ['0.00', '2000.00']],
		['disputed: tier 3 otherwise, to 5,000', { 'use.decision': 'adverse' }, ['0.00', '5000.00']],
		// published to all, not by the person: tier 4 of privacy, and nothing shown of effects; no factor of privacy or dignity moves
		[
			'disputed: tier 4 without effects, to 10,000, where severity found would reach 20,000',
			{ 'share.recipients': 'public' },
			['0.00', '10000.00']
		],
		['severe: diagnosed, tier 4, from 1,000 to 20,000', { 'harm.mental': 'diagnosed' }, ['1000.00', '20000.00']],
		['severe: an intimate place', { 'place.kind': 'intimate' }, ['1000.00', '20000.00']],
		[
			'disputed still: a wrong match that others saw, without effects',
			{ 'use.decision': 'wrongMatch', 'harm.exposure': 'circle' },
			['0.00', '5000.00']
		],
		[
			'severe: the same with effects at work',
			{ 'use.decision': 'wrongMatch', 'harm.exposure': 'circle', 'harm.work': 'shown' },
			['1000.00', '5000.00']
		],
		['set by a professional: severe at tier 2', { 'harm.severe': 'severe' }, ['1000.00', '2000.00']],
		[
			'set by a professional: not severe at tier 4',
			{ 'harm.mental': 'diagnosed', 'harm.severe': 'notSevere' },
			['0.00', '0.00']
		]
	])('%s', (_, changes, sums) => {
		expect(law(changes, 'solatium')).toEqual(sums);
	});
});

const loss = (id: string, kind: string, amount: string, more: Changes = {}): Changes => ({
	[`losses/${id}/kind`]: kind,
	[`losses/${id}/amount`]: amount,
	[`losses/${id}/on`]: '2026-06-20',
	[`losses/${id}/voucher`]: 'yes',
	[`losses/${id}/extent`]: 'full',
	[`losses/${id}/by`]: [],
	'participants/p1/cause.misused': 'yes',
	'participants/p2/cause.misused': 'no',
	...more
});

describe('property', () => {
	it.each<[string, Changes, [string, string]]>([
		['no gain: what a court may fix is shut', {}, ['0.00', '0.00']],
		['an indirect gain of unknown sum: 0–5,000', { 'gain.kind': 'indirect', 'gain.known': '?' }, ['0.00', '5000.00']],
		['a direct gain of unknown sum: 500–15,000', { 'gain.kind': 'direct', 'gain.known': '?' }, ['500.00', '15000.00']],
		// 300 proven does not close the band
		[
			'a small proven loss closes nothing',
			{ losses: ['l1'], ...loss('l1', 'other', '300'), 'gain.kind': 'indirect', 'gain.known': '?' },
			['300.00', '5000.00']
		],
		[
			'loss 3,000 or gain 6,000, the larger',
			{ losses: ['l1'], ...loss('l1', 'other', '3000'), 'gain.kind': 'indirect', 'gain.known': '6000' },
			['6000.00', '6000.00']
		],
		[
			'loss 8,000 or gain 6,000, the larger',
			{ losses: ['l1'], ...loss('l1', 'other', '8000'), 'gain.kind': 'indirect', 'gain.known': '6000' },
			['8000.00', '8000.00']
		],
		[
			'a loss disputed in extent: from nothing',
			{ losses: ['l1'], ...loss('l1', 'other', '3000', { 'losses/l1/extent': 'disputed' }) },
			['0.00', '3000.00']
		],
		[
			'a loss without a voucher',
			{ losses: ['l1'], ...loss('l1', 'other', '3000', { 'losses/l1/voucher': 'no' }) },
			['0.00', '0.00']
		],
		[
			'a gain above 500,000 in a network case is no sum a court fixes: not capped',
			{ 'incident.network': 'published', 'gain.kind': 'direct', 'gain.known': '600000' },
			['600000.00', '600000.00']
		],
		[
			'3,000 lost, 1,200 paid back: 1,800',
			{
				losses: ['l1'],
				...loss('l1', 'other', '3000'),
				recovered: ['r1'],
				'recovered/r1/item': ['l1'],
				'recovered/r1/by': ['p1'],
				'recovered/r1/amount': '1200'
			},
			['1800.00', '1800.00']
		],
		[
			'more paid back than was lost takes nothing from another item: 2,000 left',
			{
				losses: ['l1', 'l2'],
				...loss('l1', 'other', '3000'),
				...loss('l2', 'other', '2000'),
				recovered: ['r1'],
				'recovered/r1/item': ['l1'],
				'recovered/r1/by': ['p1'],
				'recovered/r1/amount': '3500'
			},
			['2000.00', '2000.00']
		]
	])('%s', (_, changes, sums) => {
		expect(law(changes, 'property')).toEqual(sums);
	});
});

const spent = (kind: string, amount: string, voucher = 'yes'): Changes => ({
	expenses: ['e1'],
	'expenses/e1/kind': kind,
	'expenses/e1/amount': amount,
	'expenses/e1/voucher': voucher
});

describe('expenses, the presumptive item, and the floor', () => {
	it.each(['evidence', 'notary', 'travel', 'appraisal', 'lawyer'])(
		'%s, 800 vouched: from nothing up, under both standards (FR-8: 可以)',
		(kind) => {
			const { currentLaw } = settled(turned(spent(kind, '800')));
			expect(range(currentLaw.headline)).toEqual(['0.00', '800.00']);
		}
	);
	it('without a voucher counts nothing', () => {
		expect(range(settled(turned(spent('notary', '800', 'no'))).currentLaw.headline)).toEqual(['0.00', '0.00']);
	});
	// D 500–2,000, P 200–800, S 200–500: low 900 − (.4 × 200 + .3 × 200 + .2 × 200 = 180) = 720; high 3,300 − (320 + 150 + 100 = 570) = 2,730
	it.each<[string, Changes, [string, string]]>([
		['nothing documented: 100–300', {}, ['820.00', '3030.00']],
		['200 documented: the larger at each end, 200–300', spent('mitigation', '200'), ['920.00', '3030.00']],
		['900 documented: 900 at both', spent('mitigation', '900'), ['1620.00', '3630.00']]
	])('time and mitigation, %s', (_, changes, sums) => {
		expect(range(settled(turned(changes)).noProof.headline)).toEqual(sums);
	});
	it('mitigation counts nothing under the law in force', () => {
		expect(range(settled(turned(spent('mitigation', '900'))).currentLaw.headline)).toEqual(['0.00', '0.00']);
	});
	it('the floor lifts 340 to 500, and leaves what is above it', () => {
		// D tier 1: 0–500; consent bundled: P 200–800 × .95 = 190–760; S 200–500
		// low: 0 + 190 + 200 − .3 × 190 = 333 → 500, + 100 = 600; high: 1,760 − (.4 × 500 + .3 × 500 + .2 × 500 = 450) = 1,310, + 300 = 1,610
		expect(range(settled(turned({ 'consent.kind': 'bundled' })).noProof.headline)).toEqual(['600.00', '1610.00']);
	});
});

describe('overlap (model §6)', () => {
	const estimate = (name: HeadEstimate['head'], amount: string): HeadEstimate => ({
		head: name,
		tier: { reached: 2, grounds: [], unmet: [] },
		adjustment: Figure.one,
		figure: Figure.of(amount, { constant: true })
	});
	const net = (dignity: string, privacy: string, security: string) => {
		const found = reason<CaseFacts, string>(
			() => undefined,
			(read) =>
				nonProperty(read, {
					dignity: estimate('dignity', dignity),
					privacy: estimate('privacy', privacy),
					security: estimate('security', security)
				}).net.high.toFixed(2)
		);
		if (found.status !== 'settled') throw new Error(found.status);
		return found.value;
	};
	it.each([
		// 6,000 − .4 × 2,000 − .3 × 1,000 − .2 × 1,000 = 6,000 − 800 − 300 − 200
		['2000', '3000', '1000', '4700.00'],
		// One head alone overlaps with nothing.
		['0', '3000', '0', '3000.00'],
		// 4,000 − .4 × 2,000
		['2000', '2000', '0', '3200.00'],
		// 3 × 1,000 − (.4 + .3 + .2) × 1,000
		['1000', '1000', '1000', '2100.00']
	])('%s, %s and %s come to %s', (dignity, privacy, security, whole) => {
		expect(net(dignity, privacy, security)).toBe(whole);
	});
});
