import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { docx } from '../../src/lib/brief/docx';
import type { Block, Inline } from '../../src/lib/brief/document';
import { answersOf, close, documentOf, folder, run } from '../read-back';

/** LibreOffice is large and slow to start: it reads the Word files here, not with the tests of every change. It must be installed (soffice). */

const amounts = (text: string) => text.match(/\d{1,3}(?:,\d{3})*\.\d{2}(?![\d.])/g) ?? [];
const said = (inline: readonly Inline[]) => inline.map(({ text }) => text).join('');
/** The words that carry figures, in the order Word has them. */
function words(block: Block): string {
	switch (block.kind) {
		case 'paragraph':
		case 'notice':
			return said(block.inline);
		case 'list':
			return block.items.map(said).join('\n');
		case 'table':
			return block.rows.flatMap((row) => row.map(said)).join('\n');
		case 'working':
			return [block.low, block.low === block.high ? '' : block.high, block.formula, said(block.basis)].join('\n');
		case 'picture':
			return words(block.twin);
		default:
			return '';
	}
}

test.each(['zh-CN', 'en'] as const)('LibreOffice prints the figures of the Word file, %s', async (lang) => {
	const document = await documentOf(answersOf('4'), lang);
	const file = join(folder, `word-${lang}.docx`);
	writeFileSync(file, await docx(document));
	run('soffice', '--headless', '--convert-to', 'pdf', '--outdir', folder, file);
	const printed = run('pdftotext', '-raw', file.replace('.docx', '.pdf'), '-');
	// Word breaks a figure nowhere; the page it stands on is of no matter here.
	const tree = amounts(document.blocks.map(words).join('\n'));
	expect(tree.length).toBeGreaterThan(200);
	expect(amounts(printed.replaceAll(document.footer, ''))).toEqual(tree);
	const first = document.blocks.find((block) => block.kind === 'heading')!;
	expect(close(printed)).toContain(close(`${lang === 'en' ? '1.' : '一、'}${first.text}`));
});
