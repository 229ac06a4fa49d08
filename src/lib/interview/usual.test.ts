import { describe, expect, it } from 'vitest';
import { roles, vocabulary } from '../case/facts';
import { facts as en } from '../messages/en/facts';
import { facts as zh } from '../messages/zh-CN/facts';
import { roleGroups, usualFirst, usualRoles } from './usual';

describe('the roles usual for a scene', () => {
	it('are told of every scene, a handful each, none twice', () => {
		expect(Object.keys(usualRoles).toSorted()).toEqual([...vocabulary['incident.scene'].options].toSorted());
		for (const of of Object.values(usualRoles)) {
			expect(of.length).toBeLessThanOrEqual(6);
			expect(new Set(of).size).toBe(of.length);
		}
	});

	it('and the groups hold every role once, and each has a name in both languages', () => {
		expect(Object.values(roleGroups).flat().toSorted()).toEqual([...roles].toSorted());
		for (const facts of [zh, en])
			expect(Object.keys(facts['participants/roles'].groups ?? {})).toEqual(Object.keys(roleGroups));
	});

	it('at a gate begin with the property firm, and somebody unidentified can always be named', () => {
		const { usual } = usualFirst({ 'incident.scene': { status: 'stated', value: 'gate' } });
		expect(usual[0]).toBe('property');
		expect(usual).toContain('unidentified');
		expect(usualFirst({}).usual).toContain('unidentified');
	});
});
