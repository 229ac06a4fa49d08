import { describe, expect, it } from 'vitest';
import { openCaseFile, writeCaseFile } from './case-file';
import type { Answers } from './answers';
import { schema } from './schema';

const file = (answers: unknown, more: object = {}) =>
	JSON.stringify({ format: 'lianheng-case', schema, ruleSet: 'x', name: 'n', answers, profile: {}, ...more });
const dropped = (answers: unknown) => {
	const opened = openCaseFile(file(answers));
	if (!opened.ok) throw new Error(opened.fault);
	return opened.dropped;
};
const stated = (value: unknown) => ({ status: 'stated', value });

describe('a case file at the door', () => {
	it('comes back as it was written, and the same case is the same text', () => {
		const answers: Answers = {
			'incident.scene': { status: 'stated', value: 'gate' },
			'claimant.kind': { status: 'stated', value: 'self' },
			'notice.given': {
				status: 'unknown',
				evidence: [
					{ what: '告示照片', source: '自己拍摄', inHand: true },
					{ what: '物业的答复', inHand: false }
				]
			}
		};
		const text = writeCaseFile('案件', answers);
		expect(openCaseFile(text)).toMatchObject({ ok: true, dropped: [], file: { name: '案件', answers } });
		expect(writeCaseFile('案件', Object.fromEntries(Object.entries(answers).toReversed()))).toBe(text);
	});
	it.each([
		['{"format": "lianheng', 'notJson'],
		['{}', 'foreign'],
		['[1]', 'foreign'],
		[JSON.stringify({ format: 'other-app', schema: 1 }), 'foreign'],
		[file({}, { schema: schema + 1 }), 'newer'],
		[JSON.stringify({ format: 'lianheng-case', schema }), 'damaged'],
		['x'.repeat(5_000_001), 'tooLarge']
	])('refuses %.40s: %s', (text, fault) => {
		expect(openCaseFile(text)).toMatchObject({ ok: false, fault });
	});
	it.each([
		['no.such.fact', stated('x'), 'noSuchFact'],
		['incident.scene', stated('moon'), 'notOption'],
		['incident.scene', { status: 'unknown' }, 'cannotBeUnknown'],
		['taking.startedOn', stated('2023-02-29'), 'notDay'],
		['settlement.amount', stated('-1'), 'negative'],
		['settlement.amount', stated('1' + '0'.repeat(30)), 'tooLarge'],
		['settlement.amount', stated('12,5'), 'notAmount'],
		['consent.kind', { status: 'disputed', claimant: 'separate', defendant: 'deceived' }, 'noDispute'],
		['consent.kind', { status: 'suspected', value: 'deceived', signs: ' ' }, 'needsSigns'],
		['consent.kind', { status: 'stated' }, 'damaged'],
		['participants', stated(['../x']), 'notAList'],
		['participants', stated([]), 'tooFew'],
		['participants/p1/name', stated('甲'), 'noSuchItem'],
		['constructor', stated('x'), 'noSuchFact']
	])('leaves out %s and says why', (address, answer, reason) => {
		expect(dropped({ [address]: answer })).toEqual([{ address, reason }]);
	});
	it('takes a hostile name as plain text, and refuses one that is too long', () => {
		const list = { participants: stated(['p1']) };
		const hostile = '<script>alert(1)</script>𬭎';
		expect(dropped({ ...list, 'participants/p1/name': stated(hostile) })).toEqual([]);
		expect(dropped({ ...list, 'participants/p1/name': stated(hostile.padEnd(500, '𬭎')) })).toEqual([
			{ address: 'participants/p1/name', reason: 'tooLong' }
		]);
	});
	it('cuts links to nobody, and says so', () => {
		const answers = { participants: stated(['p1', 'p2']), 'participants/p1/jointWith': stated(['p2', 'p9']) };
		const opened = openCaseFile(file(answers));
		expect(opened).toMatchObject({
			ok: true,
			file: { answers: { 'participants/p1/jointWith': { value: ['p2'] } } },
			dropped: [{ address: 'participants/p1/jointWith', reason: 'noSuchItem' }]
		});
	});
	it('is not poisoned by a prototype', () => {
		openCaseFile(file(JSON.parse('{"__proto__": {"status": "stated", "value": "x"}}')));
		expect(({} as Record<string, unknown>)['status']).toBeUndefined();
	});
});
