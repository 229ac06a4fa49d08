import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Block, Document, FormRow, Inline } from '../../src/lib/brief/document';
import { pdf } from '../../src/lib/brief/pdf';
import { answersOf, close, documentOf, documentWith, linesOf, load, overlaps } from '../read-back';
import { paragraph, printed, run, strayInk } from '../read-back';

const neverFirst = /^[，。、；：？！）》〉」』】”’…·％%]/;
const neverLast = /[（《〈「『【“‘]$/;
const text = (said: string): Inline[] => [{ kind: 'text', text: said }];
const heading = (said: string): Block => ({ kind: 'heading', level: 1, text: said, id: said });
const table = (rows: number, caption = '表'): Block => ({
	kind: 'table',
	caption,
	columns: [
		{ text: '事项', align: 'start' },
		{ text: '金额（元）', align: 'end' }
	],
	rows: Array.from({ length: rows }, (_, i) => [text(`第${String(i + 1)}行`), text(`${String(i + 1)},000.00`)]),
	total: false
});

test('no line begins with a mark that belongs to what stands before it, and none ends with one that opens', async () => {
	const law =
		'（《民法典》第一千零三十四条、第一千零三十五条），“人脸信息”是敏感个人信息；赔偿1,038.00元（不含律师费）。';
	// Every length before it, so that each of its marks comes to stand at the end of a line.
	const blocks = Array.from({ length: 43 }, (_, i) => paragraph('某'.repeat(i) + law.repeat(3)));
	const strong: Block = {
		kind: 'list',
		ordered: false,
		items: Array.from({ length: 30 }, (_, i) => [
			{ kind: 'text', text: '某'.repeat(30 + (i % 12)) },
			{ kind: 'strong', text: '连带责任' },
			{ kind: 'text', text: '，向对方（' },
			{ kind: 'cite', text: '《民法典》第一千一百六十八条', provision: 'CC-1168' },
			{ kind: 'text', text: '）。' }
		])
	};
	const { file } = await printed(documentWith([...blocks, strong]), 'marks.pdf');
	const lines = linesOf(file).flat();
	expect(lines.length).toBeGreaterThan(200);
	expect(lines.filter((line) => neverFirst.test(line) || neverLast.test(line))).toEqual([]);
	expect(lines.filter((line) => /\d$/.test(line) || /^元/.test(line))).toEqual([]);
	expect(strayInk(file)).toEqual([]);
});

test('the brief of four participants keeps these rules, within the margins of GB/T 9704', async () => {
	const { file } = await printed(await documentOf(answersOf('4'), 'zh-CN'), 'brief.pdf');
	const raw = run('pdftotext', '-raw', file, '-').split('\n');
	expect(raw.filter((line) => neverFirst.test(line) || neverLast.test(line))).toEqual([]);
	expect(strayInk(file)).toEqual([]);
	expect(overlaps(file)).toEqual([]);
	// A4 in points: 210 mm and 297 mm.
	expect(run('pdfinfo', file)).toMatch(/Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/);
	expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors');
}, 300_000);

test('a heading is never parted from the first row of its table, wherever the page ends', async () => {
	for (let before = 28; before <= 42; before++) {
		const filler = Array.from({ length: before }, (_, i) => `填${String(i)}`).join('\n');
		const document = documentWith([paragraph(filler), heading('甲乙丙'), table(40, '丁戊己')]);
		const { file } = await printed(document, 'heading.pdf');
		const pages = linesOf(file).map((lines) => close(lines.join('')));
		const at = (said: string) => pages.findIndex((page) => page.includes(said));
		expect(at('甲乙丙'), String(before)).toBe(at('第1行'));
		expect(at('丁戊己'), String(before)).toBe(at('第1行'));
		// Head of the table on each page it goes over.
		for (const page of pages.slice(at('第1行'))) expect(page).toContain('金额（元）');
	}
}, 300_000);

test('no line of a paragraph stands alone at the foot or the head of a page', async () => {
	const words = '此段共有六行，'.repeat(33);
	for (let before = 30; before <= 42; before++) {
		const filler = Array.from({ length: before }, (_, i) => `填${String(i)}`).join('\n');
		const { file } = await printed(documentWith([paragraph(filler), paragraph(words)]), 'widow.pdf');
		const counts = linesOf(file).map((lines) => lines.filter((line) => line.includes('此段')).length);
		expect(counts.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(4);
		expect(counts, String(before)).not.toContain(1);
	}
}, 300_000);

test('beside a long foot the number of the page stands in one line', async () => {
	const foot = {
		footer: 'Parameters are no basis of judgment and not to be cited. '.repeat(2),
		pageNumber: 'Page {page} of {pages}'
	};
	const { file } = await printed({ ...documentWith([paragraph('one')], 'en'), ...foot }, 'foot.pdf');
	expect(run('pdftotext', '-layout', file, '-')).toMatch(/Page 1 of 1$/m);
});

describe('a form', () => {
	const row = (label: string, lines: number): FormRow => ({
		id: label,
		label,
		lines: Array.from({ length: lines }, (_, i) => text(`${label}之${String(i + 1)}。`))
	});
	const form = (...rows: FormRow[]): Block => ({ kind: 'form', name: '表', rows });
	const pagesOf = (file: string) => linesOf(file).map((lines) => close(lines.join('')));

	test('a row that a page has room for is not split, and a head stays with its first row', async () => {
		for (let before = 20; before <= 40; before++) {
			const filler = Array.from({ length: before }, (_, i) => `填${String(i)}`).join('\n');
			const rows = [{ ...row('题头', 0), head: true as const }, row('甲', 6), row('乙', 12), row('丙', 3)];
			const { file } = await printed(documentWith([paragraph(filler), form(...rows)]), 'form.pdf');
			const pages = pagesOf(file);
			const at = (said: string) => pages.findIndex((page) => page.includes(said));
			for (const [label, last] of [
				['甲', 6],
				['乙', 12],
				['丙', 3]
			] as const)
				expect(at(`${label}之1。`), `${label} ${String(before)}`).toBe(at(`${label}之${String(last)}。`));
			expect(at('题头'), String(before)).toBe(at('甲之1。'));
			for (const page of pages.slice(at('题头'))) expect(page).toContain('题头');
		}
	}, 300_000);

	test('a row too high for a page goes over to the next with all its lines, its label beside the first', async () => {
		for (const before of [0, 30, 36]) {
			const filler = Array.from({ length: before }, (_, i) => `填${String(i)}`).join('\n');
			const rows = [{ ...row('题头', 0), head: true as const }, row('高', 90), row('低', 2)];
			const { file } = await printed(documentWith([paragraph(filler), form(...rows)]), 'tall.pdf');
			const pages = pagesOf(file);
			for (let line = 1; line <= 90; line++)
				expect(pages.filter((page) => page.includes(`高之${String(line)}。`))).toHaveLength(1);
			expect(pages.findIndex((page) => /高(?!之)/.test(page))).toBe(
				pages.findIndex((page) => page.includes('高之1。'))
			);
			expect(strayInk(file)).toEqual([]);
		}
	}, 300_000);
});

test('what is too high for a page is printed all the same: a cell of a table, a notice', async () => {
	const long = Array.from({ length: 70 }, (_, i) => `第${String(i + 1)}句。`).join('\n');
	const tall: Block = {
		...{ kind: 'table', caption: '高', total: false },
		columns: [
			{ text: '甲', align: 'start' },
			{ text: '乙', align: 'start' }
		],
		rows: [[text('短'), text(long)]]
	};
	const { file } = await printed(documentWith([tall]), 'high.pdf');
	expect(close(run('pdftotext', file, '-'))).toContain('第70句。');
	expect(strayInk(file)).toEqual([]);
});

test('after a page break the next page begins, and none is left blank', async () => {
	const blocks: Block[] = [paragraph('前'), { kind: 'pageBreak' }, heading('后'), table(3), { kind: 'pageBreak' }];
	const { file } = await printed(documentWith([...blocks, paragraph('末')]), 'break.pdf');
	expect(linesOf(file).map((lines) => lines[0])).toEqual(['前', '后', '末']);
});

test('an amount stays in one line and at the right of its column', async () => {
	const wide: Block = {
		kind: 'table',
		caption: '窄',
		columns: ['甲', '乙', '丙', '丁', '戊'].map((name, i) => ({
			text: `${name}最多可以要求（低端，元）`,
			align: i ? ('end' as const) : ('start' as const),
			width: i ? 1 : 6
		})),
		rows: [[text('很长的说明'.repeat(20)), ...['1,234,567.00', '12.00', '8.00', '9,999,999.99'].map(text)]],
		total: false
	};
	const { file } = await printed(documentWith([wide]), 'narrow.pdf');
	const said = run('pdftotext', '-layout', file, '-');
	expect(said).toMatch(/1,234,567\.00\s+12\.00\s+8\.00\s+9,999,999\.99/);
	expect(overlaps(file)).toEqual([]);
	// Of a head that needs two lines the second begins with the bracket.
	expect(said).toMatch(/^\s*甲最多可以要求.*\n/m);
	expect(said).not.toMatch(/（低\s/);
});

describe('the structure', () => {
	/** What a reader for the blind is told, element by element. */
	const spoken = (file: string) => run('pdfinfo', '-struct-text', file);
	const said = (listing: string) => close([...listing.matchAll(/^\s*"(.*)"$/gm)].map(([, words]) => words).join(''));

	test('says the words of the document once and in order, a repeated head of a table not again', async () => {
		const blocks: Block[] = [
			{ kind: 'title', text: '题名' },
			heading('标题'),
			paragraph('一段话，'.repeat(80)),
			{ kind: 'list', ordered: true, items: [text('其一'), text('其二')] },
			table(70)
		];
		const { file } = await printed(documentWith(blocks), 'structure.pdf');
		const rows = Array.from({ length: 70 }, (_, i) => `第${String(i + 1)}行${String(i + 1)},000.00`).join('');
		expect(said(spoken(file))).toBe(`题名标题${'一段话，'.repeat(80)}1.其一2.其二表事项金额（元）${rows}`);
		const names = [...spoken(file).matchAll(/^ *([A-Z]\w*)/gm)].map(([, name]) => name);
		for (const name of ['Document', 'H1', 'H2', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'Caption', 'TR', 'TH', 'TD'])
			expect(names).toContain(name);
		expect(names.filter((name) => name === 'TH')).toHaveLength(2);
		expect(spoken(file)).toContain('/Scope /Column');
		expect(run('pdfinfo', file)).toMatch(/Tagged: +yes/);
	});

	test('names the language of what stands in another, also where the tree does not cut it', async () => {
		const cited: Inline[] = [
			{ kind: 'text', text: 'under ' },
			{ kind: 'cite', text: '《民法典》', provision: 'CC-990', lang: 'zh-CN' },
			{ kind: 'text', text: ' art. 990' }
		];
		const { file } = await printed(documentWith([{ kind: 'paragraph', inline: cited }], 'en'), 'lang.pdf');
		expect(spoken(file)).toMatch(/P \(block\)\n\s+"under "\n\s+Span \(inline\)[^"]*\n\s+"《民法典》"\n\s+" art\. 990"/);
		const langs = (of: string) =>
			[
				...readFileSync(of)
					.toString('latin1')
					.matchAll(/\/Lang \(([\w-]+)\)/g)
			].map(([, one]) => one);
		expect(langs(file)).toEqual(['zh-CN', 'en']);
		const named = await printed(documentWith([heading('Under 民法典')], 'en'), 'lang-heading.pdf');
		expect(langs(named.file).toSorted()).toEqual(['en', 'zh-CN']);
	});

	test('a picture has its alternative text, the file its language, title and outline', async () => {
		const document = await documentOf(answersOf('4'), 'zh-CN');
		const { file } = await printed(document, 'alt.pdf');
		const bytes = readFileSync(file).toString('latin1');
		// Text of a PDF beyond Latin is UTF-16, high byte first, with what stands for something else escaped.
		const escapes: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' };
		const written = (words: string) =>
			Buffer.from(words, 'utf16le')
				.swap16()
				.toString('latin1')
				.replace(/[()\\\n\r\t\f\b]/g, (one) => escapes[one] ?? `\\${one}`);
		const pictures = document.blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture.alt] : []));
		expect(pictures.length).toBeGreaterThan(0);
		for (const alt of pictures) expect(bytes.includes(written(alt)), alt).toBe(true);
		for (const said of ['/Lang (zh-CN)', '/DisplayDocTitle true']) expect(bytes.includes(said), said).toBe(true);
		const outline = [...bytes.matchAll(/\/Title \((?:\\[^]|[^\\)])*\)/g)].map(([one]) => one);
		const first = document.blocks.find((block) => block.kind === 'heading')!;
		expect(outline.some((one) => one.includes(written(`一、${first.text}`)))).toBe(true);
	});
});

test('headings are counted where the document says so, by chapter and part', async () => {
	const part = (said: string): Block => ({ kind: 'heading', level: 2, text: said, id: said });
	const blocks = [heading('甲'), part('子'), part('丑'), heading('乙'), part('寅')];
	const of = async (document: Document) => linesOf((await printed(document, 'counted.pdf')).file).flat();
	expect(await of({ ...documentWith(blocks), counted: true })).toEqual([
		'一、甲',
		'（一）子',
		'（二）丑',
		'二、乙',
		'（一）寅'
	]);
	expect(await of({ ...documentWith(blocks, 'en'), counted: true })).toEqual([
		'1. 甲',
		'(1) 子',
		'(2) 丑',
		'2. 乙',
		'(1) 寅'
	]);
	expect(await of(documentWith(blocks))).toEqual(['甲', '子', '丑', '乙', '寅']);
});

describe('rare characters', () => {
	// U+3402 A · U+361A A · U+20BB7 B · U+2A6A5 B · U+2A703 C · U+2B746 D · U+2B8B9 E · U+2CEB1 F
	const rare = ['㐂', '㘚', '𠮷', '𪚥', '𪜃', '𫝆', '𫢹', '𬺱'];

	test.each(rare)('%s is printed, from one part of at most 300 kB besides the usual', async (character) => {
		const fetched: string[] = [];
		const counting = (name: string) => {
			fetched.push(name);
			return load(name);
		};
		const { bytes, missing } = await pdf(documentWith([paragraph(`王${character}`)]), counting);
		expect(missing).toEqual([]);
		const parts = fetched.filter((name) => name.startsWith('rare-'));
		expect(parts).toHaveLength(1);
		expect(statSync(`static/fonts/${parts[0]!}.bin`).size).toBeLessThan(300_000);
		expect(fetched).toHaveLength(new Set(fetched).size);
		expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-');
	});

	test('together they are read back, each with ink of its own', async () => {
		const { file } = await printed(documentWith(rare.map((one) => paragraph(`${one}`))), 'rare.pdf');
		expect(linesOf(file).flat()).toEqual(rare);
		for (const font of run('pdffonts', file).trim().split('\n').slice(2)) expect(font).toMatch(/yes yes yes/);
	});

	test('what no font of ours has is told, and nothing is fetched for it', async () => {
		const fetched: string[] = [];
		const counting = (name: string) => {
			fetched.push(name);
			return load(name);
		};
		// U+30EDE lies in extension G, U+1F600 is a picture.
		const { missing } = await pdf(documentWith([paragraph('𰻞😀')]), counting);
		expect(missing).toEqual(['𰻞', '😀']);
		expect(fetched.filter((name) => name.startsWith('rare-'))).toEqual([]);
	});
});
