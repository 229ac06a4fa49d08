import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/lib/assessment/assess';
import { result } from '../../src/lib/assessment/outcome';
import { ownValues } from '../../src/lib/case/profile';
import { writeCaseFile } from '../../src/lib/case/case-file';
import type { Answers } from '../../src/lib/case/answers';
import { canonical, sha256 } from '../../src/lib/exchange/canonical';
import { recheck } from '../../src/lib/exchange/recheck';
import { figuresOf, openSeal, reliedAnswers, seal, type OpenedSeal } from '../../src/lib/exchange/seal';
import { isPdf, sealInPdf } from '../../src/lib/exchange/sealed-pdf';
import { ruleSet } from '../../src/lib/law/parameters/rule-set';
import { changed, incident } from '../say';

const stated = (value: string) => ({ status: 'stated', value }) as const;
async function sealOf(answers: Answers) {
	const found = result(assess(answers));
	if (found.status === 'needs') throw new Error(found.needs.join());
	return seal(answers, {}, found);
}
async function open(text: string): Promise<OpenedSeal> {
	const opened = await openSeal(text);
	if (!opened.ok) throw new Error(opened.fault);
	return opened;
}
/** The sealed file with its content changed, and its hash made good again or left as it was. */
async function rewritten(file: string, change: (sealed: Sealed) => void, good: boolean): Promise<OpenedSeal> {
	const whole = JSON.parse(file) as { hash: string; sealed: Sealed };
	change(whole.sealed);
	if (good) whole.hash = await sha256(canonical(whole.sealed));
	return open(JSON.stringify(whole));
}
interface Sealed {
	ruleSet: string;
	case: { answers: Record<string, unknown> };
	figures: [string, string, string][];
}

test('the canonical text: keys sorted, words composed, lines ended by LF; the digest of a known text', async () => {
	// é as e and an accent becomes one character; the order of entering and the ends of lines are gone
	expect(canonical({ b: ['e\u0301', 'x\r\ny\rz'], a: { d: true, c: undefined } })).toBe(
		'{"a":{"d":true},"b":["\u00e9","x\\ny\\nz"]}'
	);
	// FIPS 180-4, the example of one block: "abc"
	expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

describe('a sealed case', () => {
	test.each(['1', '2', '3', '4', '5', '6'])(
		'incident %s gives the same figures from the answers relied on',
		async (id) => {
			const opened = await open((await sealOf(incident(id))).file);
			expect(opened.dropped).toEqual([]);
			expect(recheck(opened)).toMatchObject({ same: true, differences: [], ruleSet: { then: ruleSet, now: ruleSet } });
			expect(opened.figures.length).toBeGreaterThan(10);
		}
	);

	test('holds nothing no run relied on, and changes with nothing but answers relied on', async () => {
		const answers = incident('2');
		const plain = await sealOf(answers);
		// Nobody recovered anything, so that an item of a list that has none is read by nobody.
		const beside = { ...answers, 'recovered/r9/amount': stated('12.34') };
		expect((await sealOf(beside)).file).toBe(plain.file);
		expect(plain.file).not.toContain('12.34');
		const later = changed('2', { 'participants/p1/name': '某公司' });
		expect((await sealOf(later)).hash).not.toBe(plain.hash);
	});

	test('an item comes with the list that has it, and a link with the list it points into', () => {
		const answers: Answers = {
			participants: { status: 'stated', value: ['p1'] },
			'participants/p1/name': stated('某公司'),
			losses: { status: 'stated', value: ['l1'] },
			'losses/l1/by': { status: 'stated', value: ['p1'] },
			'notice.given': stated('none')
		};
		expect(Object.keys(reliedAnswers(answers, new Map([['losses/l1/by', []]])))).toEqual([
			'participants',
			'losses',
			'losses/l1/by'
		]);
	});

	test('a figure changed by hand is found, and the file said to be altered', async () => {
		const { file } = await sealOf(incident('4'));
		const opened = await rewritten(
			file,
			({ figures }) => figures.forEach((row) => row[0] === 'currentLaw/headline' && (row[2] = '99999')),
			false
		);
		expect(opened.altered).toBe(true);
		const checked = recheck(opened);
		expect(checked.same).toBe(false);
		expect(checked.differences).toHaveLength(1);
		expect(checked.differences[0]).toMatchObject({
			id: 'currentLaw/headline',
			then: [expect.any(String), '99999'],
			reason: 'altered'
		});
	});

	test('an answer changed by hand is found by the hash even where no figure moves', async () => {
		const { file } = await sealOf(incident('4'));
		const opened = await rewritten(
			file,
			(sealed) => (sealed.case.answers['participants/p1/name'] = stated('别人')),
			false
		);
		expect(recheck(opened)).toMatchObject({ same: false, altered: true, differences: [] });
	});

	test('another rule set: each figure with its reason, a later parameter by name', async () => {
		const { file } = await sealOf(incident('4'));
		// The band of dignity is dated 2026-11-24: later than a rule set of October, known to one of November.
		const from = (month: string) =>
			rewritten(
				file,
				(sealed) => {
					sealed.ruleSet = month;
					for (const row of sealed.figures)
						if (row[0] === 'noProof/burden/dignity/band' || row[0] === 'noProof/headline') row[1] = '1';
				},
				true
			);
		const october = recheck(await from('2026.10.3'));
		expect(october).toMatchObject({ same: false, altered: false });
		expect(october.differences.map(({ id, reason, parameters }) => [id, reason, parameters])).toEqual([
			['noProof/headline', 'ruleSet', []],
			['noProof/burden/dignity/band', 'parameter', ['dignityBands']]
		]);
		const november = recheck(await from('2026.11.99'));
		expect(november.differences.map(({ reason }) => reason)).toEqual(['ruleSet', 'ruleSet']);
		// The list of changes says that 2026.11.1 moved what a court may fix for an indirect gain, in the month of the rule set before.
		const before = await rewritten(
			(await sealOf(changed('5', { 'gain.kind': 'indirect', 'gain.known': '?', 'gain.by': [] }))).file,
			(sealed) => {
				sealed.ruleSet = '2026.11.0';
				for (const row of sealed.figures) if (row[0] === 'currentLaw/burden/property') row[2] = '2000';
			},
			true
		);
		expect(recheck(before).differences.map(({ id, reason, parameters }) => [id, reason, parameters])).toEqual([
			['currentLaw/burden/property', 'parameter', ['discretionaryBands']]
		]);
		// Under one and the same rule set, unaltered, there is no reason but a defect.
		expect(recheck(await from(ruleSet)).differences.map(({ reason }) => reason)).toEqual(['defect', 'defect']);
	});

	test('own values of parameters are sealed with the case and give the same figures again', async () => {
		const answers = incident('2');
		const profile = { 'bands.floor': { value: '0', reason: '本案不用下限' } };
		const found = result(assess(answers, ownValues(profile)));
		if (found.status === 'needs') throw new Error('not finished');
		const opened = await open((await seal(answers, profile, found)).file);
		expect(opened.file.profile).toEqual(profile);
		expect(recheck(opened)).toMatchObject({ same: true, differences: [] });
	});

	test('a figure there is no more, and an answer that fits no question have reasons of their own', async () => {
		const { file } = await sealOf(incident('2'));
		const gone = await rewritten(
			file,
			(sealed) => {
				sealed.ruleSet = '2025.1.0';
				sealed.figures.push(['currentLaw/burden/was/once', '1', '2']);
			},
			true
		);
		expect(recheck(gone).differences).toEqual([
			{ id: 'currentLaw/burden/was/once', then: ['1', '2'], now: undefined, reason: 'ruleSet', parameters: [] }
		]);
		const unknown = await rewritten(
			file,
			(sealed) => {
				sealed.case.answers['no.such'] = stated('x');
				sealed.figures[0]![2] = 'not a number';
			},
			true
		);
		expect(unknown.dropped).toEqual([{ address: 'no.such', reason: 'noSuchFact' }]);
		expect(recheck(unknown).differences[0]!.reason).toBe('dropped');
	});

	test.each([
		['notJson', '{"format":"lianheng-seal"'],
		['foreign', writeCaseFile('', incident('1'))],
		['newer', '{"format":"lianheng-seal","schema":99}'],
		['damaged', '{"format":"lianheng-seal","schema":1,"hash":"x"}']
	])('%s is refused', async (fault, text) => {
		expect(await openSeal(text)).toEqual({ ok: false, fault });
	});
});

describe('a seal in a PDF', () => {
	const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
	const seal = '{"format":"lianheng-seal","n":1}';
	const stream = (dictionary: string, content: string) =>
		`7 0 obj\n<< ${dictionary} >>\nstream\n${content}\nendstream\nendobj\n`;

	test('is found however the stream says its length, or where it says it wrongly', async () => {
		for (const length of ['/Length 32', '/Length 9 0 R', '/Length 5', ''])
			expect(
				await sealInPdf(bytes(`%PDF-1.7\n${stream(`/Type /EmbeddedFile ${length}`, seal)}9 0 obj\n32\nendobj\n`)),
				length
			).toBe(seal);
	});

	test('the last one counts: who adds to a PDF writes behind', async () => {
		const twice = stream('/Type /EmbeddedFile', seal) + stream('/Type /EmbeddedFile', seal.replace('1', '2'));
		expect(await sealInPdf(bytes(twice))).toContain('"n":2');
	});

	test('other attachments, other streams, and what cannot be unpacked are passed over', async () => {
		const other = stream('/Type /EmbeddedFile', '{"format":"other"}') + stream('/Filter /None', seal);
		expect(await sealInPdf(bytes(other))).toBeUndefined();
		expect(await sealInPdf(bytes(stream('/Type /EmbeddedFile /Filter /FlateDecode', 'no deflate')))).toBeUndefined();
		expect(isPdf(bytes('%PDF-1.7'))).toBe(true);
		expect(isPdf(bytes('{"a":"b"}'))).toBe(false);
	});
});

describe('sealed files of released rule sets open for ever', () => {
	const released = readdirSync('tests/seals').filter((name) => name.endsWith('.pdf'));
	test('there is one of this rule set', () => expect(released).toContain(`${ruleSet}.pdf`));
	test.each(released)('%s', async (name) => {
		const opened = await open((await sealInPdf(new Uint8Array(readFileSync(`tests/seals/${name}`))))!);
		expect(opened).toMatchObject({ altered: false, ruleSet: name.replace('.pdf', '') });
		expect(Object.keys(opened.file.answers).length).toBeGreaterThan(50);
		const checked = recheck(opened);
		expect(checked.figures).toBeGreaterThan(20);
		// A rule set whose figures have changed is another rule set: rule-set.ts needs a new number, and this folder a new file.
		if (opened.ruleSet === ruleSet) expect(checked.differences).toEqual([]);
		for (const { reason } of checked.differences) expect(reason).not.toBe('defect');
	});
	test('figures are listed once each', () => {
		const found = result(assess(incident('4')));
		if (found.status !== 'settled') throw new Error(found.status);
		const ids = figuresOf(found).map(([id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});
});
