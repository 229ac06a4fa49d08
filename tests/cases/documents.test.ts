import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, Document } from '../../src/lib/brief/document';
import { docx } from '../../src/lib/brief/docx';
import { pdf } from '../../src/lib/brief/pdf';
import { recheck } from '../../src/lib/exchange/recheck';
import { openSeal } from '../../src/lib/exchange/seal';
import { sealInPdf } from '../../src/lib/exchange/sealed-pdf';
import { answersOf, close, documentOf, load, run, wordsOf } from '../read-back';

/** Of this file alone: every page in it is one of its own. */
const folder = mkdtempSync(join(tmpdir(), 'documents-'));

/** The blocks as Word has them. */
const written = ({ blocks }: Document): Block[] =>
	blocks.map((block) => (block.kind === 'picture' ? block.twin : block));
const amounts = (text: string) => text.match(/\d{1,3}(?:,\d{3})*\.\d{2}(?![\d.])/g) ?? [];

/** The parts of a zip file by name, from its central directory. */
function unzip(bytes: Uint8Array): Map<string, string> {
	const file = Buffer.from(bytes);
	const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
	const parts = new Map<string, string>();
	for (let i = 0, at = file.readUInt32LE(end + 16); i < file.readUInt16LE(end + 10); i++) {
		const [packed, name, extra, note] = [20, 28, 30, 32].map((o) =>
			o === 20 ? file.readUInt32LE(at + o) : file.readUInt16LE(at + o)
		) as [number, number, number, number];
		const local = file.readUInt32LE(at + 42);
		const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
		const content = file.subarray(start, start + packed);
		const text = file.readUInt16LE(at + 10) === 8 ? inflateRawSync(content) : content;
		parts.set(file.toString('utf8', at + 46, at + 46 + name), text.toString('utf8'));
		at += 46 + name + extra + note;
	}
	return parts;
}
const plain = (xml: string) =>
	xml
		.replace(/<[^>]+>/g, '')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&apos;/g, "'")
		.replace(/&amp;/g, '&');

describe('the PDF of four participants, both standards', () => {
	const file = join(folder, 'four.pdf');
	const answers = answersOf('4');
	let document: Document;
	let bytes: Uint8Array;
	beforeAll(async () => {
		document = await documentOf(answers, 'zh-CN', true);
		({ bytes } = await pdf(document, load));
		writeFileSync(file, bytes);
	}, 300_000);

	test('prints every amount of the tree, in its order', () => {
		const printed = run('pdftotext', '-raw', file, '-').replaceAll(document.footer, '');
		const tree = amounts(document.blocks.flatMap((block) => wordsOf(block, true)).join('\n'));
		expect(tree.length).toBeGreaterThan(200);
		expect(amounts(printed)).toEqual(tree);
	});

	test('every font is embedded, as a part, with the characters its signs stand for', () => {
		const fonts = run('pdffonts', file).trim().split('\n').slice(2);
		expect(fonts.length).toBeGreaterThan(1);
		for (const font of fonts) expect(font).toMatch(/yes yes yes/);
	});

	test('there is ink on every page where text stands', () => {
		run('pdftoppm', '-r', '60', '-gray', file, join(folder, 'page'));
		const pages = readdirSync(folder).filter((name) => name.endsWith('.pgm'));
		expect(pages.length).toBeGreaterThan(10);
		for (const [i, name] of pages.toSorted().entries()) {
			const dark = readFileSync(join(folder, name))
				.subarray(15)
				.filter((level) => level < 160).length;
			const signs = close(run('pdftotext', '-f', String(i + 1), '-l', String(i + 1), file, '-')).length;
			// At 60 dots an inch a Chinese character of 9 points is 7.5 dots square. An eighth of that dark (7) is the least a thin face leaves;
			// digits are half as wide, so that a page of figures alone has 3.5.
			expect(dark / signs, name).toBeGreaterThan(3.5);
		}
	});

	test('names the seal at every foot in short and on the last page whole', () => {
		const pages = run('pdftotext', '-layout', file, '-').split('\f').slice(0, -1);
		const block = document.blocks.find((one) => one.kind === 'seal')!;
		for (const page of pages) expect(close(page)).toContain(`封存${block.hash.slice(0, 12)}`);
		expect(close(pages.at(-1)!)).toContain(block.hash);
		expect(document.footer).toContain('2026.11');
	});

	test('carries the seal, which another program can take out and which gives the case and the same figures again', async () => {
		run('pdfdetach', '-save', '1', '-o', join(folder, 'seal.json'), file);
		const taken = readFileSync(join(folder, 'seal.json'), 'utf8');
		expect(await sealInPdf(bytes)).toBe(taken);
		const opened = await openSeal(taken);
		if (!opened.ok) throw new Error(opened.fault);
		expect(opened.dropped).toEqual([]);
		expect(
			Object.keys(opened.file.answers).filter((address) => /^participants\/p\d\/name$/.test(address))
		).toHaveLength(4);
		for (const [address, answer] of Object.entries(opened.file.answers)) expect(answers[address]).toEqual(answer);
		expect(recheck(opened)).toMatchObject({ same: true, altered: false, differences: [] });
	});

	test('the same document is the same bytes', async () => {
		const again = await pdf(document, load);
		const [one, two] = [bytes, again.bytes].map((of) =>
			// pdfkit names a file by the moment it is made.
			Buffer.from(of)
				.toString('latin1')
				.replace(/\/ID \[.*?\]/s, '')
		);
		expect(two === one).toBe(true);
	});
});

test('names with characters of no everyday font are printed, from parts fetched for them alone', async () => {
	const name = '㛃某𬭎某叕喆犇';
	const fetched: string[] = [];
	const counting = (part: string) => {
		fetched.push(part);
		return load(part);
	};
	const document = (text: string): Document => ({
		title: '题',
		lang: 'zh-CN',
		fileName: 'name',
		date: '2026-11-25',
		footer: '',
		pageNumber: '第 {page} 页',
		blocks: [{ kind: 'paragraph', inline: [{ kind: 'text', text }] }]
	});
	await pdf(document('某公司'), counting);
	expect(fetched.toSorted()).toEqual(['hei-1', 'song-1']);
	const { bytes, missing } = await pdf(document(name), counting);
	expect(missing).toEqual([]);
	expect(fetched).toContain('song-2');
	expect(fetched).not.toContain('song-rare');
	const file = join(folder, 'name.pdf');
	writeFileSync(file, bytes);
	expect(close(run('pdftotext', file, '-'))).toContain(name);
});

describe.each(['zh-CN', 'en'] as const)('the Word file, %s', (lang) => {
	let document: Document;
	let parts: Map<string, string>;
	beforeAll(async () => {
		document = await documentOf(answersOf('4'), lang, false);
		parts = unzip(await docx(document));
	}, 300_000);

	test('says what the tree says, in its order', () => {
		const printed = close(plain(parts.get('word/document.xml')!));
		expect(printed).toBe(close(document.blocks.flatMap((block) => wordsOf(block)).join('')));
	});

	test('names its faces, its language and its styles', () => {
		const styles = parts.get('word/styles.xml')!;
		for (const face of ['FangSong', 'SimHei', 'KaiTi']) expect(styles).toContain(`w:eastAsia="${face}"`);
		expect(styles).toContain('w:ascii="Times New Roman"');
		expect(styles).toMatch(/<w:lang [^>]*w:eastAsia="zh-CN"/);
		expect(parts.get('docProps/core.xml')).toContain(document.title);
		const body = parts.get('word/document.xml')!;
		const used = new Set([...body.matchAll(/<w:(?:p|r)Style w:val="(\w+)"/g)].map(([, id]) => id!));
		for (const id of used) expect(styles, id).toContain(`w:styleId="${id}"`);
	});

	test('every table repeats its head, splits no row and sets amounts at the right', () => {
		const tables = parts.get('word/document.xml')!.match(/<w:tbl>.*?<\/w:tbl>/gs)!;
		expect(tables).toHaveLength(written(document).filter(({ kind }) => kind === 'table').length);
		for (const table of tables) {
			const rows = table.match(/<w:tr>.*?<\/w:tr>/gs)!;
			expect(rows[0]).toContain('<w:tblHeader/>');
			for (const row of rows) expect(row).toContain('<w:cantSplit/>');
		}
		const ends = written(document).flatMap((block) =>
			block.kind === 'table'
				? [block.columns.filter(({ align }) => align === 'end').length * (block.rows.length + 1)]
				: []
		);
		expect(parts.get('word/document.xml')!.match(/<w:jc w:val="right"\/>/g)).toHaveLength(
			ends.reduce((sum, n) => sum + n, 0)
		);
	});

	test('stands on A4 with the margins of GB/T 9704, in twentieths of a point', () => {
		// 37 mm = 37 / 25.4 × 1440 = 2097.6; 28 mm = 1587.4; 26 mm = 1474.0; 35 mm = 1984.3; 210 mm = 11905.5; 297 mm = 16837.8
		const section = parts.get('word/document.xml')!;
		expect(section).toMatch(/<w:pgSz w:w="1190[56]" w:h="1683[78]"/);
		expect(section).toMatch(/<w:pgMar w:top="209[78]" w:right="147[34]" w:bottom="198[45]" w:left="158[78]"/);
	});

	test('its foot counts pages and names rule set and seal', () => {
		const foot = parts.get('word/footer1.xml')!;
		expect(plain(foot)).toContain(document.footer);
		expect(foot).toContain('NUMPAGES');
		expect(foot).toMatch(/>PAGE</);
	});

	test('each numbered list counts from one', () => {
		const lists = written(document).filter((block) => block.kind === 'list' && block.ordered).length;
		const numbered = new Set(parts.get('word/document.xml')!.match(/<w:numId w:val="\d+"\/>/g));
		const bullets = written(document).some((block) => block.kind === 'list' && !block.ordered) ? 1 : 0;
		// The headings are one list of their own, counted by Word.
		expect(numbered.size).toBe(lists + bullets + 1);
	});
});

test('a run of the Word file in another language says so', async () => {
	const parts = unzip(
		await docx({
			...{ title: 'x', lang: 'en', fileName: 'x', date: '2026-11-25', footer: '', pageNumber: '{page}' },
			blocks: [
				{
					kind: 'paragraph',
					inline: [
						{ kind: 'text', text: 'under ' },
						{ kind: 'cite', text: '《民法典》', provision: 'CC-990', lang: 'zh-CN' }
					]
				}
			]
		})
	);
	const runs = parts.get('word/document.xml')!.match(/<w:r>.*?<\/w:r>/gs)!;
	expect(runs.find((one) => one.includes('民法典'))).toMatch(/<w:lang w:val="zh-CN" w:eastAsia="zh-CN"\/>/);
	expect(runs.find((one) => one.includes('under'))).not.toContain('w:lang');
});

test('a row of a form stays whole in Word unless it is long', async () => {
	const row = (id: string, characters: number) => ({
		...{ id, label: id },
		lines: [[{ kind: 'text' as const, text: '字'.repeat(characters) }]]
	});
	const parts = unzip(
		await docx({
			...{ title: 'x', lang: 'zh-CN', fileName: 'x', date: '2026-11-25', footer: '', pageNumber: '{page}' },
			blocks: [{ kind: 'form', name: '表', rows: [row('甲', 100), row('乙', 1500)] }]
		})
	);
	const rows = parts.get('word/document.xml')!.match(/<w:tr>.*?<\/w:tr>/gs)!;
	expect(rows.map((one) => one.includes('<w:cantSplit/>'))).toEqual([true, false]);
});

test('what a name may hold and XML may not stays out of the Word file', async () => {
	const parts = unzip(
		await docx({
			title: 'a\u0001b',
			lang: 'en',
			fileName: 'x',
			date: '2026-11-25',
			footer: '',
			pageNumber: '{page}',
			blocks: [{ kind: 'paragraph', inline: [{ kind: 'text', text: 'one\u0000\uD800 <b>&\ntwo 𬭎' }] }]
		})
	);
	const body = parts.get('word/document.xml')!;
	expect(plain(body)).toBe('one <b>&two 𬭎');
	expect(body).toContain('<w:br/>');
	expect(parts.get('docProps/core.xml')).toContain('ab');
});
