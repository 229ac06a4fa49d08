import { describe, expect, test } from 'vitest';
import { instruments, isProvisionId, provision, provisionIds } from './catalogue';
import { causesOfActionFrom, inForce } from './dates';
import {
	adultAge,
	capacityAge,
	consumerFraud,
	filingPersons,
	guardianAge,
	labourYears,
	legalFigures,
	limitationYears,
	litigationMonths,
	longestYears,
	networkCeiling,
	personalityFee,
	propertyFee,
	reconsiderationDays,
	smallClaims,
	stateSolatium,
	stateYears,
	terms
} from './figures';
import { englishTitles } from './english-titles';
import { titles } from './titles';
import type { ProvisionId } from './ids';

const instrument = (id: string) => instruments.find((one) => one.id === id)!;
const day = /^(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

describe('every provision', () => {
	test('has an id of its own, made of its instrument and its article', () => {
		expect(new Set(provisionIds).size).toBe(provisionIds.length);
		for (const id of provisionIds) {
			const one = provision(id, 'zh-CN');
			expect(one.id).toBe(id);
			expect(id).toBe(`${one.instrument.id}-${String(one.article)}`);
			expect(Number.isInteger(one.article) && one.article > 0).toBe(true);
		}
	});
	test('is known by its id, and nothing else is', () => {
		for (const id of provisionIds) expect(isProvisionId(id)).toBe(true);
		for (const id of ['FR-17', 'CC-1', 'L9b', '', 'toString']) expect(isProvisionId(id)).toBe(false);
	});
	test('stands in its file in the order of the articles', () => {
		for (const { id } of instruments) {
			const articles = provisionIds
				.filter((one) => one.startsWith(`${id}-`))
				.map((one) => provision(one, 'en').article);
			expect(articles).toEqual([...articles].sort((a, b) => a - b));
		}
	});
	test('says in one sentence of each language what it does', () => {
		for (const id of provisionIds) {
			const [zh, en] = [provision(id, 'zh-CN').gist, provision(id, 'en').gist];
			expect(zh, id).toMatch(/^[^。]{6,}。$/);
			expect(zh, id).not.toMatch(/\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u);
			expect(zh, id).not.toContain('  ');
			expect(en, id).toMatch(/^[A-Z“].{20,}\.$/);
			expect(en, id).not.toMatch(/['"]|--| {2}/);
		}
	});
});

describe('every instrument', () => {
	test('is in the catalogue once, with at least one provision', () => {
		expect(new Set(instruments.map(({ id }) => id)).size).toBe(instruments.length);
		for (const { id } of instruments) expect(provisionIds.some((one) => one.startsWith(`${id}-`))).toBe(true);
	});
	test('has days that can be true', () => {
		for (const { id, adopted, published, first, amended, effective, until, checked } of instruments) {
			for (const one of [adopted, published, first, amended, effective, until, checked])
				if (one !== undefined) expect(one, id).toMatch(day);
			for (const before of [adopted, published, amended, first])
				if (before !== undefined) expect(before <= effective, id).toBe(true);
			if (adopted && published) expect(adopted <= published, id).toBe(true);
			if (until) expect(effective < until, id).toBe(true);
			expect(effective < checked, id).toBe(true);
		}
	});
	test('has the short title a citation is made with', () => {
		expect(Object.fromEntries(instruments.map(({ id, short }) => [id, short]))).toEqual(
			Object.fromEntries(Object.entries(titles).map(([id, { short }]) => [id, short]))
		);
		expect(Object.fromEntries(instruments.map(({ id, en }) => [id, en]))).toEqual(englishTitles);
	});
	test('has a gloss of its own, no longer than its title in English', () => {
		const glosses = Object.entries(titles).map(([id, { gloss }]) => ({ id, gloss }));
		expect(new Set(glosses.map(({ gloss }) => gloss)).size).toBe(instruments.length);
		for (const { id, gloss } of glosses)
			expect(gloss.length, id).toBeLessThanOrEqual(englishTitles[id as keyof typeof titles].length);
	});
	test('says what was not read only of what it states', () => {
		for (const one of instruments) for (const field of one.unchecked ?? []) expect(one[field], one.id).toBeDefined();
	});
});

describe('what the texts themselves say, written by hand', () => {
	test.each([
		['FR', '法释〔2021〕15号', '2021-08-01'],
		['TI', '法释〔2024〕12号', '2024-09-27'],
		['TE', '法释〔2020〕15号', '2021-01-01'],
		['GI', '法释〔2022〕6号', '2022-03-01'],
		['NR', '法释〔2014〕11号', '2021-01-01'],
		['MD', '法释〔2001〕7号', '2021-01-01'],
		['BC', '法释〔2021〕10号', '2021-05-25'],
		['SCM', '法释〔2021〕3号', '2021-04-01'],
		['AC', '法释〔2022〕10号', '2022-05-01'],
		['IC', '法释〔2025〕14号', '2025-11-01'],
		['CR', '法释〔2017〕10号', '2017-06-01'],
		['FEE', '国务院令第481号', '2007-04-01'],
		['FM', '国家互联网信息办公室、公安部令第19号', '2025-06-01']
	])('%s is %s, in force %s', (id, number, effective) => {
		expect(instrument(id)).toMatchObject({ number, effective });
	});
	test.each([
		['CC', '2021-01-01'],
		['PIPL', '2021-11-01'],
		['DSL', '2021-09-01'],
		['TF', '2022-12-01'],
		['MN', '2024-01-01'],
		['CPR', '2024-07-01'],
		['ND', '2025-01-01'],
		['VI', '2025-04-01'],
		['CSL', '2026-01-01'],
		['PS', '2026-01-01'],
		['SCL', '2013-01-01'],
		['CP', '2014-03-15'],
		['LAL', '2008-05-01'],
		['ALL', '2017-07-01'],
		['ARL', '2024-01-01'],
		['CL', '2021-06-01'],
		['CO', '2024-07-01']
	])('%s, in force %s', (id, effective) => {
		expect(instrument(id).effective).toBe(effective);
	});
	test('FR was adopted on 2021-06-08 and published on 2021-07-27', () => {
		expect(instrument('FR')).toMatchObject({ adopted: '2021-06-08', published: '2021-07-27' });
	});
	test('NR and MD are used as amended by 法释〔2020〕17号', () => {
		expect(instrument('NR')).toMatchObject({ amendedBy: '法释〔2020〕17号', first: '2014-10-10' });
		expect(instrument('MD')).toMatchObject({ amendedBy: '法释〔2020〕17号', first: '2001-03-10' });
	});
	test('the measures on face recognition were read in copies only', () => {
		expect(provision('FM-15', 'zh-CN')).toMatchObject({ status: 'secondary', source: { zh: '国家互联网信息办公室' } });
		expect(provision('FM-11', 'zh-CN').status).toBe('fromMemory');
		expect(provision('CC-1183', 'zh-CN')).toMatchObject({ status: 'verified', source: { zh: '国家法律法规数据库' } });
	});
	test('where the wording decides, the gist keeps it', () => {
		const decisive: [ProvisionId, string][] = [
			['FR-2', '单独同意'],
			['PIPL-29', '单独同意'],
			['CC-1183', '严重精神损害'],
			['CC-996', '严重精神损害'],
			['PIPL-20', '目的和处理方式'],
			['CC-1195', '扩大'],
			['CC-1198', '补充责任'],
			['FR-5', '国家有关规定'],
			['CPI-108', '高度可能性'],
			['TI-18', '不超出']
		];
		for (const [id, words] of decisive) expect(provision(id, 'zh-CN').gist, id).toContain(words);
	});
	test('all sixteen articles of FR are here', () => {
		expect(provisionIds.filter((id) => id.startsWith('FR-'))).toHaveLength(16);
	});
});

describe('days the rules key on', () => {
	test('are those of the instruments', () => {
		for (const [id, from] of Object.entries(inForce)) expect(instrument(id).effective, id).toBe(from);
	});
	test('and of the list of causes of action', () => {
		expect(causesOfActionFrom).toBe('2026-01-01');
	});
});

describe('figures', () => {
	test('cite provisions that exist and carry their words', () => {
		for (const { provision: id, says, value } of legalFigures) {
			expect(isProvisionId(id), id).toBe(true);
			expect(says.length).toBeGreaterThan(1);
			expect(value).toMatch(/^\d+(\.\d+)?$/);
		}
	});
	test('are those of the articles', () => {
		const values = (figures: Readonly<Record<string, { value: string }>>) =>
			Object.fromEntries(Object.entries(figures).map(([name, { value }]) => [name, value]));
		expect(
			values({
				networkCeiling,
				limitationYears,
				longestYears,
				labourYears,
				stateYears,
				litigationMonths,
				reconsiderationDays,
				filingPersons,
				guardianAge,
				adultAge,
				capacityAge
			})
		).toEqual({
			networkCeiling: '500000',
			limitationYears: '3',
			longestYears: '20',
			labourYears: '1',
			stateYears: '2',
			litigationMonths: '6',
			reconsiderationDays: '60',
			filingPersons: '100000',
			guardianAge: '14',
			adultAge: '18',
			capacityAge: '8'
		});
		expect(values(terms)).toEqual({
			suspension: '6',
			litigationLongest: '5',
			reconsiderationLongest: '1',
			stateApplication: '2',
			stateDecision: '2',
			filing: '30',
			videoFiling: '30',
			videoKeeping: '30',
			assessmentKeeping: '3'
		});
		expect(values(personalityFee)).toEqual({
			baseLow: '100',
			baseHigh: '500',
			free: '50000',
			middle: '100000',
			middleRate: '0.01',
			upperRate: '0.005',
			halvedWhenSettled: '0.5',
			halvedWhenSummary: '0.5'
		});
		expect(propertyFee.lowest.value).toBe('50');
		expect(propertyFee.steps.map(({ over, rate }) => [over, rate.value])).toEqual([
			['10000', '0.025'],
			['100000', '0.02'],
			['200000', '0.015'],
			['500000', '0.01'],
			['1000000', '0.009'],
			['2000000', '0.008'],
			['5000000', '0.007'],
			['10000000', '0.006'],
			['20000000', '0.005']
		]);
		expect(values(stateSolatium)).toEqual({ share: '0.5', least: '1000' });
		expect(values(smallClaims)).toEqual({ share: '0.5', agreed: '2' });
		expect(values(consumerFraud)).toEqual({ times: '3', least: '500' });
	});
});
