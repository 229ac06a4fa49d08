import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/lib/assessment/assess';
import { result } from '../../src/lib/assessment/outcome';
import { complaint } from '../../src/lib/brief/papers/complaint';
import type { Desk, Typed } from '../../src/lib/brief/papers/desk';
import { courtPaper, letterFor } from '../../src/lib/brief/papers/make';
import { moneyClaims } from '../../src/lib/brief/papers/money';
import { offers } from '../../src/lib/brief/papers/offers';
import { deskOf } from '../../src/lib/brief/papers/paper-desk';
import { points } from '../../src/lib/brief/papers/points';
import { tick, ticks } from '../../src/lib/brief/papers/ticks';
import type { Block, Document, FormRow, Inline } from '../../src/lib/brief/document';
import { exact } from '../../src/lib/brief/amounts';
import { docx } from '../../src/lib/brief/docx';
import { pdf } from '../../src/lib/brief/pdf';
import type { Answer, Answers } from '../../src/lib/case/answers';
import { vocabulary } from '../../src/lib/case/facts';
import { factAt } from '../../src/lib/case/vocabulary';
import { assessed, open } from '../../src/lib/interview/questions';
import { loadCourt, loadLetters, loadVocabularies } from '../../src/lib/messages';
import { Figure } from '../../src/lib/reasoning/figure';
import { changed, incident } from '../say';

const [words, court, letters] = await Promise.all([loadVocabularies('zh-CN'), loadCourt(), loadLetters()]);

function desk(answers: Answers, typed: Typed = {}): Desk {
	const made = deskOf({ answers, result: result(assess(answers)), words, own: undefined }, court, typed);
	if (!made) throw new Error('not settled');
	return made;
}
const said = (lines: readonly (readonly Inline[])[]) =>
	lines.map((line) => line.map(({ text }) => text).join('')).join('\n');
const rowsOf = ({ blocks }: Document): readonly FormRow[] =>
	blocks.flatMap((block) => (block.kind === 'form' ? block.rows : []));
const row = (document: Document, id: string): string => {
	const found = rowsOf(document).find((one) => one.id === id);
	if (!found) throw new Error(`no row ${id}`);
	return said(found.lines);
};
const textOf = (block: Block): string => {
	if (block.kind === 'form') return block.rows.map(({ label, lines }) => `${label}\n${said(lines)}`).join('\n');
	if (block.kind === 'table') return block.rows.map((cells) => said(cells)).join('\n');
	if (block.kind === 'list') return said(block.items);
	if (block.kind === 'paragraph' || block.kind === 'notice') return said([block.inline]);
	return block.kind === 'heading' || block.kind === 'title' ? block.text : '';
};
const whole = ({ blocks }: Document) => blocks.map(textOf).join('\n');
const amounts = (text: string) => text.match(/(?<![\d.])\d{1,3}(?:,\d{3})*\.\d{2}(?![\d.])/g) ?? [];

/** FEE-13(2)2: a personality case without money claimed costs from 100 to 500 yuan, where the province is not known; FEE-15, 16: half of it. */
const base = ['100.00', '500.00', '50.00', '250.00'];

const settledStandards = (id: string) => {
	const found = result(assess(incident(id)));
	if (found.status !== 'settled') throw new Error(id);
	return found.standards;
};

describe('ticks', () => {
	it('ticks 了解 without touching 不了解, and the other way round', () => {
		const known = { yes: '了解', no: '不了解' };
		expect(tick(known, 'yes').replaceAll('\u00a0', '')).toBe('了解☑　不了解□');
		expect(tick(known, 'no').replaceAll('\u00a0', '')).toBe('了解□　不了解☑');
		expect(tick(known, undefined).replaceAll('\u00a0', '')).toBe('了解□　不了解□');
	});
	it('takes no option there is no box for', () => {
		expect(() => ticks({ yes: '是', no: '否' }, 'maybe')).toThrow('maybe');
	});
});

describe('the complaint', () => {
	it('has every field, in the order of the list it is drawn up after', () => {
		const document = complaint(desk(incident('2')), true);
		const labels = rowsOf(document).map(({ label }) => label);
		const acts = labels.slice(labels.indexOf('4. 被诉侵权行为') + 1, labels.indexOf('5. 发生与持续期间、地点、平台'));
		expect(acts).toContain('（1）没有公开规则或明示目的、方式、范围');
		expect(labels).toEqual([
			'当事人信息',
			'原告（自然人）',
			'委托诉讼代理人',
			'被告1（法人、非法人组织）',
			'第三人',
			'诉讼请求',
			'诉讼请求（概述）',
			'1. 停止侵害',
			'2. 删除、断开链接、停止处理、撤回同意、查阅复制',
			'3. 赔礼道歉、消除影响、恢复名誉',
			'4. 赔偿财产损失',
			'5. 精神损害抚慰金',
			'6. 合理开支',
			'7. 责任承担方式',
			'8. 惩罚性赔偿',
			'9. 诉讼费用由被告负担',
			'10. 其他请求',
			'11. 标的总额',
			'保全与鉴定',
			'是否已经诉前保全',
			'人格权侵害禁令、行为保全',
			'申请鉴定',
			'申请法院调取证据、公安协助',
			'约定管辖、仲裁条款',
			'有无仲裁、法院管辖约定',
			'事实与理由',
			'1. 原告身份与权益',
			'2. 人脸信息的类型',
			'3. 处理的合法性要件',
			...['（1）告知', '（2）单独同意', '（3）必要性与目的限定', '（4）非人脸的替代方式'],
			...['（5）影响评估', '（6）备案（适用时）', '（7）不超过保存期限', '（8）安全措施'],
			'4. 被诉侵权行为',
			...acts,
			'5. 发生与持续期间、地点、平台',
			'6. 是否通知被告、平台',
			'7. 损害后果',
			'8. 因果关系',
			'9. 过错',
			'10. 各被告的作用与原因力',
			'11. 减轻或者免责事由及回应',
			'12. 请求依据',
			'13. 其他说明',
			'关联案件信息',
			'有无关联案件',
			'对纠纷解决方式的意愿',
			...court.complaint.willing.items,
			'是否考虑先行调解',
			'此致　＿＿＿＿＿＿＿＿人民法院'
		]);
		const headings = document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
		expect(headings[0]).toBe('说明');
		expect(headings).toContain('附件');
		expect(headings).toContain('证据清单');
		// Nothing is claimed, so that there is nothing of ours to work out.
		expect(headings.at(-1)).toBe('证据清单');
		expect(whole(document)).toContain('非官方示范文本');
		expect(whole(document)).toContain('★特别提示★');
	});

	it('leaves lines where nothing is typed, and prints what is', () => {
		const bare = complaint(desk(incident('2')), false);
		expect(row(bare, 'plaintiff')).not.toMatch(/\d/);
		expect(row(bare, 'plaintiff').replaceAll('\u00a0', '')).toContain('性别：男□　女□');
		expect(row(bare, 'plaintiff')).toContain('证件号码：＿＿＿＿＿＿');
		const typed = { 'claimant/name': ' 㛃某 ', 'claimant/sex': 'female', 'claimant/idNumber': '11010119900101123X' };
		const filled = row(complaint(desk(incident('2'), typed), false), 'plaintiff').replaceAll('\u00a0', '');
		expect(filled).toContain('姓名：㛃某\n');
		expect(filled).toContain('性别：男□　女☑');
		expect(filled).toContain('证件号码：11010119900101123X');
	});

	it('claims no money by itself, and says why the solatium is blank', () => {
		const document = complaint(desk(incident('4')), false);
		expect(row(document, 'solatium')).toBe(
			'＿＿＿＿元\n提示：未达“严重”的，法院不支持（《民法典》第一千一百八十三条）。'
		);
		expect(row(document, 'property')).toBe('不主张');
		expect(row(document, 'expenses')).toBe('不主张');
		expect(row(document, 'total')).toContain('没有金钱请求。');
		expect(amounts(whole(document))).toEqual(base);
	});

	it('prints the sums stated, their sum also in capitals, and the fee for it', () => {
		// FEE-13(2)2: 100 to 500 yuan and 1 % of what is over 50,000: of 80,000 that is 300; FEE-15, 16: half of it.
		const typed = {
			'claim/solatium': 'yes',
			'sum/solatium': '78,799.50',
			'claim/expenses': 'yes',
			'sum/expenses': '1200.5'
		};
		const document = complaint(desk(incident('4'), typed), false);
		const total = row(document, 'total');
		expect(total).toContain('80,000.00元（大写：人民币捌万元整）');
		expect(total).toContain('精神损害抚慰金78,799.50元，合理开支1,200.50元');
		expect(total).toContain('400.00至800.00元；减半的：200.00至400.00元');
		expect(total).toContain('由败诉方负担');
		expect(new Set(amounts(whole(document)))).toEqual(
			new Set(['78,799.50', '1,200.50', '80,000.00', '400.00', '800.00', '200.00'])
		);
	});

	/**
	 * FEE-13(2)2, where the province is not known: 100 to 500 yuan, of what is over 50,000 up to 100,000 another 1 %, of what is over 100,000 another 0.5 %;
	 * FEE-15, 16: half of it. 110,000: 500 + 50; 50,000: nothing more; 100,000: 500; 100,000.01: 500.00005, to the fen 500.
	 */
	it.each([
		['1', { property: '678', expenses: '360' }, '1,038.00', ['100.00至500.00元', '50.00至250.00元']],
		['2', { solatium: '50000' }, '50,000.00', ['100.00至500.00元', '50.00至250.00元']],
		['3', { property: '0.01', solatium: '99999.99' }, '100,000.00', ['600.00至1,000.00元', '300.00至500.00元']],
		[
			'4',
			{ property: '50000', solatium: '58800', expenses: '1200' },
			'110,000.00',
			['650.00至1,050.00元', '325.00至525.00元']
		],
		['5', { property: '100000', expenses: '0.01' }, '100,000.01', ['600.00至1,000.00元', '300.00至500.00元']]
	] as const)('of example %s adds up what is ticked and nothing else', (id, sums, total, [fee, halved]) => {
		const chosen = Object.entries(sums).flatMap(([of, sum]) => [
			[`claim/${of}`, 'yes'],
			[`sum/${of}`, sum]
		]);
		// What is filled in but not ticked does not count.
		const typed = { 'sum/solatium': '7777', ...Object.fromEntries(chosen) } as Typed;
		const document = complaint(desk(incident(id), typed), false);
		const said = row(document, 'total');
		expect(said).toContain(`${total}元（大写：`);
		expect(said).toContain(`${fee}；减半的：${halved}`);
		expect(said).not.toContain('7,777');
		const { noProof } = settledStandards(id);
		for (const other of [noProof.headline.low, noProof.headline.high])
			if (!other.isZero()) expect(whole(document)).not.toContain(exact(other));
	});

	it('takes several claimants, each in a block of his own and with a sum he states himself', () => {
		const typed = { claimants: '3', 'claimant-2/name': '㛃某', 'claim/expenses': 'yes', 'sum/expenses': '1000' };
		const open = complaint(desk(incident('4'), typed), true);
		const labels = rowsOf(open).map(({ label }) => label);
		expect(labels.slice(1, 4)).toEqual(['原告1（自然人）', '原告2（自然人）', '原告3（自然人）']);
		expect(row(open, 'plaintiff-2')).toContain('姓名：㛃某');
		expect(row(open, 'plaintiff-3')).toContain('姓名：＿＿＿＿＿＿');
		expect(row(open, 'total')).toContain('总额待填');
		// 1,000 + 60,000 + 0; the fee of the first is that of 1,000.
		const sums = { 'sum/claimant-2': '60000', 'sum/claimant-3': '0' };
		const total = row(complaint(desk(incident('4'), { ...typed, ...sums }), true), 'total');
		expect(total).toContain('61,000.00元（大写：人民币陆万壹仟元整）');
		expect(total).toContain('原告1：合理开支1,000.00元；原告2：60,000.00元；原告3：0.00元');
		expect(total).toContain('原告1的请求预计的案件受理费：100.00至500.00元');
	});

	it('says that there are no punitive damages, by which article', () => {
		expect(row(complaint(desk(incident('5')), false), 'punitive')).toMatch(/^无：.*《民法典》第一百七十九条/);
	});

	it('takes a sum in the forms the questionnaire takes', () => {
		const typed = { 'claim/expenses': 'yes', 'sum/expenses': '1.5万' };
		const total = row(complaint(desk(incident('4'), typed), false), 'total');
		expect(total).toContain('15,000.00元（大写：人民币壹万伍仟元整）');
	});

	it('fills in beforehand what the law in force leaves no range for, but nothing for mental damage', () => {
		const sole = (yuan: string) => Figure.of(yuan, { constant: true });
		const total = { property: sole('500'), personal: sole('1000'), expenses: Figure.zero };
		const law = { burden: { total } } as unknown as Parameters<typeof moneyClaims>[0];
		expect(moneyClaims(law, {}, {}).map(({ head, entered }) => [head, entered])).toEqual([
			['property', '500'],
			['solatium', ''],
			['expenses', '']
		]);
	});

	it('leaves the total open while a sum chosen is missing, and takes no text for an amount', () => {
		for (const entered of ['', 'abc', '-1', '1.234']) {
			const typed = { 'claim/expenses': 'yes', 'sum/expenses': entered };
			const document = complaint(desk(incident('4'), typed), false);
			expect(row(document, 'expenses')).toContain('＿＿＿＿元');
			expect(row(document, 'total')).toContain('总额待填');
		}
	});

	it('shows in our schedule the law in force alone, and only what was chosen', () => {
		const answers = incident('4');
		const found = result(assess(answers));
		if (found.status !== 'settled') throw new Error('open');
		const { currentLaw, noProof } = found.standards;
		const typed = { 'claim/solatium': 'yes', 'sum/solatium': '3000' };
		const text = whole(complaint(desk(answers, typed), true)).replaceAll(',', '');
		const { low, high } = currentLaw.burden.total.personal;
		expect(text).toContain(`${low.toFixed(2)}至${high.toFixed(2)}`);
		for (const other of [noProof.headline.low, noProof.headline.high, currentLaw.outer.high, noProof.outer.high])
			if (!other.eq(low) && !other.eq(high) && !other.isZero()) expect(text).not.toContain(other.toFixed(2));
		expect(text).not.toContain('无须证明实际损失');
		const nothing = complaint(desk(answers), true);
		expect(amounts(whole(nothing))).toEqual(base);
	});

	it('puts what is disputed as contended, and what is not known as not known', () => {
		const answers: Answers = {
			...incident('2'),
			'notice.given': { status: 'disputed', claimant: 'none', defendant: 'clear' },
			'consent.kind': { status: 'unknown' },
			'store.overlong': { status: 'suspected', value: 'yes', signs: '屏幕上仍显示旧照片' }
		};
		const document = complaint(desk(answers), false);
		const of = (id: string) => row(document, `lawful-${id}`).replaceAll('\u00a0', '');
		expect(of('notice')).toMatch(/^是□\u3000否☑\n具体情况：/);
		expect(of('notice')).toContain('原告主张：没有；被告的说法：讲清了，而且显著');
		expect(of('consent')).toMatch(/^是□\u3000否□\n/);
		expect(of('consent')).toContain('原告不掌握，依法由被告举证');
		expect(of('retention')).toContain('依据的迹象：屏幕上仍显示旧照片');
	});

	it('pleads what the claimant contends, also where something else was found', () => {
		const answers: Answers = {
			...changed('2', {}),
			'notice.given': { status: 'disputed', claimant: 'none', defendant: 'clear', found: 'buried' }
		};
		const document = complaint(desk(answers), true);
		expect(row(document, 'lawful-notice')).toContain('没有');
		expect(row(document, 'lawful-notice')).not.toContain('藏在长文里');
		// Of a condition the claimant disputes it is not said that there is no objection.
		expect(whole(document)).not.toMatch(/告知：[^；]*原告没有异议/);
	});
	it('names the sides as the court does, in the complaint and in the answer', () => {
		for (const id of ['complaint', 'answer', 'points'] as const)
			expect(
				whole(courtPaper(desk(incident('2')), { id, party: 'p1', authority: 'cac', annexed: false })!)
			).not.toMatch(/请求人|由对方(证明|举证)/);
	});
	it('names nobody as acting with intent or gross negligence', () => {
		for (const id of ['1', '2', '3', '4', '5'])
			expect(whole(complaint(desk(incident(id)), false)), id).not.toMatch(/重大过失|故意(?!作虚假)/);
	});
});

describe('the other papers', () => {
	it('an answer has three empty boxes for each claim, and leaves the reply to whoever answers', () => {
		const typed = { 'claim/solatium': 'yes', 'sum/solatium': '3000' };
		const on = desk(incident('4'), typed);
		const document = courtPaper(on, { id: 'answer', party: 'p2', authority: 'cac', annexed: false })!;
		const replies = rowsOf(document).filter(({ id }) => id.startsWith('reply-'));
		expect(replies.map(({ id }) => id)).toContain('reply-solatium');
		for (const { lines } of replies)
			expect(said(lines).replaceAll('\u00a0', '')).toContain('认可□　部分认可□　不认可□');
		expect(amounts(whole(document)).every((amount) => amount === '3,000.00')).toBe(true);
	});

	it('what the case says was sued for is proposed to the claimant, ticked by nobody, and is for the other side to answer', () => {
		const answers: Answers = {
			...incident('4'),
			claims: { status: 'stated', value: ['c1'] },
			'claims/c1/head': { status: 'stated', value: 'solatium' },
			'claims/c1/amount': { status: 'stated', value: '20000' }
		};
		const on = desk(answers);
		const claim = moneyClaims(on.law, {}, answers).find(({ head }) => head === 'solatium')!;
		expect([claim.entered, claim.chosen]).toEqual(['20000', false]);
		expect(row(complaint(on, false), 'solatium')).not.toContain('20,000.00');
		const document = courtPaper(on, { id: 'answer', party: 'p2', authority: 'cac', annexed: false })!;
		expect(rowsOf(document).find(({ id }) => id === 'reply-solatium')?.label).toContain('20,000.00元');
	});

	it('an answer pleads what the position of this one allows, and nothing of another’s', () => {
		const pleas = (id: string, party: string) => {
			const document = courtPaper(desk(incident(id)), { id: 'answer', party, authority: 'cac', annexed: false })!;
			return rowsOf(document)
				.flatMap((one) => (one.id === 'plea-position' ? [said(one.lines)] : []))
				.join();
		};
		// PIPL-21, 59: a trustee within the mandate; CC-1195, 1197: a platform. Whoever processes for himself has neither.
		expect(pleas('2', 'p2')).toMatch(/由委托方承担（《个人信息保护法》第二十一条、第五十九条）/);
		expect(pleas('2', 'p1')).not.toContain('委托');
		expect(pleas('4', 'p3')).toMatch(/没有收到合格的通知.*第一千一百九十五条/);
		expect(pleas('4', 'p4')).not.toContain('通知');
		// He made the video: he took, kept and passed on nothing.
		expect(pleas('4', 'p2')).toContain('没有参与：被采集、使用、被保存、被提供、传出');
	});

	it('every fact relied on that can be argued stands in one group of the table of points', () => {
		const answers: Answers = {
			...incident('2'),
			'notice.given': { status: 'disputed', claimant: 'none', defendant: 'clear' },
			'store.where': { status: 'unknown' }
		};
		const groups = points(desk(answers));
		expect(groups.disputed).toEqual(['notice.given']);
		expect(groups.unaddressed).toContain('store.where');
		expect(groups.agreed).toContain('consent.kind');
		const all = Object.values(groups).flat();
		expect(new Set(all).size).toBe(all.length);
	});

	it('a letter to a processor asks to see first and to delete after, and says what follows a refusal', () => {
		const on = desk(incident('1'));
		const letter = letterFor(on, letters, { id: 'rights', party: 'p1', authority: 'cac', annexed: false })!;
		const ids = letter.paragraphs.map(({ id }) => id);
		expect(ids.indexOf('access')).toBeLessThan(ids.indexOf('delete'));
		const text = letter.paragraphs.map((part) => part.text).join('\n');
		for (const article of ['第四十五条', '第四十八条', '第四十七条', '第五十条', '第六十五条'])
			expect(text).toContain(article);
		// It is posted: its days are written as people write them.
		expect(text).not.toMatch(/\d{4}-\d{2}/);
	});

	it('the table of points has a line and a reply for each duty', () => {
		const document = courtPaper(desk(incident('2')), {
			id: 'points',
			party: undefined,
			authority: 'cac',
			annexed: false
		})!;
		const facts = document.blocks.flatMap((block) =>
			block.kind === 'table' ? block.rows.map(([fact]) => said([fact!])) : []
		);
		expect(facts.filter((fact) => fact.includes('应尽的义务')).length).toBeGreaterThan(4);
		expect(facts.filter((fact) => fact.endsWith('应尽的义务'))).toEqual([]);
	});

	it('says why a paper is not offered: no civil suit against public power, no processor at home', () => {
		const why = (on: Desk) => Object.fromEntries(offers(on).map(({ id, why: reason }) => [id, reason]));
		expect(why(desk(incident('6')))['complaint']).toBe('stateTrack');
		const home = desk(
			changed('2', { 'participants/p1/capacity': 'household', 'participants/p2/capacity': 'household' })
		);
		expect(why(home)['rights']).toBe('noProcessor');
		expect(why(desk(incident('2')))['entrance']).toBeUndefined();
		const unsure = desk({ ...incident('2'), 'necessity.alternative': { status: 'unknown' } });
		expect(why(unsure)['entrance']).toBe('notOnlyWay');
	});
});

/** Answers what is still open as somebody would who does not know. */
function complete(answers: Answers): Answers {
	const { needs } = open(assessed(answers));
	if (!needs.size) return answers;
	const more = [...needs].map((address): [string, Answer] => {
		const fact = factAt(vocabulary, address)!;
		if (fact.kind === 'list' || fact.kind === 'options' || fact.kind === 'link')
			return [address, { status: 'stated', value: [] }];
		if (fact.kind === 'option') return [address, { status: 'stated', value: fact.options[0]! }];
		return [address, { status: 'unknown' }];
	});
	return complete({ ...answers, ...Object.fromEntries(more) });
}

describe('lengths', () => {
	const name = `<b>"${'名'.repeat(50)}'&☑□\u0001`;
	const ids = Array.from({ length: 9 }, (_, i) => `p${String(i + 1)}`);
	const nine = complete({
		...incident('2'),
		participants: { status: 'stated', value: ids },
		...Object.fromEntries(
			ids.flatMap((id): [string, Answer][] => [
				[`participants/${id}/name`, { status: 'stated', value: `${name}${id}` }],
				[`participants/${id}/roles`, { status: 'stated', value: ['collector'] }],
				[`participants/${id}/capacity`, { status: 'stated', value: 'business' }]
			])
		)
	});
	const typed: Typed = {
		...Object.fromEntries(ids.map((id) => [`defendant/${id}`, 'yes'])),
		'claim/expenses': 'yes',
		'sum/expenses': '9999999999999.99'
	};

	it('nine defendants with names of sixty signs go into a Word form no wider than its text', async () => {
		const document = complaint(desk(nine, typed), true);
		expect(rowsOf(document).filter(({ id }) => id.startsWith('defendant-'))).toHaveLength(9);
		const xml = unzip(await docx(document));
		// 156 mm of text: 156 / 25.4 × 1440 = 8844.1 twentieths of a point.
		for (const [, grid] of xml.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/gs)) {
			const sum = [...grid!.matchAll(/w:w="(\d+)"/g)].reduce((all, [, w]) => all + Number(w), 0);
			expect(sum).toBeLessThanOrEqual(8845);
			expect(sum).toBeGreaterThan(8700);
		}
		expect(xml).not.toContain('\u0001');
		expect(xml).toContain('&lt;b&gt;');
	}, 60_000);

	it('and into a PDF, with a glyph for every sign', async () => {
		const load = (part: string) => Promise.resolve(new Uint8Array(readFileSync(`static/fonts/${part}.bin`)).buffer);
		const { bytes, missing } = await pdf(complaint(desk(nine, typed), false), load);
		expect(missing).toEqual([]);
		expect(bytes.length).toBeGreaterThan(10_000);
	}, 120_000);
});

/** The document part of a Word file, from its central directory. */
function unzip(bytes: Uint8Array): string {
	const file = Buffer.from(bytes);
	let at = file.readUInt32LE(file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1')) + 16);
	for (;;) {
		const [packed, length] = [file.readUInt32LE(at + 20), file.readUInt16LE(at + 28)];
		const local = file.readUInt32LE(at + 42);
		const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
		if (file.toString('utf8', at + 46, at + 46 + length) === 'word/document.xml') {
			const content = file.subarray(start, start + packed);
			return (file.readUInt16LE(at + 10) === 8 ? inflateRawSync(content) : content).toString('utf8');
		}
		at += 46 + length + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
	}
}
