import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assess } from '../src/lib/assessment/assess';
import { result } from '../src/lib/assessment/outcome';
import { compose } from '../src/lib/brief/compose/compose';
import { sealed } from '../src/lib/brief/compose/seal';
import type { Block, Document, Inline } from '../src/lib/brief/document';
import { pdf } from '../src/lib/brief/pdf';
import type { Answers } from '../src/lib/case/answers';
import { openCaseFile } from '../src/lib/case/case-file';
import { seal } from '../src/lib/exchange/seal';
import { provision } from '../src/lib/law/catalogue';
import { loadVocabularies } from '../src/lib/messages';

/** Documents made as the app makes them, and read back with the tools of others. */

export function answersOf(id: string): Answers {
	const opened = openCaseFile(readFileSync(`static/examples/${id}.json`, 'utf8'));
	if (!opened.ok) throw new Error(opened.fault);
	return opened.file.answers;
}

export async function documentOf(answers: Answers, lang: Document['lang'], attach = false): Promise<Document> {
	const words = await loadVocabularies(lang);
	const found = result(assess(answers));
	if (found.status === 'needs') throw new Error(`not finished: ${found.needs.join(', ')}`);
	const gist = (id: Parameters<typeof provision>[0]) => provision(id, lang).gist;
	const composed = compose({ answers, result: found, words, noProof: true, own: undefined, gist });
	return sealed(composed, await seal(answers, {}, found), words.brief, attach);
}

export const said = (inline: readonly Inline[]) => inline.map(({ text }) => text).join('');
/** The words of the tree in reading order, block by block; `drawn`: those in a picture too. */
export function wordsOf(block: Block, drawn = false): string[] {
	switch (block.kind) {
		case 'title':
			return [block.text, block.under ?? ''];
		case 'heading':
			return [block.text];
		case 'paragraph':
		case 'notice':
			return [said(block.inline)];
		case 'list':
			return block.items.map(said);
		case 'table':
			return [
				block.quiet ? '' : block.caption,
				...block.columns.map(({ text }) => text),
				...block.rows.flatMap((row) => row.map(said))
			];
		case 'form':
			return block.rows.flatMap(({ label, lines }) => [label, ...lines.map(said)]);
		case 'working': {
			const ends = block.low === block.high ? block.low : `${block.low} – ${block.high}`;
			return [block.name, ends, `${block.rounded ? '≈' : '='} ${block.formula}`, said(block.basis)];
		}
		// Word has what a picture shows as the list or table beside it, the PDF both.
		case 'picture': {
			const labels = block.picture.wide.shapes.flatMap((shape) => (shape.kind === 'label' ? [shape.text] : []));
			return [block.picture.caption, ...(drawn ? labels : []), ...wordsOf(block.twin)];
		}
		case 'seal':
			return [...(block.title ? [block.title] : []), ...block.lines, block.label, block.hash];
		case 'pageBreak':
			return [];
	}
}

/** A document of these blocks alone. */
export const documentWith = (blocks: readonly Block[], lang: Document['lang'] = 'zh-CN'): Document => ({
	title: '题',
	lang,
	fileName: 'name',
	date: '2026-11-25',
	footer: '脚',
	pageNumber: '第 {page} 页，共 {pages} 页',
	blocks
});
export const paragraph = (text: string): Block => ({ kind: 'paragraph', inline: [{ kind: 'text', text }] });

export const folder = mkdtempSync(join(tmpdir(), 'read-back-'));
export const run = (tool: string, ...given: string[]) =>
	execFileSync(tool, given, { encoding: 'utf8', maxBuffer: 1 << 26 });
export const load = (name: string) => Promise.resolve(new Uint8Array(readFileSync(`static/fonts/${name}.bin`)).buffer);

/** Prints a document to a file of this name. */
export async function printed(document: Document, name: string): Promise<{ file: string; missing: string[] }> {
	const { bytes, missing } = await pdf(document, load);
	const file = join(folder, name);
	writeFileSync(file, bytes);
	return { file, missing };
}

export const close = (text: string) => text.replace(/\s/g, '');
/** The lines of each page as they stand, the foot left out. */
export const linesOf = (file: string): string[][] =>
	run('pdftotext', '-layout', file, '-')
		.split('\f')
		.slice(0, -1)
		.map((page) =>
			page
				.split('\n')
				.map((line) => line.trim())
				.filter(Boolean)
				.slice(0, -1)
		);

/** Points of the paper outside the type area, and around the foot, that are not white: page and place. */
export function strayInk(file: string): string[] {
	const [dots, name] = [50, `ink-${String(Date.now())}`];
	run('pdftoppm', '-r', String(dots), '-gray', file, join(folder, name));
	const mm = (length: number) => Math.round((length / 25.4) * dots);
	return readdirSync(folder)
		.filter((one) => one.startsWith(name))
		.toSorted()
		.flatMap((page) => {
			const bytes = readFileSync(join(folder, page));
			const [, width, height] = /^P5\s(\d+) (\d+)\s255\s/.exec(bytes.subarray(0, 20).toString('latin1'))!.map(Number);
			const levels = bytes.subarray(bytes.length - width! * height!);
			const dark: string[] = [];
			for (let y = 0; y < height!; y++)
				for (let x = 0; x < width!; x++) {
					const outside = x < mm(27) || x > mm(185) || y < mm(36) || y > mm(285);
					if (outside && levels[y * width! + x]! < 200) dark.push(`${page} ${String(x)},${String(y)}`);
				}
			return dark.slice(0, 3);
		});
}

/** Words that lie over each other by more than a point each way: what a cell too small for its words would print. */
export function overlaps(file: string): string[] {
	return run('pdftotext', '-bbox', file, '-')
		.split('<page ')
		.slice(1)
		.flatMap((page, n) => {
			const words = [...page.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g)]
				.map(([, ...at]) => ({ box: at.slice(0, 4).map(Number) as [number, number, number, number], word: at[4]! }))
				.toSorted((a, b) => a.box[1] - b.box[1]);
			return words.flatMap((one, i) => {
				const over: string[] = [];
				for (let next = i + 1; words[next] && words[next]!.box[1] < one.box[3] - 3; next++) {
					const { box, word } = words[next]!;
					if (Math.min(one.box[2], box[2]) - Math.max(one.box[0], box[0]) > 1 && box[3] - box[1] > 3)
						over.push(`${String(n + 1)}: ${one.word} / ${word}`);
				}
				return over;
			});
		});
}
