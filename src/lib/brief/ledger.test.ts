import { describe, expect, it } from 'vitest';
import { changed, incident } from '../../../tests/say';
import { assess } from '../assessment/assess';
import { result } from '../assessment/outcome';
import type { Answers, Evidence } from '../case/answers';
import { brief as briefEn } from '../messages/en/brief';
import { evidence as evidenceEn } from '../messages/en/evidence';
import { facts as factsEn } from '../messages/en/facts';
import { figures as figuresEn } from '../messages/en/figures';
import { findings as findingsEn } from '../messages/en/findings';
import { brief } from '../messages/zh-CN/brief';
import { evidence } from '../messages/zh-CN/evidence';
import { facts } from '../messages/zh-CN/facts';
import { figures } from '../messages/zh-CN/figures';
import { findings } from '../messages/zh-CN/findings';
import { compose, penOf } from './compose/compose';
import { evidenceList } from './compose/evidence-list';
import type { Block } from './document';
import type { Vocabularies } from './speak';

const zh: Vocabularies = { lang: 'zh-CN', facts, findings, figures, brief, evidence };
const en: Vocabularies = {
	lang: 'en',
	facts: factsEn,
	findings: findingsEn,
	figures: figuresEn,
	brief: briefEn,
	evidence: evidenceEn
};

/** The blocks under a heading of the brief. */
function section(answers: Answers, id: string, words = zh): Block[] {
	const found = result(assess(answers));
	if (found.status !== 'settled') throw new Error(found.status);
	const composition = { answers, result: found, words, noProof: false, gist: () => '' };
	if (id === 'evidence') return evidenceList(penOf(composition)).slice(1);
	const { blocks } = compose(composition);
	const first = blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
	if (first < 0) return [];
	const rest = blocks.slice(first + 1);
	const next = rest.findIndex((block) => block.kind === 'heading' && block.level === 1);
	return rest.slice(0, next);
}
const tables = (blocks: readonly Block[]) =>
	blocks.flatMap((block) =>
		block.kind === 'table'
			? [{ caption: block.caption, rows: block.rows.map((row) => row.map((cell) => cell.map((i) => i.text).join(''))) }]
			: []
	);
const noted = (answers: Answers, of: Readonly<Record<string, readonly Evidence[]>>): Answers => ({
	...answers,
	...Object.fromEntries(
		Object.entries(of).map(([address, pieces]) => [address, { ...answers[address]!, evidence: pieces }])
	)
});
const photo = { what: '门禁机照片', source: '自己拍摄', inHand: true };

describe('the burden in the brief', () => {
	it('gives a row to what is open, and names the rest', () => {
		const blocks = section(changed('2', {}), 'burden');
		const other = tables(blocks).find(({ caption }) => caption.startsWith('由对方证明'))!;
		expect(other.rows).toHaveLength(2);
		expect(other.rows[0]).toEqual([
			'某物业服务公司 · 应尽的义务',
			'不清楚：保管好数据、提供便捷的撤回方式、事前做影响评估、审查、监督合作方、出事后整改、报告',
			'没有做',
			'通常：安全测评、加密和权限管理的记录；设备、系统的日志和记录；鉴定意见、检测报告',
			'《个人信息保护法》第六十九条'
		]);
		const lines = blocks.flatMap((block) =>
			block.kind === 'paragraph' ? [block.inline.map(({ text }) => text).join('')] : []
		);
		expect(lines.find((line) => line.startsWith('由对方证明的还有：'))).toContain('告知');
		expect(lines.find((line) => line.startsWith('双方各就自己主张的部分证明的还有：'))).toContain('同意情况');
	});

	it('says of an empty list of evidence what usually proves each fact the claimant must prove', () => {
		const blocks = section(changed('2', {}), 'evidence');
		expect(blocks[0]).toMatchObject({ kind: 'paragraph', inline: [{ text: '还没有填写在手的证据。' }] });
		expect(tables(blocks)).toHaveLength(1);
		const rows = tables(blocks)[0]!.rows;
		expect(rows.map(([, ...rest]) => rest)).toContainEqual(['拍摄地点', '设备和现场的照片、录像；证人证言']);
		// Each group is named once, in the order of a court.
		expect(rows.map(([group]) => group).filter(Boolean)).toEqual(['权益与身份', '被诉行为', '损害与因果', '责任承担']);
	});

	it('lists a piece of evidence once with everything it is to prove, its page left open; what is still to be got below', () => {
		const blocks = section(
			noted(changed('2', {}), {
				'notice.given': [photo, { what: '物业的答复', inHand: false }],
				'place.kind': [photo],
				'face.use.verify': [{ what: '证人甲', inHand: true }]
			}),
			'evidence'
		);
		expect(tables(blocks).slice(0, -1)).toEqual([
			{
				caption: '2 被诉行为',
				rows: [
					['1', '', '证人甲', '', '使用方式：核对是不是本人（开门、打卡、付款）'],
					['2', '', '门禁机照片', '自己拍摄', '拍摄地点：小区大门、单元门；告知：只贴了提示牌']
				]
			}
		]);
		expect(blocks).toContainEqual(
			expect.objectContaining({
				kind: 'list',
				items: [[{ kind: 'text', text: '物业的答复，用来证明：告知：只贴了提示牌' }]]
			})
		);
	});

	it('groups evidence as a court takes it, numbered through; a piece of several groups stands in the first', () => {
		const register = { what: '工商登记信息', inHand: true };
		const blocks = section(
			noted(changed('2', {}), {
				'participants/p1/duty.inform': [photo],
				'place.kind': [photo],
				'participants/p1/capacity': [register]
			}),
			'evidence'
		);
		expect(
			tables(blocks)
				.slice(0, -1)
				.map(({ caption, rows }) => [caption, rows.map(([n, , what]) => `${n!} ${what!}`)])
		).toEqual([
			['2 被诉行为', ['1 门禁机照片']],
			['4 责任承担', ['2 工商登记信息']]
		]);
	});

	it('says the same in English', () => {
		const blocks = section(noted(changed('2', {}), { 'notice.given': [photo] }), 'burden', en);
		const other = tables(blocks).find(({ caption }) => caption.startsWith('For the other side to prove'))!;
		expect(other.rows.at(-1)![3]).toBe('门禁机照片 (in hand)');
	});
});

describe('duties in the brief', () => {
	it('prints the reason a grade of fault was set with, and says where none was given', () => {
		const set = (reason?: string): Answers => ({
			...incident('2'),
			'participants/p1/fault': { status: 'stated', value: 'gross', ...(reason ? { reason } : {}) }
		});
		const said = (answers: Answers) => JSON.stringify(section(answers, 'parties'));
		expect(said(set('两次被责令改正'))).toContain('某物业服务公司的过错等级由使用者调整为“重大过失”：两次被责令改正');
		expect(said(set())).toContain('：没有写明理由');
		expect(said(incident('2'))).not.toContain('由使用者调整');
	});
});
