import { describe, expect, test } from 'vitest';
import { assess } from '../../src/lib/assessment/assess';
import { result } from '../../src/lib/assessment/outcome';
import { compose } from '../../src/lib/brief/compose/compose';
import type { Reader } from '../../src/lib/brief/compose/draft';
import { composeFor } from '../../src/lib/brief/compose/readers';
import type { Block, Document, Inline } from '../../src/lib/brief/document';
import type { Lang } from '../../src/lib/brief/speak';
import type { Answers } from '../../src/lib/case/answers';
import { provision } from '../../src/lib/law/catalogue';
import { loadReaders, loadVocabularies } from '../../src/lib/messages';
import { changed, incident } from '../say';

/** Every run of a document says its language where it is not the document's: law named in Chinese, and what someone wrote himself. */

const runsOf = (block: Block): readonly Inline[] => {
	switch (block.kind) {
		case 'paragraph':
		case 'notice':
			return block.inline;
		case 'list':
			return block.items.flat();
		case 'table':
			return block.rows.flat(2);
		case 'form':
			return block.rows.flatMap(({ lines }) => lines.flat());
		case 'picture':
			return runsOf(block.twin);
		case 'working':
			return block.basis;
		default:
			return [];
	}
};
const runs = ({ blocks }: Document) => blocks.flatMap(runsOf);

async function documents(answers: Answers, lang: Lang): Promise<Document[]> {
	const [words, said] = [await loadVocabularies(lang), await loadReaders(lang)];
	const found = result(assess(answers));
	if (found.status === 'needs') throw new Error(found.status);
	const gist = (id: Parameters<typeof provision>[0]) => provision(id, lang).gist;
	const common = { answers, result: found, words, noProof: true, gist };
	const readers: Reader[] = ['victim', 'lawyer', 'judge'];
	return [compose(common), ...readers.map((reader) => composeFor({ ...common, reader, amounts: true, said }))];
}

describe('the language of every run', () => {
	test.each(['1', '2', '3', '4', '5', '6', '1-original'])('of the English documents of incident %s', async (id) => {
		const name = 'participants/p1/name';
		for (const document of await documents(
			{ ...incident(id), [name]: { status: 'stated', value: '临江食品有限公司' } },
			'en'
		)) {
			const all = runs(document);
			const han = all.filter(({ text }) => /\p{Script=Han}/u.test(text));
			expect(han.length, document.title).toBeGreaterThan(0);
			expect(han.filter(({ lang }) => lang !== 'zh-CN')).toEqual([]);
			expect(all.filter(({ lang, text }) => lang === 'zh-CN' && /[A-Za-z]/.test(text))).toEqual([]);
		}
	});
	test('of a Chinese document: only what is English', async () => {
		const answers = changed('2', { 'participants/p1/name': 'Riverside Foods Ltd' });
		const marked = (await documents(answers, 'zh-CN')).flatMap(runs).filter(({ lang }) => lang);
		expect(new Set(marked.map(({ lang }) => lang))).toEqual(new Set(['en']));
		expect(marked.map(({ text }) => text)).toContain('Riverside Foods Ltd');
	});
	test('a citation cut by its languages still leads to one article', async () => {
		const [document] = await documents(incident('2'), 'en');
		const cites = runs(document!).filter((run) => run.kind === 'cite');
		const at = cites.findIndex(({ provision: id }) => id === 'FR-2');
		const [name, article] = cites.slice(at);
		expect(name).toEqual({ kind: 'cite', provision: 'FR-2', text: '《人脸识别司法解释》', lang: 'zh-CN' });
		expect(article).toMatchObject({ kind: 'cite', provision: 'FR-2' });
		expect(article!.text).toMatch(/^ Face Recognition Provisions, arts?\. 2$/);
	});
});
