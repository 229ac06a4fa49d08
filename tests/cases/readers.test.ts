import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decidedCases } from '../../src/cli/decided-cases';
import { assess } from '../../src/lib/assessment/assess';
import { comparable, featuresOf } from '../../src/lib/assessment/comparable';
import { result, type Result } from '../../src/lib/assessment/outcome';
import type { Commission, Reader } from '../../src/lib/brief/compose/draft';
import { composeFor } from '../../src/lib/brief/compose/readers';
import { sealed } from '../../src/lib/brief/compose/seal';
import type { Document } from '../../src/lib/brief/document';
import { docx } from '../../src/lib/brief/docx';
import { pdf } from '../../src/lib/brief/pdf';
import type { Lang } from '../../src/lib/brief/speak';
import type { Answer, Answers } from '../../src/lib/case/answers';
import { figuresOf, seal } from '../../src/lib/exchange/seal';
import { provision } from '../../src/lib/law/catalogue';
import { loadPrecedents, loadReaders, loadVocabularies } from '../../src/lib/messages';
import { Decimal } from '../../src/lib/reasoning/decimal';
import { close, run, said, wordsOf } from '../read-back';
import { changed, incident } from '../say';

/** The three compositions: who gets which sections, and that each says what it must and nothing it must not. */

type Settled = Extract<Result, { status: 'settled' }>;
const settled = (answers: Answers): Settled => {
	const found = result(assess(answers));
	if (found.status !== 'settled') throw new Error(found.status);
	return found;
};

async function brief(
	reader: Reader,
	answers: Answers,
	more: Partial<Commission> = {},
	lang: Lang = 'zh-CN'
): Promise<Document> {
	const words = await loadVocabularies(lang);
	const readers = await loadReaders(lang);
	const found = settled(answers);
	const gist = (id: Parameters<typeof provision>[0]) => provision(id, lang).gist;
	const noProof = reader !== 'judge';
	return composeFor({ reader, amounts: true, said: readers, answers, result: found, words, noProof, gist, ...more });
}
const textOf = ({ blocks }: Pick<Document, 'blocks'>) => blocks.flatMap((block) => wordsOf(block)).join('\n');
const sections = ({ blocks }: Document) =>
	blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.id] : []));
const rowsUnder = ({ blocks }: Document, id: string): string[][] => {
	const from = blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
	const next = blocks.findIndex((block, i) => i > from && block.kind === 'heading' && block.level === 1);
	return blocks
		.slice(from + 1, next < 0 ? undefined : next)
		.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row.map(said)) : []));
};
/** The rows of the table right under a heading of any level. */
const rowsRightUnder = ({ blocks }: Document, id: string): string[][] => {
	const below = blocks[blocks.findIndex((block) => block.kind === 'heading' && block.id === id) + 1];
	return below?.kind === 'table' ? below.rows.map((row) => row.map(said)) : [];
};
const grouped = (value: string) =>
	value.replace(/^(-?)(\d+)/, (_, sign: string, whole: string) => sign + whole.replace(/\B(?=(\d{3})+$)/g, ','));
const folder = mkdtempSync(join(tmpdir(), 'readers-'));
const load = (name: string) => Promise.resolve(new Uint8Array(readFileSync(`static/fonts/${name}.bin`)).buffer);
async function printed(document: Document, name: string): Promise<string[]> {
	const file = join(folder, name);
	writeFileSync(file, (await pdf(document, load)).bytes);
	return run('pdftotext', '-raw', file, '-').split('\f').slice(0, -1);
}
const stamped = async (document: Document, answers: Answers, lang: Lang = 'zh-CN', attach = true, small?: string) =>
	sealed(document, await seal(answers, {}, settled(answers)), (await loadVocabularies(lang)).brief, attach, small);

describe('who gets which sections', () => {
	test('the victim: what happened, the law, the money, what to do, where to turn, what to keep', async () => {
		expect(sections(await brief('victim', incident('4')))).toEqual([
			'happened',
			'law',
			'money',
			'next',
			'help',
			'keep'
		]);
	});
	test('the lawyer: parties, facts by date, liability of each, heads, shares, evidence, contested points; the rest behind, in annexes', async () => {
		expect(sections(await brief('lawyer', incident('4')))).toEqual([
			...['summary', 'parties', 'chronology', 'qualification', 'scenes', 'defendants', 'quantum-currentLaw', 'shares'],
			...['evidence', 'contested', 'remedies', 'notices', 'deadlines', 'procedure'],
			...['annex-working', 'annex-against', 'annex-proof', 'annex-noProof', 'annex-law']
		]);
	});
	test('the judge: inputs, rules, calculation, shares, checks, contested points, law, and nothing that persuades', async () => {
		expect(sections(await brief('judge', incident('4')))).toEqual([
			...['inputs', 'rules', 'figures', 'sharing', 'checks', 'open', 'basis', 'method']
		]);
	});
});

/** Names of thirty signs, everything in hand named at length: as much as one person is likely to write. */
function longCase(): Answers {
	const answers = incident('4');
	const named = Object.fromEntries(
		['p1', 'p2', 'p3', 'p4'].map((id): [string, Answer] => [
			`participants/${id}/name`,
			{ status: 'stated', value: `${'某某'.repeat(13)}公司${id}` }
		])
	);
	const held = Object.fromEntries(
		['notice.given', 'consent.kind', 'harm.mental', 'use.abuse', 'share.recipients'].map((address, i) => [
			address,
			{
				...answers[address]!,
				evidence: [{ what: `${'与客服的聊天记录截图'.repeat(2)}${String(i)}`, source: '手机', inHand: true }]
			}
		])
	);
	return { ...answers, ...named, ...held };
}

describe('the victim’s', () => {
	test.each([
		['2', 'zh-CN'],
		['3', 'zh-CN'],
		['4', 'zh-CN'],
		['6', 'zh-CN'],
		['2', 'en'],
		['4', 'en'],
		['long', 'zh-CN'],
		['long', 'en']
	] as const)(
		'example %s in %s has at most two pages, with its hash in full',
		async (id, lang) => {
			const answers = id === 'long' ? longCase() : incident(id);
			const { victim } = await loadReaders(lang);
			const document = await stamped(await brief('victim', answers, {}, lang), answers, lang, true, victim.seal);
			const pages = await printed(document, `victim-${id}-${lang}.pdf`);
			expect(pages.length).toBeLessThanOrEqual(2);
			const { hash } = await seal(answers, {}, settled(answers));
			expect(close(pages.at(-1)!)).toContain(hash);
			expect(close(pages.at(-1)!)).toContain(close(victim.limits.slice(-12)));
			// As a code to scan besides.
			expect(document.blocks.at(-1)).toMatchObject({
				kind: 'seal',
				hash,
				code: expect.stringContaining(hash) as string
			});
		},
		120_000
	);

	test('names three steps with days, the lines to call, and both standards, ours as no law', async () => {
		const document = await brief('victim', incident('4'));
		expect(rowsUnder(document, 'next').map(([, by]) => by)).toEqual(['现在', '现在', '2028年10月1日以前（还有824天）']);
		const text = textOf(document);
		for (const line of ['12348', '12345', '12377', '110']) expect(text).toContain(line);
		expect(text).toContain('按现在的法律，能证明的都算上，是2,000至35,000元。');
		expect(text).toMatch(/本项目的主张（不是现行法）。.*约12,200至57,500元/);
		expect(textOf(await brief('victim', incident('4'), { noProof: false }))).not.toContain('本项目');
	});
});

describe('the lawyer’s', () => {
	test('holds every figure of the headline and the shares, by both standards', async () => {
		const answers = incident('4');
		const text = textOf(await brief('lawyer', answers));
		const figures = figuresOf(settled(answers)).filter(([id]) => !/\/(claimant|defendant)\//.test(id));
		expect(figures.length).toBeGreaterThan(60);
		for (const [id, low, high] of figures)
			for (const end of [low, high])
				expect(text.includes(grouped(end)) || text.includes(grouped(new Decimal(end).toFixed(2))), `${id} ${end}`).toBe(
					true
				);
	});

	test('calls nobody wilful without saying that it was filled in and not verified', async () => {
		const { blocks } = await brief('lawyer', incident('4'));
		const of = (from: string, to: string) =>
			textOf({
				blocks: blocks.slice(
					blocks.findIndex((block) => block.kind === 'heading' && block.id === from),
					blocks.findIndex((block) => block.kind === 'heading' && block.id === to)
				)
			});
		const text = of('parties', 'chronology') + of('defendants', 'quantum-currentLaw');
		expect(text.match(/故意|重大过失/g)!.length).toBeGreaterThan(3);
		expect(text.match(/故意|重大过失/g)!.length).toBe(
			text.match(/(故意|重大过失)（根据使用者填写、未经核实）/g)!.length
		);
	});

	test.each(['2', '4', '5', '6'])('gives every heading of example %s an id of its own', async (id) => {
		const { blocks } = await brief('lawyer', incident(id));
		const ids = blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
		expect(ids.filter((one, i) => ids.indexOf(one) !== i)).toEqual([]);
	});

	test.each(['4', '5'])(
		'example %s has at most twenty pages, the seal among them',
		async (id) => {
			const answers = incident(id);
			const own = featuresOf(answers);
			const near = comparable(own, settled(answers).standards.currentLaw.headline, decidedCases());
			const nearby = { near, own, words: await loadPrecedents('zh-CN') };
			const pages = await printed(
				await stamped(await brief('lawyer', answers, { nearby }), answers),
				`lawyer-${id}.pdf`
			);
			expect(pages.length).toBeLessThanOrEqual(20);
			// No page is left empty, or with a line or two.
			for (const page of pages) expect(close(page).length).toBeGreaterThan(200);
		},
		120_000
	);

	test('tells of each what it may plead by its position', async () => {
		const document = await brief('lawyer', incident('4'));
		const of = (id: string) =>
			rowsRightUnder(document, `defendant-${id}`).find(([name]) => name === '按地位还可以主张')?.[1] ?? '';
		// CC-1195, 1197 for the platform; PIPL-69 for the one that processes; law.md, roles L12, L13 and T5.
		expect(of('p3')).toContain('第一千一百九十五条');
		expect(of('p4')).toContain('没有过错，由其自己证明（《个人信息保护法》第六十九条）');
		expect(of('p2')).not.toContain('第一千一百九十五条');
		expect(of('p2')).toContain('没有参与');
	});

	test('names each article that decided with what it does and the day its text came into force', async () => {
		const document = await brief('lawyer', incident('4'));
		const from = document.blocks.findIndex((block) => block.kind === 'heading' && block.id === 'annex-basis');
		const text = textOf({ blocks: document.blocks.slice(from) });
		expect(text).toMatch(/《中华人民共和国民法典》.*自2021年1月1日起施行/);
		expect(text).toMatch(/第一千一百八十三条：.*严重精神损害/);
		expect(text).toMatch(/《中华人民共和国个人信息保护法》.*自2021年11月1日起施行/);
		expect(text).not.toContain('《诉讼费用交纳办法》');
	});

	test('lists laws before what the Supreme Court laid down, and this before the measures of departments, with what the sums rest on', async () => {
		const listOf = async (id: string) => {
			const text = textOf(await brief('lawyer', incident(id)));
			return text.slice(text.lastIndexOf('依据的条文'));
		};
		const list = await listOf('2');
		const titles = [
			'中华人民共和国民法典',
			'中华人民共和国个人信息保护法',
			'最高人民法院',
			'人脸识别技术应用安全管理办法'
		];
		const at = titles.map((title) => list.indexOf(`《${title}`));
		expect(at).not.toContain(-1);
		expect(at).toEqual(at.toSorted((a, b) => a - b));
		// CC-1182: a loss of money.
		expect(await listOf('3')).toContain('第一千一百八十二条：');
	});

	test('has one part for each defendant, and the days in order', async () => {
		const document = await brief('lawyer', incident('4'));
		const each = document.blocks.flatMap((block) =>
			block.kind === 'heading' && block.id.startsWith('defendant-') ? [block.text] : []
		);
		expect(each).toEqual(['兜售照片者', '制作视频者', '某交易平台', '某App运营公司']);
		expect(rowsUnder(document, 'chronology').map(([day, event]) => `${day!} ${event!}`)).toEqual([
			'2025年10月 开始采集、使用',
			'2025年10月 知道受到损害',
			'2025年10月 知道由谁承担',
			'2026年1月 停止采集、使用',
			'2026年6月30日 本次评估',
			'2026年6月30日 起诉（或者预计起诉）',
			'不清楚 提供给他人'
		]);
	});

	test('lays decided cases beside it with what differs and where it was reported', async () => {
		const answers = incident('4');
		const own = featuresOf(answers);
		const near = comparable(own, settled(answers).standards.currentLaw.headline, decidedCases());
		const document = await brief('lawyer', answers, { nearby: { near, own, words: await loadPrecedents('zh-CN') } });
		const from = document.blocks.findIndex((block) => block.kind === 'heading' && block.id === 'annex-comparable');
		const text = textOf({ blocks: document.blocks.slice(from, from + 6) });
		expect(text).toContain('不改变上面任何一个数');
		expect(text).toMatch(/相同：.*不同：.*来源：https:/);
	});
});

describe('the judge’s sheet', () => {
	test('numbers its lines through, and leaves the column of the finding empty', async () => {
		const document = await brief('judge', incident('4'));
		const tables = document.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
		const numbers = tables.flatMap(({ rows }) => rows.map((row) => Number(said(row[0]!))));
		expect(numbers).toEqual(numbers.map((_, i) => i + 1));
		for (const { columns, rows } of tables)
			if (columns.at(-1)!.text === '认定') for (const row of rows) expect(said(row.at(-1)!)).toBe('');
	});

	test('prints both versions of a disputed fact and the value by the burden of proof', async () => {
		const answers: Answers = {
			...changed('2', {}),
			'notice.given': { status: 'disputed', claimant: 'none', defendant: 'clear' }
		};
		const row = rowsUnder(await brief('judge', answers), 'inputs').find(([, fact]) => fact === '告知')!;
		// FR-6: that notice was given is for the other side to show; not shown, none was given.
		expect(row.slice(2, 5)).toEqual(['没有', '讲清了，而且显著', '同原告']);
		expect(row[5]).toContain('被告');
	});

	test('says of each weight what it is the root of, and of each number given within a formula where it comes from', async () => {
		const document = await brief('judge', incident('4'));
		const weighed = rowsUnder(document, 'sharing').filter((row) => row.length === 7);
		const grade = (words: string) => Number(/[\d.]+$/.exec(words)?.[0]);
		const rooted = weighed.filter((row) => row[3] !== '—');
		expect(rooted.length).toBeGreaterThan(2);
		for (const [, , , fault, cause, weight] of rooted)
			expect(Math.sqrt(grade(fault!) * grade(cause!))).toBeCloseTo(Number(weight), 5);
		const solatium = rowsUnder(document, 'figures').find(([, item]) => item === '精神损害抚慰金')!;
		expect(solatium[2]).toMatch(/^20,000：本项目参数/);
		expect(solatium[3]).toContain('取小(');
	});

	test('has a table for each participant, with each duty on a line of its own', async () => {
		const document = await brief('judge', incident('4'));
		const captions = document.blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []));
		expect(captions.slice(0, 6)).toEqual(['输入的事实', ...captions.slice(1, 5), '经过、损害与请求']);
		const duties = rowsUnder(document, 'inputs').filter(([, fact]) => fact!.startsWith('应尽的义务'));
		expect(duties.length).toBeGreaterThan(8);
		for (const row of duties) expect(row[2]).not.toContain('；');
	});

	test('adds the parts up again: 750.90 + 474.91 + 274.19 = 1,500.00', async () => {
		const rows = rowsUnder(await brief('judge', incident('4')), 'checks');
		expect(rows[0]!.slice(1)).toEqual([
			'精神损害抚慰金',
			expect.stringMatching(/^\[行\d+\] \+ \[行\d+\] \+ \[行\d+\]$/),
			expect.stringMatching(/^\[行\d+\]$/),
			'1,500.00 = 1,500.00',
			'20,000.00 = 20,000.00',
			'相符'
		]);
		expect(rows.every((row) => row.at(-1) === '相符')).toBe(true);
	});

	test('says so where a sum does not come out', async () => {
		const answers = incident('4');
		const found = settled(answers);
		const { currentLaw } = found.standards;
		const { shares } = currentLaw.burden;
		const unowed = { low: new Decimal('0.01'), high: new Decimal('0.01') };
		const wrong = { ...currentLaw, burden: { ...currentLaw.burden, shares: { ...shares, unowed } } };
		const rows = rowsUnder(
			await brief('judge', answers, { result: { ...found, standards: { ...found.standards, currentLaw: wrong } } }),
			'checks'
		);
		expect(rows.filter((row) => row.at(-1) === '不符')).toHaveLength(2);
	});

	test('says at every foot that no parameter is to be cited, and prints its amounts in order', async () => {
		const answers = incident('4');
		const document = await stamped(await brief('judge', answers), answers);
		const pages = await printed(document, 'judge.pdf');
		for (const page of pages) expect(close(page)).toContain('参数不是裁判依据，不宜在文书中引用');
		const amounts = (text: string) => text.match(/\d{1,3}(?:,\d{3})*\.\d{2}(?![\d.])/g) ?? [];
		const tree = amounts(textOf(document));
		expect(tree.length).toBeGreaterThan(80);
		expect(amounts(pages.join('\n').replaceAll(document.footer, ''))).toEqual(tree);
		const figures = figuresOf(settled(answers)).filter(([id]) =>
			/^currentLaw\/(burden|shares|headline|outer)/.test(id)
		);
		for (const [id, low] of figures)
			expect(
				textOf(document).includes(grouped(low)) || textOf(document).includes(grouped(new Decimal(low).toFixed(2))),
				id
			).toBe(true);
	}, 120_000);

	test('holds the other standard only when it is switched on', async () => {
		expect(textOf(await brief('judge', incident('4')))).not.toContain('无须证明实际损失');
		expect(textOf(await brief('judge', incident('4'), { noProof: true }))).toContain('不是现行法');
	});

	test.each(['zh-CN', 'en'] as const)('without amounts names none, in %s, whoever wrote it', async (lang) => {
		const answers: Answers = {
			...incident('4'),
			'participants/p3/name': { status: 'stated', value: '收了300元的平台' }
		};
		const document = await brief('judge', answers, { amounts: false, noProof: true }, lang);
		const text = textOf(document);
		expect(text).not.toMatch(/\d\s*(元|yuan)/i);
		expect(rowsUnder(document, 'figures').length).toBeGreaterThan(40);
		for (const [id, low, high] of figuresOf(settled(answers)))
			for (const end of [low, high]) if (new Decimal(end).gte(1000)) expect(text, id).not.toContain(grouped(end));
		for (const row of rowsUnder(document, 'checks')) expect(row.slice(-3)).toEqual(['', '', '']);
		expect((await stamped(document, answers, lang, false)).attachment).toBeUndefined();
	});
});

test.each(['victim', 'lawyer', 'judge'] as const)(
	'the Word file for the %s says what the tree says',
	async (reader) => {
		const document = await brief(reader, incident('4'));
		const file = join(folder, `${reader}.docx`);
		writeFileSync(file, await docx(document));
		const body = run('unzip', '-p', file, 'word/document.xml')
			.replace(/<[^>]+>/g, '')
			.replace(/&lt;/g, '<')
			.replace(/&gt;/g, '>')
			.replace(/&quot;/g, '"')
			.replace(/&apos;/g, "'")
			.replace(/&amp;/g, '&');
		expect(close(body)).toBe(close(textOf(document)));
	}
);
