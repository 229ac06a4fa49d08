import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/lib/case/answers';
import { changed, incident, range, settled as of } from '../say';

/** Procedure by hand: periods, courts, causes and fees as the articles have them (law.md §§3f, 8, 9, 9d; T8, T12, T30–T33). It keys on the day of filing (T1). */

type Changes = Readonly<Record<string, string | readonly string[]>>;
const filed = (on: string) => ({ 'filing.on': on, 'assessment.today': on });
const clock = (id: string, answers: Answers) => of(answers).deadlines.find((one) => one.id === id);
const court = (id: string, answers: Answers) => of(answers).procedure!.courts.find((one) => one.id === id);
const open = (answers: Answers) =>
	of(answers)
		.procedure!.courts.filter(({ holds }) => holds)
		.map(({ id }) => id);

const known = { 'know.harmOn': '2025-08-01', 'know.obligorOn': '2025-08-01' } as const;
const demand = (n: number, on: string, kind = 'written', provable = 'yes'): Changes => ({
	[`demands/d${String(n)}/kind`]: kind,
	[`demands/d${String(n)}/on`]: on,
	[`demands/d${String(n)}/provable`]: provable
});

describe('three years (CC-188)', () => {
	const limit = (changes: Changes) => clock('limitation', changed('2', { ...known, demands: [], ...changes }))!;
	it.each([
		// Known 2025-08-01; the third year ends on the corresponding day, 2028-08-01, which is still in time.
		['the day before', '2028-07-31', 1, true],
		['the last day', '2028-08-01', 0, true],
		['the day after', '2028-08-02', -1, false]
	])('%s', (_, on, left, urgent) => {
		expect(limit(filed(on))).toMatchObject({ on: '2028-08-01', left, urgent });
	});
	it.each([
		// To 2028-08-01: 31 days of July back to 1 July, 30 of June, 29 more to 3 May = 90. Urgent is fewer than 90.
		['2028-05-02', 91, false],
		['2028-05-03', 90, false],
		['2028-05-04', 89, true]
	])('on %s %i days are left', (on, left, urgent) => {
		expect(limit(filed(on))).toMatchObject({ left, urgent });
	});
	it('needs both: harm first, who owes later', () => {
		expect(limit({ 'know.obligorOn': '2025-09-15' })).toMatchObject({ on: '2028-09-15', from: '2025-09-15' });
	});
	it('needs both: who owes first, harm later', () => {
		expect(limit({ 'know.harmOn': '2025-09-15' })).toMatchObject({ on: '2028-09-15', from: '2025-09-15' });
	});
	it('ends on the last day of a month that has no such day', () => {
		expect(limit({ 'know.harmOn': '2024-02-29', 'know.obligorOn': '2024-02-29' }).on).toBe('2027-02-28');
	});
	it('takes the first day of a month, and of two versions the earlier', () => {
		expect(limit({ 'know.harmOn': '2025-09', 'know.obligorOn': '2025-08' }).on).toBe('2028-09-01');
		const disputed = {
			...changed('2', { ...known, demands: [] }),
			'know.obligorOn': { status: 'disputed', claimant: '2025-12-01', defendant: '2025-10-01' }
		} as const;
		expect(clock('limitation', disputed)!.on).toBe('2028-10-01');
	});
	it('runs from the first day of the conduct where who owes is not known, and says so', () => {
		expect(limit({ 'know.obligorOn': '?', 'taking.startedOn': '2025-07-20' })).toMatchObject({
			on: '2028-07-20',
			assumed: true
		});
	});
	it('has passed long since and still takes nothing off: the court does not raise it (CC-193; T12)', () => {
		const late = changed('4', {
			'taking.startedOn': '2021-02-01',
			'know.harmOn': '2021-02-01',
			'know.obligorOn': '2021-02-01'
		});
		const intime = changed('4', {
			'taking.startedOn': '2021-02-01',
			'know.harmOn': '2026-02-01',
			'know.obligorOn': '2026-02-01'
		});
		expect(clock('limitation', late)).toMatchObject({ on: '2024-02-01', urgent: false });
		expect(clock('limitation', intime)!.on).toBe('2029-02-01');
		expect(range(of(late).currentLaw.headline)).toEqual(range(of(intime).currentLaw.headline));
	});
});

describe('of a minor, from what the guardian knew (GI-36)', () => {
	const child = (age: string, changes: Changes = {}) =>
		clock(
			'limitation',
			changed('2', {
				...known,
				demands: [],
				'victim.ageAtStart': age,
				'victim.ageNow': age,
				'guardian.knewOn': '2025-10-20',
				'consent.guardian': 'no',
				...changes
			})
		)!;
	it.each(['under8', '8-13', '14-17'])('%s: the guardian learnt of it on 2025-10-20', (age) => {
		expect(child(age)).toMatchObject({ on: '2028-10-20', from: '2025-10-20' });
		expect(child(age).basis).toEqual(['CC-188', 'GI-36']);
	});
	it('not known when: from the first day of the conduct', () => {
		expect(child('8-13', { 'guardian.knewOn': '?' })).toMatchObject({ on: '2028-08-01', assumed: true });
	});
	it('an adult’s runs from his own knowledge', () => {
		expect(clock('limitation', changed('2', { ...known, demands: [] }))!.basis).toEqual(['CC-188']);
	});
});

describe('a demand starts the period again (CC-195)', () => {
	const limit = (changes: Changes, ...ids: string[]) =>
		clock('limitation', changed('2', { ...known, demands: ids, ...changes }))!;
	it.each([
		// Within the three years that end on 2028-08-01, on their last day too; afterwards there is nothing left to start again.
		['2028-07-31', '2031-07-31', true],
		['2028-08-01', '2031-08-01', true],
		['2028-08-02', '2028-08-01', false]
	])('made on %s', (on, until, restarted) => {
		expect(limit(demand(1, on), 'd1')).toMatchObject({ on: until, restarted });
	});
	it('again and again: 2027-01-10 to 2030-01-10, then 2029-12-31 to 2032-12-31, in whatever order they were entered', () => {
		const both = { ...demand(1, '2029-12-31'), ...demand(2, '2027-01-10') };
		expect(limit(both, 'd1', 'd2').on).toBe('2032-12-31');
		expect(limit(demand(1, '2029-12-31'), 'd1').on).toBe('2028-08-01');
	});
	it.each([
		['complaint', 'yes', '2029-02-10'],
		['suit', 'yes', '2029-02-10'],
		['written', 'no', '2028-08-01'],
		['oral', 'yes', '2028-08-01']
	])('%s, provable: %s', (kind, provable, until) => {
		expect(limit(demand(1, '2026-02-10', kind, provable), 'd1').on).toBe(until);
	});
	it('of unknown day starts nothing again: the earliest day is meant', () => {
		expect(limit(demand(1, '?'), 'd1')).toMatchObject({ on: '2028-08-01', restarted: false });
	});
	it('cites CC-195 and, since one demand works against joint debtors alone, SOL-15', () => {
		expect(limit(demand(1, '2026-02-10'), 'd1').basis).toEqual(['CC-188', 'CC-195', 'SOL-15']);
	});
});

describe('twenty years, and what is never barred', () => {
	it('run from the first day, whoever knew what, and no demand moves them (GI-35)', () => {
		const longest = clock('longest', changed('2', { ...known, ...demand(1, '2026-02-10'), demands: ['d1'] }));
		expect(longest).toMatchObject({ on: '2045-08-01', restarted: false });
		expect(longest!.basis).toEqual(['CC-188', 'GI-35']);
	});
	it('end before three years from a knowledge that came late', () => {
		const late = changed('2', {
			demands: [],
			'taking.startedOn': '2021-01-05',
			'know.harmOn': '2040-06-01',
			'know.obligorOn': '2040-06-01'
		});
		expect(clock('limitation', late)!.on).toBe('2043-06-01');
		expect(clock('longest', late)!.on).toBe('2041-01-05');
	});
	it('the six claims of CC-995 and deletion have no day; damages are not among them (T12)', () => {
		const { claims, basis } = of(incident('2')).procedure!.notBarred!;
		expect(claims).toEqual([
			'stop',
			'removeObstacle',
			'removeDanger',
			'removeEffects',
			'restoreReputation',
			'apology',
			'deletion'
		]);
		expect(basis).toEqual(['CC-995', 'CC-196']);
	});
});

describe('one year for a labour claim (LAL-27)', () => {
	const labour = (changes: Changes) =>
		clock('labour', changed('2', { ...known, demands: [], 'incident.scene': 'work', ...changes }));
	it.each([
		['2026-07-31', 1],
		['2026-08-01', 0],
		['2026-08-02', -1]
	])('filed on %s, %i left', (on, left) => {
		expect(labour(filed(on))).toMatchObject({ on: '2026-08-01', left });
	});
	it('runs from knowing of the infringement alone, not from knowing who owes', () => {
		expect(labour({ 'know.obligorOn': '2025-09-15' })!.on).toBe('2026-08-01');
	});
	it('starts again with a demand, or relief sought of an authority, in its own year', () => {
		expect(labour({ ...demand(1, '2026-02-10', 'complaint'), demands: ['d1'] })).toMatchObject({
			on: '2027-02-10',
			restarted: true
		});
		expect(labour({ ...demand(1, '2026-08-02'), demands: ['d1'] })!.on).toBe('2026-08-01');
	});
	it('is there at work only, and beside the three years', () => {
		expect(clock('labour', changed('2', known))).toBeUndefined();
		expect(clock('limitation', changed('2', { ...known, demands: [], 'incident.scene': 'work' }))!.on).toBe(
			'2028-08-01'
		);
	});
});

describe('the courts (CPL-29, CPI-24, CPI-25)', () => {
	const shanghai = { 'place.incident': '310000', 'defendant.home': '330000' } as const;
	const app = { ...shanghai, 'incident.network': 'app', 'defendant.inCourtCity': 'no' } as const;
	it('of a camera: where it hangs or where the defendant is, and not the victim’s home (T31)', () => {
		const shop = changed('5', shanghai);
		expect(court('tortPlace', shop)).toMatchObject({
			holds: true,
			basis: ['CPL-29', 'CPI-24'],
			places: [{ at: 'place.incident', province: '310000' }]
		});
		expect(court('defendantHome', shop)).toMatchObject({
			holds: true,
			places: [{ at: 'defendant.home', province: '330000' }]
		});
		expect(court('victimHome', shop)).toMatchObject({ holds: false, places: [] });
		expect(open(shop)).toEqual(['tortPlace', 'defendantHome', 'basicCourt']);
	});
	it.each([
		['device', false],
		['server', false],
		['app', true],
		['published', true]
	])('%s: the victim’s home is open: %s (CPI-25)', (network, holds) => {
		const at = court('victimHome', changed('2', { ...app, 'incident.network': network, 'victim.home': '510000' }))!;
		expect(at.holds).toBe(holds);
		expect(at.places).toEqual(holds ? [{ at: 'victim.home', province: '510000' }] : []);
	});
	it('not known whether over a network: the claimant has not shown it', () => {
		expect(court('victimHome', changed('2', { ...shanghai, 'incident.network': '?' }))!.holds).toBe(false);
	});
	it('says whether the province where suit is meant is among them', () => {
		const meant = (province: string) =>
			of(changed('5', { ...shanghai, 'court.province': province })).procedure!.intendedCourt;
		expect(meant('310000')!.holds).toBe(true);
		expect(meant('330000')!.holds).toBe(true);
		expect(meant('510000')!.holds).toBe(false);
		expect(meant('undecided')).toBeNull();
	});
	it('where a place is not known, nothing is said of the province meant', () => {
		const unsure = changed('5', { ...shanghai, 'defendant.home': 'unsure', 'court.province': '510000' });
		expect(of(unsure).procedure!.intendedCourt).toBeNull();
	});
	it('in contract the defendant’s home, or where it was to be performed (CPL-24)', () => {
		expect(court('contractPlace', incident('1'))).toMatchObject({ holds: true, basis: ['CPL-24'] });
		expect(court('contractPlace', incident('2'))!.holds).toBe(false);
	});
	it('at work: arbitration for what is a labour dispute, only where an employer takes part', () => {
		const work = { 'incident.scene': 'work' } as const;
		const boss = { ...work, 'participants/p1/roles': ['employer', 'collector'] };
		expect(court('labourArbitration', changed('2', boss))).toMatchObject({ holds: true, notes: ['notLabour'] });
		expect(court('labourArbitration', changed('2', work))!.holds).toBe(false);
		expect(court('labourArbitration', incident('2'))).toBeUndefined();
	});
});

describe('the internet courts (IC-1, IC-4; T30)', () => {
	const beijing = {
		'incident.network': 'app',
		'place.incident': '110000',
		'victim.home': '510000',
		'defendant.home': '110000'
	} as const;
	it.each([
		['2025-10-31', false, ['earlierInternetRules']],
		['2025-11-01', true, ['districtsOnly']],
		['2025-11-02', true, ['districtsOnly']]
	])('filed on %s', (on, holds, notes) => {
		const early = { 'taking.startedOn': '2025-07-01', 'know.harmOn': '2025-07-01', 'know.obligorOn': '2025-07-01' };
		expect(court('internetCourt', changed('2', { ...beijing, ...early, ...filed(on) }))).toMatchObject({
			holds,
			notes
		});
	});
	it('take no case of a camera, even in Beijing: the basic court does', () => {
		const camera = changed('2', { ...beijing, 'incident.network': 'device' });
		expect(court('internetCourt', camera)!.holds).toBe(false);
		expect(court('basicCourt', camera)!.holds).toBe(true);
	});
	it.each([
		['330000', 'yes', true],
		['330000', 'no', false],
		['440000', 'yes', true],
		['440000', 'unsure', false]
	])('in %s only in the city itself: %s', (province, city, holds) => {
		const there = {
			...beijing,
			'place.incident': province,
			'place.inCourtCity': city,
			'defendant.home': '310000'
		};
		expect(court('internetCourt', changed('2', there))!.holds).toBe(holds);
	});
	it('nowhere else: not in Shanghai', () => {
		const there = { ...beijing, 'place.incident': '310000', 'defendant.home': '310000' };
		expect(court('internetCourt', changed('2', there))!.holds).toBe(false);
	});
	it('by the victim’s home in Guangzhou alone; elsewhere the basic court stays open', () => {
		const there = changed('2', {
			...beijing,
			'place.incident': '310000',
			'defendant.home': '310000',
			'victim.home': '440000',
			'victim.inCourtCity': 'yes'
		});
		expect(court('internetCourt', there)!.places).toEqual([{ at: 'victim.home', province: '440000' }]);
		expect(court('basicCourt', there)!.places).toEqual([
			{ at: 'place.incident', province: '310000' },
			{ at: 'defendant.home', province: '310000' }
		]);
	});
	it('where everything lies in their cities, no basic court', () => {
		const there = changed('2', { ...beijing, 'victim.home': '110000' });
		expect(open(there)).toEqual(['tortPlace', 'defendantHome', 'victimHome', 'internetCourt']);
	});
	it('take no case without an infringement of information or privacy', () => {
		const consented = changed('2', {
			...beijing,
			'consent.kind': 'separate',
			'notice.given': 'clear',
			'consent.withdrawn': 'notAsked',
			'necessity.alternative': 'equal',
			'purpose.stated': 'security',
			'necessity.purpose': 'needed'
		});
		expect(court('internetCourt', consented)).toMatchObject({ holds: false, notes: ['notInformation'] });
	});
});

describe('the cause of action, by the list of the day of filing (T8)', () => {
	const causes = (answers: Answers) => {
		const { causes: all, causeList } = of(answers).procedure!;
		return {
			list: causeList,
			open: all.filter(({ holds }) => holds).map(({ id }) => id),
			lead: all.filter(({ lead }) => lead).map(({ id }) => id),
			standing: Object.fromEntries(all.map(({ id, standing }) => [id, standing]))
		};
	};
	const app = { 'incident.network': 'app', 'victim.home': '510000' } as const;
	const early = { 'taking.startedOn': '2025-07-01', 'know.harmOn': '2025-07-01', 'know.obligorOn': '2025-07-01' };
	it.each([
		['2025-12-31', '法〔2020〕347号', '2021-01-01'],
		['2026-01-01', '法〔2025〕226号、法〔2025〕227号', '2026-01-01'],
		['2026-01-02', '法〔2025〕226号、法〔2025〕227号', '2026-01-01']
	])('filed on %s: %s', (on, number, from) => {
		expect(causes(changed('2', { ...early, ...filed(on) })).list).toMatchObject({ number, from });
	});
	it('网络侵权责任纠纷 is offered until 2025-12-31 and not from 2026-01-01: it is not in the transcriptions of the new list', () => {
		const on = (day: string) => causes(changed('2', { ...early, ...app, ...filed(day) }));
		expect(on('2025-12-31').open).toContain('networkTort');
		expect(on('2026-01-01').open).not.toContain('networkTort');
		expect(on('2026-01-01').standing).toMatchObject({ networkTort: 'absent', personalInformation: 'secondary' });
	});
	it('is personal information by default, and one alone leads', () => {
		expect(causes(incident('2')).lead).toEqual(['personalInformation']);
		expect(causes(incident('5')).lead).toEqual(['personalInformation']);
	});
	it('is privacy where a home is looked into', () => {
		const neighbour = changed('2', {
			'incident.scene': 'neighbour',
			'participants/p1/capacity': 'household',
			'participants/p2/capacity': 'household',
			'place.kind': 'home'
		});
		expect(causes(neighbour).lead).toEqual(['privacy']);
	});
	it('names the contract after what it is: with a property firm, property service', () => {
		const broken = {
			'contract.exists': 'yes',
			'contract.faceTerm': 'against',
			'contract.penalty': '?',
			'contract.broadClause': 'no'
		};
		expect(causes(changed('2', broken)).open).toContain('propertyServiceContract');
		expect(causes(incident('1')).open).toContain('serviceContract');
	});
	it('has none on the state track', () => {
		expect(of(incident('6')).procedure).toMatchObject({ causeList: null, causes: [] });
	});
});

describe('the court fee (FEE-13; T32)', () => {
	const claiming = (...sums: readonly (readonly [head: string, amount: string])[]): Changes => ({
		claims: sums.map((_, n) => `c${String(n)}`),
		...Object.fromEntries(
			sums.flatMap(([head, amount], n) => [
				[`claims/c${String(n)}/head`, head],
				[`claims/c${String(n)}/amount`, amount]
			])
		)
	});
	const fee = (tariff: string, answers: Answers) => of(answers).procedure!.fees.filter((row) => row.tariff === tariff);
	it.each([
		// 100 to 500; above 50,000 to 100,000 one in a hundred; above 100,000 one in two hundred (FEE-13(2)2; the checks of law.md).
		['0', '100.00', '500.00'],
		['50000', '100.00', '500.00'],
		['50001', '100.01', '500.01'], // 1 × 1% = 0.01
		['80000', '400.00', '800.00'], // 30,000 × 1% = 300
		['100000', '600.00', '1000.00'], // 50,000 × 1% = 500
		['100001', '600.01', '1000.01'], // 500 + 1 × 0.5% = 500.005, half up
		['200000', '1100.00', '1500.00'], // 500 + 100,000 × 0.5% = 1,000
		['500000', '2600.00', '3000.00'], // 500 + 400,000 × 0.5% = 2,500
		['1000000', '5100.00', '5500.00'] // 500 + 900,000 × 0.5% = 5,000
	])('of a personality case over %s yuan', (sum, low, high) => {
		expect(fee('personality', changed('2', claiming(['solatium', sum])))).toMatchObject([{ at: 'claims', low, high }]);
	});
	it('goes by all that is claimed together: 30,000 + 40,000 + 10,000 = 80,000, 400 to 800; half of it 200 to 400 (FEE-15, 16)', () => {
		const all = claiming(['solatium', '30000'], ['property', '40000'], ['expenses', '10000']);
		expect(fee('personality', changed('2', all))).toMatchObject([
			{ claimed: '80000.00', low: '400.00', high: '800.00', halved: { low: '200.00', high: '400.00' } }
		]);
	});
	it('goes by what is claimed and not by what is awarded: nothing comes out, 80,000 is claimed', () => {
		const { currentLaw, procedure } = of(changed('2', claiming(['solatium', '80000'])));
		expect(currentLaw.headline.high).toBe('0.00');
		expect(procedure!.fees[0]).toMatchObject({ claimed: '80000.00', low: '400.00' });
	});
	it('without a claim stands at each end of the headline, once where they are one', () => {
		expect(fee('personality', incident('2')).map(({ at, claimed }) => [at, claimed])).toEqual([['high', '0.00']]);
		expect(fee('personality', incident('1')).map(({ at, claimed }) => [at, claimed])).toEqual([
			['low', '678.00'],
			['high', '1038.00']
		]);
	});
	it.each([
		// FEE-13(1), slice by slice. Up to 10,000: 50.
		['10000', '50.00'],
		['10001', '50.03'], // 1 × 2.5% = 0.025, half up
		['50000', '1050.00'], // 50 + 40,000 × 2.5% = 50 + 1,000
		['100000', '2300.00'], // 50 + 90,000 × 2.5% = 50 + 2,250
		['200000', '4300.00'], // 2,300 + 100,000 × 2% = 2,300 + 2,000
		['500000', '8800.00'], // 4,300 + 300,000 × 1.5% = 4,300 + 4,500
		['1000000', '13800.00'], // 8,800 + 500,000 × 1% = 8,800 + 5,000
		['2000000', '22800.00'], // 13,800 + 1,000,000 × 0.9% = 13,800 + 9,000
		['5000000', '46800.00'], // 22,800 + 3,000,000 × 0.8% = 22,800 + 24,000
		['10000000', '81800.00'], // 46,800 + 5,000,000 × 0.7% = 46,800 + 35,000
		['20000000', '141800.00'], // 81,800 + 10,000,000 × 0.6% = 81,800 + 60,000
		['20000100', '141800.50'] // 141,800 + 100 × 0.5% = 141,800.50
	])('of a suit in contract over %s yuan', (sum, due) => {
		expect(fee('contract', changed('1', claiming(['property', sum])))).toMatchObject([{ low: due, high: due }]);
	});
	it('of a labour case is 10 yuan, whatever is claimed (FEE-13(4))', () => {
		const work = changed('2', { 'incident.scene': 'work', 'participants/p1/roles': ['employer', 'collector'] });
		expect(fee('labour', work)).toMatchObject([{ at: 'any', claimed: null, low: '10.00', high: '10.00' }]);
	});
	it('is none on the state track (FEE-8, SCL-41)', () => {
		expect(of(incident('6')).procedure!.fees).toMatchObject([
			{ tariff: 'stateCompensation', low: '0.00', high: '0.00', basis: ['FEE-8', 'SCL-41'] }
		]);
	});
	it('is no damage and no expense: a claim changes neither (FEE-29)', () => {
		const [without, withClaim] = [of(incident('2')), of(changed('2', claiming(['expenses', '80000'])))];
		expect(withClaim.currentLaw.expenses).toEqual(without.currentLaw.expenses);
	});
	it('is worked out for one person: others in the same position change nothing (T33)', () => {
		const [alone, many] = [incident('2'), changed('2', { 'victims.others': 'yes' })];
		expect(of(many).procedure!.fees).toEqual(of(alone).procedure!.fees);
		expect(of(many).remedies.find(({ id }) => id === 'joinder')!.basis).toEqual(['FR-13']);
		expect(of(alone).remediesNotOpen.map(({ id }) => id)).toContain('joinder');
	});
});

describe('what a court can order meanwhile', () => {
	const measures = (answers: Answers) =>
		of(answers)
			.procedure!.interim.filter(({ holds }) => holds)
			.map(({ id }) => id);
	it('goes on, is kept, nothing was paid: injunction (CC-997, FR-9), evidence, conduct, no property', () => {
		expect(measures(incident('2'))).toEqual(['injunction', 'evidence', 'conduct']);
	});
	it('is over: nothing to stop, evidence still', () => {
		expect(measures(changed('2', { 'taking.endedOn': '2026-05-31' }))).toEqual(['evidence']);
	});
	it('money was taken: property too', () => {
		const paid = changed('2', {
			losses: ['l1'],
			'losses/l1/kind': 'unauthorised',
			'losses/l1/amount': '5000',
			'losses/l1/on': '2026-02-01',
			'losses/l1/voucher': 'yes',
			'losses/l1/extent': 'full',
			'losses/l1/by': ['p1'],
			'victim.conduct': 'none'
		});
		expect(measures(paid)).toContain('property');
	});
	it('before FR came into force the injunction rests on the Code alone', () => {
		const injunction = (day: string) =>
			of(changed('2', { 'taking.startedOn': day, 'taking.endedOn': day })).procedure!.interim.find(
				({ id }) => id === 'injunction'
			)!.basis;
		expect(injunction('2021-07-31')).toEqual(['CC-997']);
		expect(injunction('2021-08-01')).toEqual(['CC-997', 'FR-9']);
	});
	it('lawful conduct opens no order', () => {
		const consented = changed('2', {
			'consent.kind': 'separate',
			'notice.given': 'clear',
			'consent.withdrawn': 'notAsked',
			'necessity.alternative': 'equal',
			'purpose.stated': 'security',
			'necessity.purpose': 'needed'
		});
		expect(measures(consented)).toEqual(['evidence']);
	});
});
