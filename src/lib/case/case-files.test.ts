import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openFile, writeFile, type Files } from './case-files';
import type { Kept } from './kept';

/** Files of version 1, frozen: they must open for ever. The passphrase of the locked one is 门禁 2026. */
const frozen = (name: string) => readFileSync(`tests/files/${name}.json`, 'utf8');
const kept = (name: string): Kept => ({
	id: name,
	name,
	revision: 0,
	answers: { 'incident.scene': { status: 'stated', value: 'gate' } },
	profile: { 'bands.floor': { value: '800', reason: '当地标准' } },
	dropped: { 'no.such': { status: 'unknown' } }
});
const names = (files: Files) => (files.ok ? files.cases.map(({ file }) => file.name) : files.fault);
interface Envelope {
	version: number;
	kdf: { iterations: number; salt: string };
	cipher: { iv: string };
	content: string;
}
const altered = (change: (of: Envelope) => void): string => {
	const file = JSON.parse(frozen('locked-1')) as Envelope;
	change(file);
	return JSON.stringify(file);
};

describe('files of cases', () => {
	it('one case is a case file; what was dropped goes along, and is offered again', async () => {
		const files = await openFile(await writeFile([kept('甲')]));
		expect(files).toMatchObject({
			ok: true,
			refused: [],
			cases: [
				{
					dropped: [{ address: 'no.such', reason: 'noSuchFact' }],
					file: { name: '甲', answers: kept('甲').answers, profile: kept('甲').profile, dropped: kept('甲').dropped }
				}
			]
		});
		const back = { ...kept('甲'), answers: {}, dropped: kept('甲').answers };
		expect(await openFile(await writeFile([back]))).toMatchObject({
			cases: [{ dropped: [], file: { answers: kept('甲').answers, dropped: {} } }]
		});
	});
	it('all cases are one file; a bad one among them is told and does not take the others with it', async () => {
		const text = await writeFile([kept('甲'), kept('乙')]);
		expect(names(await openFile(text))).toEqual(['甲', '乙']);
		const many = JSON.parse(text) as { cases: { answers: unknown }[]; version: number };
		many.cases[0]!.answers = 'none';
		const files = await openFile(JSON.stringify(many));
		expect(names(files)).toEqual(['乙']);
		expect(files).toMatchObject({ refused: ['damaged'] });
		expect(await openFile(JSON.stringify({ ...many, version: 2 }))).toEqual({ ok: false, fault: 'newer' });
		expect(await openFile(JSON.stringify({ ...many, cases: {} }))).toEqual({ ok: false, fault: 'damaged' });
	});
	it('a case file of version 1 opens whole', async () => {
		const answers = (JSON.parse(frozen('case-1')) as { answers: Record<string, unknown> }).answers;
		expect(await openFile(frozen('case-1'))).toMatchObject({
			ok: true,
			refused: [],
			cases: [{ dropped: [], file: { answers } }]
		});
	});
});

describe('a locked file', () => {
	it('of version 1 opens with its passphrase, also typed in full-width characters', async () => {
		for (const passphrase of ['门禁 2026', '门禁　２０２６']) {
			const files = await openFile(frozen('locked-1'), passphrase);
			expect(names(files)).toEqual(['野生动物园年卡由指纹改为刷脸', '公安机关比对追逃与路口违章抓拍']);
		}
	});
	it('is what it says: PBKDF2-SHA-256 with 600,000 rounds, AES-256-GCM, read here by another library', () => {
		const { kdf, cipher, content } = JSON.parse(frozen('locked-1')) as Envelope;
		expect(kdf.iterations).toBe(600_000);
		const key = pbkdf2Sync('门禁 2026', Buffer.from(kdf.salt, 'base64'), kdf.iterations, 32, 'sha256');
		const bytes = Buffer.from(content, 'base64');
		const open = createDecipheriv('aes-256-gcm', key, Buffer.from(cipher.iv, 'base64'));
		open.setAAD(Buffer.from('lianheng-locked/1/600000'));
		open.setAuthTag(bytes.subarray(-16));
		const text = Buffer.concat([open.update(bytes.subarray(0, -16)), open.final()]).toString('utf8');
		expect(JSON.parse(text)).toMatchObject({ format: 'lianheng-cases', version: 1 });
	});
	it('comes back as it was locked, and twice the same case is not twice the same file', async () => {
		const [one, two] = await Promise.all([writeFile([kept('甲')], 'a b'), writeFile([kept('甲')], 'a b')]);
		expect(one).not.toContain('甲');
		expect(one).not.toBe(two);
		for (const part of ['salt', 'iv', 'content'])
			expect(new RegExp(`"${part}": "(.*)"`).exec(one)![1]).not.toBe(new RegExp(`"${part}": "(.*)"`).exec(two)![1]);
		expect(names(await openFile(one, 'a b'))).toEqual(['甲']);
	});
	it('says that a passphrase is needed, or wrong; a changed file does not open', async () => {
		expect(await openFile(frozen('locked-1'))).toEqual({ ok: false, fault: 'locked' });
		for (const [text, passphrase] of [
			[frozen('locked-1'), '门禁 2025'],
			[altered((of) => (of.content = `A${of.content.slice(1)}`)), '门禁 2026'],
			[altered((of) => (of.kdf.iterations = 599_999)), '门禁 2026']
		] as const)
			expect(await openFile(text, passphrase)).toEqual({ ok: false, fault: 'wrongPassphrase' });
	});
	it.each<[string, string]>([
		['newer', altered((of) => (of.version = 2))],
		['damaged', altered((of) => (of.kdf.iterations = 1e12))],
		['damaged', altered((of) => (of.cipher.iv = 'AAAA'))],
		['damaged', altered((of) => (of.content = '!'))],
		['damaged', '{"format": "lianheng-locked"}']
	])('is refused as %s', async (fault, text) => {
		expect(await openFile(text, '门禁 2026')).toEqual({ ok: false, fault });
	});
});
