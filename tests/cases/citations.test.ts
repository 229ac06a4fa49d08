import { describe, expect, it } from 'vitest';
import { assess } from '../../src/lib/assessment/assess';
import { result } from '../../src/lib/assessment/outcome';
import { standards } from '../../src/lib/assessment/standard';
import { readings } from '../../src/lib/case/answers';
import { isProvisionId } from '../../src/lib/law/catalogue';
import { changed, citing, incident, settled } from '../say';

/*
 * Every act rests on: what counts as information (CC-1034), recognition where it needs recognition (FR-1), its own article as far as that
 * governed its day, and, where it turns on there being no ground, the grounds looked for (CC-1036, FR-5, PIPL-13) and what consent lacked.
 */
const face = ['CC-1034', 'FR-1'];
const noGround = ['CC-1036', 'FR-5', 'PIPL-13'];

describe('exact citations', () => {
	it.each<[string, ReturnType<typeof incident>, string, string[]]>([
		['the gate as the only way in', incident('2'), 'faceOnly', [...face, 'FR-10', 'FM-10']],
		[
			'rules not stated: a sign only',
			incident('2'),
			'rulesNotStated',
			[...face, ...noGround, 'CC-1035', 'FR-2', 'PIPL-17', 'PIPL-30']
		],
		[
			// Tied and not needed fails FR-4(1); told by a sign only fails PIPL-14 and 17.
			'consent tied to entry',
			incident('2'),
			'noSeparateConsent',
			[...face, ...noGround, 'CC-1035', 'FR-4', 'PIPL-14', 'PIPL-17', 'FR-2', 'PIPL-29']
		],
		['asked to delete, not deleted', incident('2'), 'notDeleted', ['CC-1034', 'CC-1037', 'PIPL-47']],
		[
			'needless and the only way',
			incident('2'),
			'unnecessary',
			[...face, ...noGround, 'CC-1035', 'FR-2', 'PIPL-6', 'PIPL-28', 'FM-4']
		],
		['passed on unasked', incident('5'), 'passedOn', [...face, 'CC-1038', 'FR-2', 'PIPL-23']],
		[
			'used for marketing, never stated',
			incident('5'),
			'beyondPurpose',
			[...face, 'CC-1035', 'FR-2', 'PIPL-6', 'PIPL-14']
		],
		['mocked, posed as, misused', incident('3'), 'reputation', ['CC-1034', 'CC-1024']],
		[
			'before the PIPL: the Code alone',
			changed('2', { 'taking.startedOn': '2021-07-31', 'taking.endedOn': '2021-07-31', 'consent.kind': 'none' }),
			'noLegalBasis',
			['CC-1034', 'CC-1035', 'CC-1036']
		],
		[
			'a camera in a shop without a sign',
			changed('5', { 'sign.displayed': 'no', 'place.security': 'no' }),
			'publicDevice',
			// No consent was asked: CC-1035 and PIPL-29; the video regulation from 2025-04-01.
			['CC-1034', ...noGround, 'CC-1035', 'PIPL-29', 'PIPL-26', 'VI-9', 'VI-13']
		]
	])('%s', (_, answers, act, expected) => {
		expect([...citing(answers, act)].toSorted()).toEqual([...new Set(expected)].toSorted());
	});
});

it('gives every conclusion a provision and the facts that decided it', () => {
	for (const name of ['1', '2', '3', '4', '5']) {
		const { acts, tracks, remedies, scenes } = settled(incident(name));
		for (const { id, basis, grounds } of [...acts, ...tracks].filter(({ holds }) => holds)) {
			expect(basis.length, id).toBeGreaterThan(0);
			expect(grounds.length, id).toBeGreaterThan(0);
		}
		for (const { id, basis } of [...remedies, ...scenes])
			expect(basis.every(isProvisionId) && basis.length, id).toBeTruthy();
	}
});

it('says why not of every act, with the fact that failed', () => {
	for (const name of ['1', '2', '3', '4', '5'])
		for (const { id, grounds } of settled(incident(name)).acts.filter(({ holds }) => !holds))
			expect(grounds.length, `${name}/${id}`).toBeGreaterThan(0);
});

describe('the duty to offer another way', () => {
	// FR-10 is about whoever manages a building, and those who live in it; a shop answers to PIPL-16 and FR-4.
	it.each([
		['a property firm', '2', true],
		['a car dealer', '5', false]
	])('of %s', (_, name, manages) => {
		const found = result(assess(incident(name)));
		if (found.status !== 'settled') throw new Error(found.status);
		const laid = found.standards.currentLaw.burden.parties.flatMap(({ duties }) =>
			duties.filter(({ id }) => id === 'alternative').map(({ basis }) => basis)
		);
		expect(laid.some((basis) => basis.includes('PIPL-16'))).toBe(true);
		expect(laid.some((basis) => basis.includes('FR-10'))).toBe(manages);
	});
});

describe('the next steps are safe in their order', () => {
	const order = (name: string, ...changes: Parameters<typeof changed>[1][]) =>
		settled(changed(name, Object.assign({}, ...changes) as Parameters<typeof changed>[1])).steps;
	it('evidence, then the written request, then deletion with proof', () => {
		for (const name of ['1', '2', '3', '4', '5']) {
			const steps = order(name);
			expect(steps.indexOf('keepEvidence')).toBeLessThan(steps.indexOf('askInWriting'));
			expect(steps.indexOf('askInWriting')).toBeLessThan(steps.indexOf('deleteWithProof'));
		}
	});
	it('at work: go on clocking in, never a refusal', () => {
		const steps = order('2', { 'incident.scene': 'work' });
		expect(steps).toContain('keepClockingIn');
		expect(steps).not.toContain('askOtherWay');
	});
	it('a forged loan: repay no part of it, first of all', () => {
		expect(order('3')[0]).toBe('doNotRepay');
	});
	it('sexualised pictures: do not forward them, and report', () => {
		const steps = order('4', { 'use.abuse': 'sexualised', police: 'none' });
		expect(steps[0]).toBe('doNotForward');
		expect(steps).toContain('reportPolice');
	});
});

describe('coverage in time', () => {
	const months = Array.from({ length: (2026 - 2019) * 12 + 6 }, (_, i) => {
		const month = String((i % 12) + 1).padStart(2, '0');
		return `${String(2019 + Math.floor(i / 12))}-${month}-15`;
	});
	it('every month from 2019 on has an answer: before the Code that it is not covered, from then on a settled one', () => {
		for (const on of months) {
			const runs = assess(changed('2', { 'taking.startedOn': on, 'taking.endedOn': on, 'taking.lateEffect': 'no' }));
			for (const standard of standards)
				for (const reading of readings) {
					const run = runs[standard][reading];
					if (on < '2021-01-01') expect(run).toMatchObject({ status: 'uncovered', what: 'beforeCivilCode' });
					else expect(run.status, on).toBe('settled');
				}
		}
	});
});
