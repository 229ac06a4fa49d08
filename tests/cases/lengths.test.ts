import { expect, test } from 'vitest';
import type { Document } from '../../src/lib/brief/document';
import { docx } from '../../src/lib/brief/docx';
import type { Answer, Answers } from '../../src/lib/case/answers';
import { answersOf, close, documentOf, linesOf, overlaps, printed, run, strayInk } from '../read-back';

const stated = (value: string | string[]): Answer => ({ status: 'stated', value });
const chinese = '某某'.repeat(29) + '公司';
const latin = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(2).slice(0, 60);

/** Items of a list with the answers of one of them. */
function copies(answers: Answers, list: string, from: string, ids: readonly string[]): Answers {
	const of = Object.entries(answers).filter(([address]) => address.startsWith(`${list}/${from}/`));
	const before = answers[list];
	if (before?.status !== 'stated') throw new Error(list);
	return {
		...answers,
		[list]: stated([...new Set([...(before.value as string[]), ...ids])]),
		...Object.fromEntries(
			ids.flatMap((id) => of.map(([address, answer]) => [address.replace(`/${from}/`, `/${id}/`), answer]))
		)
	};
}
const counted = (from: number, to: number, letter: string) =>
	Array.from({ length: to - from + 1 }, (_, i) => `${letter}${String(from + i)}`);

const nine = copies(answersOf('4'), 'participants', 'p4', counted(5, 9, 'p'));
const forty = copies(answersOf('3'), 'losses', 'l1', counted(2, 40, 'l'));
const cases: [string, Document['lang'], Answers, string[]][] = [
	['one participant, nothing lost, nothing to prove it with', 'en', { ...answersOf('1'), losses: stated([]) }, []],
	['nine participants', 'zh-CN', nine, []],
	['forty things lost', 'en', forty, []],
	[
		'names of sixty characters, Chinese and without a space',
		'zh-CN',
		{
			...answersOf('4'),
			'participants/p1/name': stated(chinese),
			'participants/p2/name': stated(latin)
		},
		[chinese, latin]
	]
];

test.each(cases)('%s: printed within the page (%s)', async (_, lang, answers, names) => {
	const document = await documentOf(answers, lang);
	const { file, missing } = await printed(document, 'length.pdf');
	expect(missing).toEqual([]);
	expect(strayInk(file)).toEqual([]);
	expect(overlaps(file)).toEqual([]);
	for (const lines of linesOf(file)) expect(lines.length).toBeGreaterThan(1);
	const said = close(run('pdftotext', '-raw', file, '-').replaceAll(document.footer, ''));
	for (const name of names) expect(said).toContain(name);
	expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors');
	// A Word file of the same tree: a zip, whose parts the other tests read.
	expect(
		Buffer.from(await docx(document))
			.subarray(0, 2)
			.toString()
	).toBe('PK');
});
