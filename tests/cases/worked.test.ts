import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/lib/case/answers';
import { changed, holding, incident, printed, range, settled as of } from '../say';

/** Expected values are written out by hand from the law, a judgment, or the parameters of model §§4–7; never taken from a run. */
const head = (answers: Answers, name: string) => of(answers).noProof.heads.find((one) => one.head === name)!;
describe('incident 1: the zoo', () => {
	it('comes out at what the court gave in 郭兵 v 杭州野生动物世界: 1,038 yuan and deletion', () => {
		// (2020)浙01民终10940号: contract benefit 678 + travel 360 = 1,038, no solatium, deletion. Travel is from nothing up (FR-8: 可以).
		const { currentLaw, remedies } = of(incident('1'));
		expect(range(currentLaw.headline)).toEqual(['678.00', '1038.00']);
		expect(currentLaw.heads.find((one) => one.head === 'solatium')).toMatchObject({ low: '0.00', high: '0.00' });
		expect(remedies.map(({ id }) => id)).toContain('delete');
	});
	it('is not covered on its own dates: the conduct of 2019 ended before the Civil Code', () => {
		expect(printed(incident('1-original'))).toMatchObject({
			status: 'uncovered',
			uncovered: 'beforeCivilCode',
			standards: null
		});
	});
	it('is covered from the day the Civil Code came into force, and not the day before (TE-1(3))', () => {
		const ending = (on: string) => printed(changed('1-original', { ...known, 'taking.endedOn': on }));
		const known = Object.fromEntries(
			Object.entries(incident('1')).flatMap(([a, x]) =>
				x.status === 'stated' && !/taking|know|today|filing/.test(a) ? [[a, x.value]] : []
			)
		);
		expect(ending('2020-12-31').status).toBe('uncovered');
		expect(ending('2021-01-01').status).not.toBe('uncovered');
		expect(ending('2021-01-02').status).not.toBe('uncovered');
	});
});

describe('incident 2: the residential gate', () => {
	it('makes out FR-2 and FR-10, and no leak', () => {
		expect(holding(incident('2'))).toEqual(
			expect.arrayContaining([
				'rulesNotStated',
				'noSeparateConsent',
				'unnecessary',
				'faceOnly',
				'noLegalBasis',
				'notDeleted'
			])
		);
		expect(holding(incident('2'))).not.toContain('leak');
	});
	it('gives no solatium without severe damage (CC-1183; law.md T6)', () => {
		expect(range(of(incident('2')).currentLaw.headline)).toEqual(['0.00', '0.00']);
	});
	it('works out each head by hand', () => {
		// D tier 2 (only way in): 500–2,000 × (1 − 0.05 for a sign only) = 475–1,900
		expect(head(incident('2'), 'dignity')).toMatchObject({ tier: 2, low: '475.00', high: '1900.00' });
		// P tier 2 (name and room): 800–3,000 × (1 − 0.05 for a tied consent) = 760–2,850
		expect(head(incident('2'), 'privacy')).toMatchObject({ tier: 2, low: '760.00', high: '2850.00' });
		// S tier 2 (uploaded without consent, not shown otherwise): 500–1,500 × (1 + 0.15 for 10 months + 0.15 not deleted after a demand) = 650–1,950
		expect(head(incident('2'), 'security')).toMatchObject({ tier: 2, low: '650.00', high: '1950.00' });
	});
	it('takes off the same damage and adds the presumptive item', () => {
		// low: 475 + 760 + 650 = 1,885; less .4×475 + .3×650 + .2×475 = 190 + 195 + 95 = 480 → 1,405; + 100 = 1,505
		// high: 1,900 + 2,850 + 1,950 = 6,700; less .4×1,900 + .3×1,950 + .2×1,900 = 760 + 585 + 380 = 1,725 → 4,975; + 300 = 5,275
		expect(range(of(incident('2')).noProof.headline)).toEqual(['1505.00', '5275.00']);
	});
	it('charges the property firm for its vendor, who kept within the mandate (PIPL-21)', () => {
		const [firm, vendor] = of(incident('2')).noProof.participants;
		expect(firm!.inner.B).toEqual({ atLow: '1505.00', atHigh: '5275.00' });
		expect(vendor!.inner.B).toEqual({ atLow: '0.00', atHigh: '0.00' });
	});
	it('presumes the firm’s fault from 2021-11-01 and not before (PIPL-69)', () => {
		const on = (day: string) =>
			of(
				changed('2', {
					'taking.startedOn': day,
					'taking.endedOn': day,
					'participants/p1/duty.inform': '?',
					'participants/p1/duty.alternative': '?',
					'participants/p1/duty.respond': '?',
					'participants/p1/duty.withdraw': '?',
					'participants/p1/duty.assess': '?',
					'participants/p1/duty.supervise': '?',
					'participants/p1/duty.rectify': '?',
					'participants/p1/duty.safeguard': '?',
					'participants/p1/duty.file': '?'
				})
			);
		expect(on('2021-10-31').noProof.participants[0]!.fault).toBe('none');
		expect(on('2021-11-01').noProof.participants[0]!.fault).toBe('ordinary');
		expect(on('2021-11-02').noProof.participants[0]!.fault).toBe('ordinary');
	});
	it('applies the face-recognition rules from 2021-08-01 (FR-16)', () => {
		const on = (day: string) => holding(changed('2', { 'taking.startedOn': day, 'taking.endedOn': day }));
		expect(on('2021-07-31')).not.toContain('noSeparateConsent');
		expect(on('2021-08-01')).toContain('noSeparateConsent');
	});
	it('raises a child’s heads by a fifth to a half (FR-3), a youth’s by a tenth to a fifth', () => {
		// D: 475 × 1.2 = 570; 1,900 × 1.5 = 2,850 (500–2,000 × .95 × 1.2…1.5, adjustment 1.14…1.425)
		const child = changed('2', {
			'victim.ageAtStart': '8-13',
			'victim.ageNow': '8-13',
			'guardian.knewOn': '2025-08-01',
			'consent.guardian': 'no'
		});
		expect(head(child, 'dignity')).toMatchObject({ low: '570.00', high: '2850.00' });
		// 500 × .95 × 1.1 = 522.50; 2,000 × .95 × 1.2 = 2,280
		const youth = changed('2', {
			'victim.ageAtStart': '14-17',
			'victim.ageNow': '14-17',
			'guardian.knewOn': '2025-08-01'
		});
		expect(head(youth, 'dignity')).toMatchObject({ low: '522.50', high: '2280.00' });
	});
});

describe('incident 3: the forged loan', () => {
	it('counts nothing for what is unpaid, and says that nothing is to be repaid', () => {
		const { currentLaw, notCounted, steps, remedies } = of(incident('3'));
		expect(currentLaw.heads.find((one) => one.head === 'property')).toMatchObject({ low: '0.00', high: '0.00' });
		expect(notCounted.map(({ id }) => id)).toContain('forgedLoan');
		expect(steps).toEqual(expect.arrayContaining(['doNotRepay', 'disputeCredit']));
		expect(steps.indexOf('doNotRepay')).toBe(0);
		expect(remedies.find(({ id }) => id === 'creditRecord')!.basis).toEqual(
			expect.arrayContaining(['CC-1029', 'PIPL-46'])
		);
	});
	it('lets the bank owe an unauthorised payment whole, never shared with the thief (BC-7)', () => {
		const stolen = changed('3', {
			'losses/l1/kind': 'unauthorised',
			'losses/l1/amount': '8000',
			'losses/l1/on': '2025-09-10',
			'losses/l1/voucher': 'yes',
			'losses/l1/extent': 'full',
			'victim.conduct': 'none'
		});
		const { currentLaw } = of(stolen);
		expect(currentLaw.groups).toContainEqual({
			rule: 'L23',
			form: 'sole',
			basis: ['BC-7'],
			contested: false,
			participants: ['p1'],
			heads: ['property']
		});
		expect(range(currentLaw.heads.find((one) => one.head === 'property')!)).toEqual(['8000.00', '8000.00']);
		// The solatium’s low end is nothing, so at low the bank’s 8,000 is all there is.
		expect(currentLaw.participants[0]!.inner.B.atLow).toBe('8000.00');
		expect(currentLaw.participants[1]!.inner.B.atLow).toBe('0.00');
	});
	it('takes the holder’s own part off the payment only (CC-1173): reckless, a half to all', () => {
		const reckless = changed('3', {
			'losses/l1/kind': 'unauthorised',
			'losses/l1/amount': '8000',
			'losses/l1/on': '2025-09-10',
			'losses/l1/voucher': 'yes',
			'losses/l1/extent': 'full',
			'victim.conduct': 'reckless'
		});
		expect(range(of(reckless).currentLaw.heads.find((one) => one.head === 'property')!)).toEqual(['0.00', '4000.00']);
	});
});

describe('incident 4: faces sold and made into videos', () => {
	it('joins the seller with the maker he knowingly helped (CC-1169)', () => {
		expect(of(incident('4')).currentLaw.groups).toContainEqual(
			expect.objectContaining({ rule: 'L4', form: 'joint', basis: ['CC-1169', 'FR-7'], participants: ['p1', 'p2'] })
		);
	});
	it('asks nothing of a platform that was never notified and did not know (CC-1195, 1197)', () => {
		expect(of(incident('4')).currentLaw.participants[2]).toMatchObject({
			id: 'p3',
			outward: { atLow: '0.00', atHigh: '0.00' }
		});
	});
	it('finds severe damage where a fraud-making synthesis was seen by others', () => {
		// severe, tier 4: 1,000–20,000 × A; D: 1 + .4 intent = 1.4; P: 1 + .4 + .3 direct gain = 1.7 → 1.5; the larger A at each end: 1.5
		// low 1,500; high 30,000, held to the top of 20,000
		expect(of(incident('4')).currentLaw.heads.find((one) => one.head === 'solatium')).toMatchObject({
			tier: 4,
			low: '1500.00',
			high: '20000.00'
		});
	});
	it('opens the discretionary band for a direct gain of unknown sum: 500–15,000', () => {
		expect(range(of(incident('4')).currentLaw.heads.find((one) => one.head === 'property')!)).toEqual([
			'500.00',
			'15000.00'
		]);
	});
});

describe('incident 5: the car dealer', () => {
	it('joins those who decided purpose and means together, and says it is contested (PIPL-20)', () => {
		expect(of(incident('5')).currentLaw.groups).toContainEqual(
			expect.objectContaining({
				rule: 'L2',
				form: 'joint',
				basis: ['CC-1168', 'PIPL-20'],
				contested: true,
				participants: ['p1', 'p2']
			})
		);
	});
	it('needs both purpose and means: means alone leave them several (law.md T4)', () => {
		const { groups } = of(
			changed('5', { 'participants/p2/jointWith': [], 'participants/p1/jointWith': [] })
		).currentLaw;
		expect(groups.map(({ form }) => form)).not.toContain('joint');
	});
	it('takes a risk for no leak (FR-2(5); law.md T2)', () => {
		const risk = changed('5', { 'leak.happened': 'signs' });
		expect(holding(risk)).not.toContain('leak');
		expect(range(of(risk).noProof.headline)).toEqual(range(of(incident('5')).noProof.headline));
	});
});

describe('incident 6: the police', () => {
	it('goes to state compensation with its shorter clocks, and no civil money', () => {
		const { status, currentLaw, deadlines } = of(incident('6'));
		expect(status).toBe('stateTrack');
		expect(range(currentLaw.headline)).toEqual(['0.00', '0.00']);
		// From January 2026, the earliest day it can mean: 60 days → 2 March (ARL-20); six months → 1 July (ALL-46); two years (SCL-39)
		const on = Object.fromEntries(deadlines.map((one) => [one.id, one.on]));
		expect(on).toMatchObject({ reconsideration: '2026-03-02', litigation: '2026-07-01', state: '2028-01-01' });
	});
});

describe('limitation (CC-188)', () => {
	const limit = (changes: Readonly<Record<string, string | readonly string[]>>) =>
		of(changed('2', changes)).deadlines.find((one) => one.id === 'limitation')!;
	it('runs three years from knowing the harm and who owes, whichever came later', () => {
		expect(limit({ 'know.harmOn': '2025-08-01', 'know.obligorOn': '2025-09-15' }).on).toBe('2028-09-15');
	});
	it('runs from the first day of the conduct where that is not known, and says so', () => {
		expect(limit({ 'know.harmOn': '?', 'taking.startedOn': '2025-08-01' })).toMatchObject({
			on: '2028-08-01',
			assumed: true
		});
	});
	it('starts again with a written, provable demand, not with a spoken one (CC-195)', () => {
		const demand = (kind: string, provable: string) =>
			limit({
				'know.harmOn': '2025-08-01',
				'know.obligorOn': '2025-08-01',
				'demands/d1/kind': kind,
				'demands/d1/on': '2026-02-10',
				'demands/d1/provable': provable
			}).on;
		expect(demand('written', 'yes')).toBe('2029-02-10');
		expect(demand('written', 'no')).toBe('2028-08-01');
		expect(demand('oral', 'yes')).toBe('2028-08-01');
	});
});

describe('the claimant', () => {
	it('has no solatium as an organisation (MD-4)', () => {
		const { currentLaw, notCounted } = of(changed('4', { 'claimant.kind': 'organisation' }));
		expect(currentLaw.heads.map((one) => one.head)).toEqual(['property']);
		expect(notCounted.map(({ id }) => id)).toContain('organisation');
	});
});

describe('consent and other grounds', () => {
	const clear = {
		'consent.kind': 'separate',
		'notice.given': 'clear',
		'consent.withdrawn': 'notAsked',
		'necessity.alternative': 'equal',
		'purpose.stated': 'security',
		'necessity.purpose': 'needed'
	} as const;
	it('separate and informed consent leaves no infringement', () => {
		expect(of(changed('2', clear)).status).toBe('notMet');
	});
	it('consent tied to entry is none where the face is not needed, and is where it is (FR-4(1))', () => {
		expect(of(changed('2', { ...clear, 'consent.kind': 'tied', 'necessity.purpose': 'replaceable' })).status).toBe(
			'qualified'
		);
		expect(of(changed('2', { ...clear, 'consent.kind': 'tied' })).status).toBe('notMet');
	});
	it('bundled consent never counts, needed or not (FR-4(2))', () => {
		expect(of(changed('2', { ...clear, 'consent.kind': 'bundled' })).status).toBe('qualified');
	});
	it('a child under 14 needs the guardian; at 14 it does not (PIPL-31)', () => {
		const at = (age: string) =>
			of(
				changed('2', {
					...clear,
					'victim.ageAtStart': age,
					'victim.ageNow': age,
					'guardian.knewOn': '2025-08-01',
					'consent.guardian': 'no'
				})
			).status;
		expect(at('8-13')).toBe('qualified');
		expect(at('14-17')).toBe('notMet');
	});
	it('public security needs all three conjuncts (FR-5(2)): a public place, State rules, a sign', () => {
		const secured = {
			'basis.claimed': 'publicSecurity',
			'basis.shown': 'shown',
			'place.kind': 'public',
			'place.security': 'shown',
			'sign.displayed': 'yes',
			'consent.withdrawn': 'notAsked',
			'necessity.alternative': 'equal'
		};
		expect(of(changed('2', secured)).status).toBe('notMet');
		for (const gap of [
			{ 'place.kind': 'gate' },
			{ 'place.security': 'claimed' },
			{ 'sign.displayed': 'no' },
			{ 'basis.shown': 'oral' }
		])
			expect(of(changed('2', { ...secured, ...gap })).status).toBe('qualified');
	});
	it('is not shown where nothing was done with the face', () => {
		const nothing = Object.fromEntries(
			['photo', 'verify', 'identify', 'analyse', 'synthesise'].map((use) => [`face.use.${use}`, '?'])
		);
		expect(of(changed('2', { ...nothing, 'information.other': '?' })).status).toBe('notShown');
	});
	it('other information that identifies the person opens its own track, and none of the face (PIPL-4, FR-1; the back-test: 0020)', () => {
		const nothing = Object.fromEntries(
			['photo', 'verify', 'identify', 'analyse', 'synthesise'].map((use) => [`face.use.${use}`, 'no'])
		);
		const found = of(changed('2', { ...nothing, 'information.other': 'yes' }));
		expect(found.status).toBe('qualified');
		expect(found.tracks.filter(({ holds }) => holds).map(({ id }) => id)).toEqual(['personalInformation']);
	});
});
