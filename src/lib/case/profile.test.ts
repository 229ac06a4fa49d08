import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adjustable } from '../law/parameters/adjustable';
import { parameters } from '../law/parameters/all';
import { openCaseFile, writeCaseFile } from './case-file';
import { ownValues, type Profile } from './profile';
import { faultOfOwn } from './profile-faults';

const file = (profile: unknown, schema = 2) =>
	JSON.stringify({ format: 'lianheng-case', schema, ruleSet: 'x', name: 'n', answers: {}, profile });
const opened = (text: string) => {
	const found = openCaseFile(text);
	if (!found.ok) throw new Error(found.fault);
	return found;
};
const bands = (...of: [string, string][]) => of;

describe('an own value', () => {
	it('can be what the project uses, for every parameter there is but the index taken from a table', () => {
		for (const id of Object.keys(adjustable)) {
			const { parameter } = parameters.find((one) => one.parameter.id === id)!;
			expect(faultOfOwn(id, parameter.value), id).toBe(id === 'factors.livingStandardIndex' ? 'notNumber' : undefined);
		}
	});
	it('is for a parameter that moves a figure', () => {
		const fixed = parameters.filter(({ parameter }) => !adjustable[parameter.id]).map(({ parameter }) => parameter.id);
		expect(fixed.toSorted()).toEqual([
			'bands.wideOuter',
			'bands.wideRatio',
			'checking.oldAfter',
			'grades.faultOfDuty',
			'urgency.urgentDays'
		]);
	});
	const dignity = bands(['0', '0'], ['0', '500'], ['500', '2000'], ['2000', '5000'], ['5000', '30000']);
	const at = (tier: number, low: string, high: string) => dignity.map((band, i) => (i === tier ? [low, high] : band));
	it.each([
		['bands.nothing', '1', 'noSuchParameter'],
		['constructor', '1', 'noSuchParameter'],
		['bands.wideOuter', '1', 'noSuchParameter'],
		['bands.dignityBands', dignity.slice(1), 'wrongShape'],
		['bands.floor', undefined, 'wrongShape'],
		['bands.floor', 500, 'wrongShape'],
		['bands.floor', '', 'notNumber'],
		['bands.floor', '5e3', 'notNumber'],
		['bands.floor', '1.00005', 'notNumber'],
		['bands.floor', '-1', 'outOfBounds'],
		['bands.floor', '10000000', undefined],
		['bands.floor', '10000001', 'outOfBounds'],
		['bands.floor', '0', undefined],
		['bands.presumptiveItem', ['300', '100'], 'lowAboveHigh'],
		['bands.discretionaryBands', { none: ['0', '0'], indirect: ['5', '4'], direct: ['5', '6'] }, 'lowAboveHigh'],
		['bands.dignityBands', at(2, '500', '2001'), 'notContiguous'],
		['bands.dignityBands', at(1, '100', '500'), undefined],
		['bands.dignityBands', at(0, '0', '1'), 'outOfBounds'],
		['bands.solatiumTops', ['2000', '2000', '1999', '5000', '20000'], 'falls'],
		['bands.disputedFrom', '4', undefined],
		['bands.disputedFrom', '5', 'outOfBounds'],
		['bands.disputedFrom', '2.5', 'outOfBounds'],
		['factors.noticeFactor', { none: '0', sign: '-0.05', buried: '-0.05', clear: '-0.91' }, 'outOfBounds'],
		['factors.noticeFactor', { none: '0', sign: '-0.05', buried: '-0.05', clear: '-0.9' }, undefined],
		['factors.noticeFactor', { none: '0', sign: '-0.05', buried: '-0.05' }, 'wrongShape'],
		['factors.adjustmentRange', ['1', '1'], undefined],
		['factors.adjustmentRange', ['1.1', '1.5'], 'outOfBounds'],
		['factors.livingStandardIndex', '2', undefined],
		['factors.livingStandardIndex', '2.1', 'outOfBounds'],
		['grades.enlargedPart', { some: '0', half: '0.5', most: '0.75' }, 'outOfBounds'],
		['grades.enlargedPart', { some: '0.6', half: '0.5', most: '0.75' }, 'falls'],
		['grades.ownPart', { none: ['0', '0'], deceived: ['0', '0.2'], reckless: ['0.5', '1.1'] }, 'outOfBounds'],
		// dignity: .6 + .4 = 1; .6 + .5 = 1.1
		['overlap.overlap', { 'dignity-privacy': '0.6', 'privacy-security': '0.3', 'dignity-security': '0.4' }, undefined],
		[
			'overlap.overlap',
			{ 'dignity-privacy': '0.6', 'privacy-security': '0.3', 'dignity-security': '0.5' },
			'overlapsTooMuch'
		]
	])('%s as %j: %s', (id, value, fault) => {
		expect(faultOfOwn(id, value)).toBe(fault);
	});
});

describe('own values in a case file', () => {
	const profile: Profile = {
		'bands.floor': { value: '0', reason: '当地法院不设下限' },
		'overlap.overlap': { value: { 'dignity-privacy': '0.5', 'privacy-security': '0.3', 'dignity-security': '0' } }
	};
	it('come back as they were written', () => {
		expect(opened(writeCaseFile('n', {}, profile))).toMatchObject({ file: { profile }, dropped: [] });
	});
	it('make a file an app without them refuses; a case without any is written in the first form', () => {
		expect(JSON.parse(writeCaseFile('n', {}, profile))).toMatchObject({ schema: 2, profile });
		expect(JSON.parse(writeCaseFile('n', {}))).toMatchObject({ schema: 1 });
		expect(JSON.parse(writeCaseFile('n', {}))).not.toHaveProperty('profile');
	});
	it('that cannot be used are left out one by one, and listed', () => {
		const found = opened(
			file({ ...profile, 'bands.solatiumLeast': { value: '-1' }, 'bands.gone': { value: '1' }, x: 3 })
		);
		expect(Object.keys(found.file.profile)).toEqual(Object.keys(profile));
		expect(found.dropped).toEqual([
			{ address: 'profile/bands.solatiumLeast', reason: 'outOfBounds' },
			{ address: 'profile/bands.gone', reason: 'noSuchParameter' },
			{ address: 'profile/x', reason: 'damaged' }
		]);
	});
	it('that cannot be used go with the case under dropped, and are offered again', () => {
		const first = opened(file({ ...profile, 'bands.gone': { value: '1' } }));
		expect(first.file.dropped).toEqual({ 'profile/bands.gone': { value: '1' } });
		const again = writeCaseFile('n', {}, {}, { ...first.file.dropped, 'profile/bands.floor': { value: '0' } });
		expect(JSON.parse(again)).toMatchObject({ schema: 1 });
		expect(opened(again)).toMatchObject({
			file: { profile: { 'bands.floor': { value: '0' } }, dropped: { 'profile/bands.gone': { value: '1' } } },
			dropped: [{ address: 'profile/bands.gone', reason: 'noSuchParameter' }]
		});
	});
	it('are held against each other: the least where damage is severe is at most the lowest top', () => {
		const least = (value: string) => opened(file({ 'bands.solatiumLeast': { value } }));
		expect(least('2000').dropped).toEqual([]);
		expect(least('2001').dropped).toEqual([{ address: 'profile/bands.solatiumLeast', reason: 'leastAboveTop' }]);
		const tops = { value: ['3000', '3000', '3000', '5000', '20000'] };
		expect(opened(file({ 'bands.solatiumLeast': { value: '2001' }, 'bands.solatiumTops': tops })).dropped).toEqual([]);
	});
	it('keep the names and months of the rows the project gives them', () => {
		const rows = ['under1', '1-3', '3-12', '12-36', 'over36'].map((id) => ({ id, from: 99, value: '0.1' }));
		const [first] = ownValues(opened(file({ 'factors.durationFactor': { value: rows } })).file.profile)[
			'factors.durationFactor'
		] as { from: number; value: string }[];
		expect(first).toEqual({ id: 'under1', from: 0, value: '0.1' });
	});
	it('a file of the first form, as it stood, opens without any', () => {
		const found = opened(readFileSync('tests/files/case-schema-1.json', 'utf8'));
		expect(found).toMatchObject({ file: { name: '门禁', profile: {} }, dropped: [] });
		expect(found.file.answers['consent.kind']).toEqual({ status: 'stated', value: 'tied' });
	});
	it('a file of the second form, as it stood, opens with its own', () => {
		expect(opened(readFileSync('tests/files/case-schema-2.json', 'utf8'))).toMatchObject({
			file: { name: '门禁', profile },
			dropped: []
		});
	});
});
