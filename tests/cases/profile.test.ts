import { describe, expect, it } from 'vitest';
import { assess } from '../../src/lib/assessment/assess';
import { standards } from '../../src/lib/assessment/standard';
import { readings, type Answers } from '../../src/lib/case/answers';
import { disposableIncome } from '../../src/lib/law/statistics/disposable-income';
import type { OwnValues } from '../../src/lib/reasoning/read';
import { changed, incident, printed } from '../say';
import { result, working } from '../../src/lib/assessment/outcome';
import { compose } from '../../src/lib/brief/compose/compose';
import type { Vocabularies } from '../../src/lib/brief/speak';
import { ownValues } from '../../src/lib/case/profile';
import { outcomeJson } from '../../src/lib/exchange/outcome';
import { outcomeSchema } from '../../src/lib/exchange/outcome-schema';
import { brief } from '../../src/lib/messages/zh-CN/brief';
import { evidence } from '../../src/lib/messages/zh-CN/evidence';
import { facts } from '../../src/lib/messages/zh-CN/facts';
import { figures } from '../../src/lib/messages/zh-CN/figures';
import { findings } from '../../src/lib/messages/zh-CN/findings';
import { method } from '../../src/lib/messages/zh-CN/method';

/** Incident 2 worked by hand with the default parameters stands in worked.test.ts; here the same arithmetic with values of one’s own. */
const noProof = (answers: Answers, own: OwnValues = {}) => {
	const run = assess(answers, own).noProof.burden;
	if (run.status !== 'settled') throw new Error(run.status);
	return run.value;
};
const ends = ({ low, high }: { low: { toFixed(n: number): string }; high: { toFixed(n: number): string } }) => [
	low.toFixed(2),
	high.toFixed(2)
];
const total = (answers: Answers, own: OwnValues = {}) => ends(noProof(answers, own).total.total);
const head = (answers: Answers, name: string, own: OwnValues = {}) =>
	ends(noProof(answers, own).heads.find((one) => one.head === name)!.figure);

describe('own values', () => {
	it('own bands are worked with the same factors, and the top of tier 4 is theirs', () => {
		const dignityBands = [
			['0', '0'],
			['0', '1000'],
			['1000', '3000'],
			['3000', '5000'],
			['5000', '30000']
		];
		// 1,000–3,000 × (1 − 0.05 for a sign only) = 950–2,850
		expect(head(incident('2'), 'dignity', { 'bands.dignityBands': dignityBands })).toEqual(['950.00', '2850.00']);
		const low = dignityBands.map((band, tier) => (tier === 4 ? ['5000', '5000'] : band));
		// incident 3, tier 4: at most 5,000 whatever the factors
		expect(head(incident('3'), 'dignity', { 'bands.dignityBands': low })).toEqual(['5000.00', '5000.00']);
	});
	it('an own factor moves its own head only', () => {
		const noticeFactor = { none: '0', sign: '0', buried: '-0.05', clear: '-0.15' };
		const own = { 'factors.noticeFactor': noticeFactor };
		expect(head(incident('2'), 'dignity', own)).toEqual(['500.00', '2000.00']);
		expect(head(incident('2'), 'privacy', own)).toEqual(['760.00', '2850.00']);
	});
	it('without overlap the heads are added', () => {
		// 475 + 760 + 650 = 1,885; + 100 = 1,985. 1,900 + 2,850 + 1,950 = 6,700; + 300 = 7,000
		const overlap = { 'dignity-privacy': '0', 'privacy-security': '0', 'dignity-security': '0' };
		expect(total(incident('2'), { 'overlap.overlap': overlap })).toEqual(['1985.00', '7000.00']);
	});
	it('with the floor off there is neither the floor nor its line', () => {
		const slight = changed('2', {
			'necessity.alternative': 'equal',
			'face.linked.name': 'no',
			'face.linked.room': 'no',
			'store.log': 'days',
			'store.where': 'device'
		});
		// D tier 1: 0–500 × .95 = 0–475. P tier 1: 200–800 × .95 = 190–760. S tier 1: 200–500 × 1.3 = 260–650.
		// low: 450 − (.4×0 + .3×190 + .2×0 = 57) = 393, below 500; + 100
		const lines = (own: OwnValues) => working(noProof(slight, own), 'burden').map(({ id }) => id);
		expect(total(slight)[0]).toBe('600.00');
		expect(lines({})).toContain('noProof/burden/nonProperty/floored');
		expect(total(slight, { 'bands.floor': '0' })[0]).toBe('493.00');
		expect(lines({ 'bands.floor': '0' })).not.toContain('noProof/burden/nonProperty/floored');
	});
	it('an own index of the living standard stands in place of the table, also where the table has no such year', () => {
		const [year] = Object.keys(disposableIncome).toSorted().reverse();
		const late = changed('2', {
			'court.province': '330000',
			'filing.on': `${String(Number(year) + 2)}-06-30`
		});
		const own = { 'factors.livingStandardIndex': '1.1' };
		expect(noProof(late).leftOut.some(({ id }) => id === 'lacks')).toBe(true);
		expect(noProof(late, own).leftOut.some(({ id }) => id === 'lacks')).toBe(false);
		// 500–2,000 × .95 × 1.1 = 522.50–2,090
		expect(head(late, 'dignity', own)).toEqual(['522.50', '2090.00']);
		// also where no court is chosen yet
		expect(head(incident('2'), 'dignity', own)).toEqual(['522.50', '2090.00']);
	});
	it('own tops and least of the solatium', () => {
		// incident 4, severe, tier 4, weighed × 1.5: at most the own top; 2,000 × 1.5 = 3,000 up to 10,000
		const run = assess(incident('4'), {
			'bands.solatiumTops': ['2000', '2000', '2000', '5000', '10000'],
			'bands.solatiumLeast': '2000'
		}).currentLaw.burden;
		if (run.status !== 'settled') throw new Error(run.status);
		expect(ends(run.value.total.personal)).toEqual(['3000.00', '10000.00']);
	});
	it('more taken off than there is leaves the least adjustment, and no band the wrong way round', () => {
		const child = changed('2', {
			'victim.ageAtStart': '8-13',
			'victim.ageNow': '8-13',
			'guardian.knewOn': '2025-08-01',
			'consent.guardian': 'no'
		});
		const own = { 'factors.noticeFactor': { none: '-0.9', sign: '-0.9', buried: '-0.9', clear: '-0.9' } };
		const silent = { 'factors.responseFactor': { prompt: '-0.9', silent: '-0.9', obstructive: '-0.9' } };
		// 1 − .9 − .9 < 0, so nothing; the adjustment is then at least 0.5: 500–2,000 × .5
		expect(head(child, 'dignity', { ...own, ...silent })).toEqual(['250.00', '1000.00']);
	});
});

describe('what is asked and relied on', () => {
	const every: OwnValues = {
		'factors.livingStandardIndex': '1.1',
		'bands.floor': '0',
		'bands.disputedFrom': '1',
		'grades.enlargedPart': { some: '0.5', half: '0.5', most: '0.5' }
	};
	it('does not depend on values of one’s own', () => {
		for (const name of ['1', '2', '3', '4', '5', '6']) {
			const [before, after] = [assess(incident(name)), assess(incident(name), every)];
			for (const standard of standards)
				for (const reading of readings) {
					const [a, b] = [before[standard][reading], after[standard][reading]];
					expect([...b.relied.keys()]).toEqual([...a.relied.keys()]);
					expect([...b.offered.keys()]).toEqual([...a.offered.keys()]);
					expect(b.parameters).toEqual(a.parameters);
				}
		}
	});
	it('a run names the parameters it read', () => {
		const { parameters } = assess(incident('2')).noProof.burden;
		expect([...parameters]).toEqual(
			expect.arrayContaining(['bands.dignityBands', 'overlap.overlap', 'bands.floor', 'factors.noticeFactor'])
		);
		expect([...parameters]).not.toContain('grades.ownPart');
		expect(assess(incident('6')).noProof.burden.parameters.size).toBe(0);
	});
});

describe('what is printed of it', () => {
	const profile = {
		'bands.floor': { value: '0', reason: '当地法院不设下限' },
		'factors.noticeFactor': { value: { none: '0', sign: '-0.1', buried: '-0.05', clear: '-0.15' } },
		'grades.ownPart': { value: { none: ['0', '0'], deceived: ['0', '0.3'], reckless: ['0.5', '1'] } }
	};
	const answers = incident('2');
	const assessment = assess(answers, ownValues(profile));
	it('the brief lists each number that was changed, with the project’s beside it and the reason', () => {
		const found = result(assessment);
		if (found.status === 'needs') throw new Error('open');
		const words: Vocabularies = { lang: 'zh-CN', facts, findings, figures, brief, evidence };
		const { blocks } = compose({
			answers,
			result: found,
			words,
			noProof: true,
			own: { profile, words: method },
			gist: () => ''
		});
		const plain = (inline: readonly { text: string }[]) => inline.map(({ text }) => text).join('');
		const title = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'own');
		const list = blocks.slice(title).find((block) => block.kind === 'table');
		expect(list?.kind === 'table' && list.rows.map((row) => row.map(plain))).toEqual([
			['非财产损害合计的下限（无须证明实际损失口径）', '500', '0', '当地法院不设下限'],
			['告知 · 只有提示牌', '−5%', '−10%', '没有写理由'],
			['付款损失中自己承担的部分 · 被骗给的 · 本案没有用到', '0% – 20%', '0% – 30%', '没有写理由']
		]);
		const notice = blocks.find((block) => block.kind === 'working' && block.figure === 'noProof/burden/dignity/notice');
		expect(notice?.kind === 'working' && notice.formula).toContain('使用者自设');
		const consent = blocks.find(
			(block) => block.kind === 'working' && block.figure === 'noProof/burden/privacy/consent'
		);
		expect(consent?.kind === 'working' && consent.formula).toContain('本项目参数');
	});
	it('the JSON says it, with and without', () => {
		expect(outcomeSchema.parse(outcomeJson(assessment, answers, profile)).profile).toEqual(profile);
		expect(printed(answers).profile).toEqual({});
	});
});
