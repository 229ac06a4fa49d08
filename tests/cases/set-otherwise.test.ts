import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/lib/case/answers';
import { incident, range, settled } from '../say';

/** A finding set by a professional in place of what the rules derive: the figures follow, and the reason stands beside it. */
const set = (value: string, reason?: string): Answer => ({ status: 'stated', value, ...(reason ? { reason } : {}) });
const gate = (changes: Record<string, Answer>) => settled({ ...incident('2'), ...changes });
const line = (outcome: ReturnType<typeof gate>, id: string) => {
	const found = outcome.noProof.trace.find((one) => one.id === id);
	return found ? range(found) : undefined;
};

describe('findings set otherwise', () => {
	it('nothing is set until somebody sets it', () => {
		expect(settled(incident('2')).set).toEqual([]);
	});

	it('a grade of fault: the heaviest of those who took part moves dignity and privacy by +40 % (parameter fault.intent)', () => {
		const outcome = gate({ 'participants/p1/fault': set('intent', '收到整改通知后仍然继续') });
		expect(outcome.set).toMatchObject([
			{ address: 'participants/p1/fault', value: 'intent', reason: '收到整改通知后仍然继续' }
		]);
		expect(outcome.set[0]!.derived).not.toBe('intent');
		expect(line(outcome, 'noProof/burden/dignity/fault')).toEqual(['0.4', '0.4']);
		expect(line(outcome, 'noProof/burden/privacy/fault')).toEqual(['0.4', '0.4']);
	});

	it('severity: without it the law in force gives nothing for mental damage, with it at least something (CC-1183)', () => {
		const solatium = (outcome: ReturnType<typeof gate>) =>
			range(outcome.currentLaw.heads.find(({ head }) => head === 'solatium')!);
		expect(solatium(gate({ 'harm.severe': set('notSevere', '没有就诊') }))).toEqual(['0.00', '0.00']);
		const severe = gate({ 'harm.severe': set('severe') });
		expect(Number(solatium(severe)[0])).toBeGreaterThan(0);
		// No reason given is said, not hidden.
		expect(severe.set).toMatchObject([{ address: 'harm.severe', value: 'severe', reason: null }]);
	});

	it('continuing conduct: later texts govern the later part (model §1, prevailing); set to that view, it stands as set and changes no figure', () => {
		const before = settled(incident('2'));
		const after = gate({ 'law.continuing': set('applies', '本院一贯采此说') });
		expect(after.set).toEqual([
			{ address: 'law.continuing', derived: 'applies', value: 'applies', reason: '本院一贯采此说' }
		]);
		expect(range(after.currentLaw.headline)).toEqual(range(before.currentLaw.headline));
		expect(range(after.noProof.headline)).toEqual(range(before.noProof.headline));
	});
});
