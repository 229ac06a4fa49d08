// npm run -s brief -- CASE.json --reader victim|lawyer|judge --format pdf|docx --out FILE [--lang zh-CN|en] [--no-seal]
// npm run -s brief -- CASE.json --paper complaint|answer|points|rights|entrance|authority [--party ID] --format pdf|docx --out FILE
// The brief of a case file, or a paper with its blanks: the same document as the app makes, by the same renderers. Exit 2 and one line on stderr where it cannot be made.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assess } from '../lib/assessment/assess';
import { result, type Result } from '../lib/assessment/outcome';
import { compose } from '../lib/brief/compose/compose';
import { sealed } from '../lib/brief/compose/seal';
import type { Document } from '../lib/brief/document';
import { docx } from '../lib/brief/docx';
import { pdf } from '../lib/brief/pdf';
import { openCaseFile } from '../lib/case/case-file';
import { ownValues } from '../lib/case/profile';
import { seal } from '../lib/exchange/seal';
import { provision } from '../lib/law/catalogue';
import { loadMethod, loadVocabularies } from '../lib/messages';
import { order, type Order } from './brief-order';
import { paperOf } from './brief-paper';
import { faults, stop, textOf, typed } from './door';

const given = order(process.argv.slice(2));
if (typeof given === 'string') stop(given);
const { path, reader, format, lang } = given;

const opened = openCaseFile(textOf(path));
if (!opened.ok) stop(`${path}: ${faults[opened.fault]}${opened.detail ? ` (${opened.detail})` : ''}`);
for (const { address, reason } of opened.dropped) process.stderr.write(`${path}: left out ${address} (${reason})\n`);
const { answers, profile } = opened.file;
const found = result(assess(answers, ownValues(profile)));
if (found.status === 'needs') stop(`${path}: not finished; still needed: ${found.needs.join(', ')}`);

/** The brief, or one paper in its place. */
async function written(order: Order, of: Exclude<Result, { status: 'needs' }>): Promise<Document> {
	if (order.paper) {
		const made = await paperOf(order.paper, order.party, answers, profile, of);
		return typeof made === 'string' ? stop(`${path}: ${made}`) : made;
	}
	const vocabularies = await loadVocabularies(lang);
	const composed = compose({
		answers,
		result: of,
		words: vocabularies,
		// As on the page: a lawyer's brief sets both standards side by side, the others' holds the law alone.
		noProof: reader === 'lawyer',
		own: Object.keys(profile).length ? { profile, words: await loadMethod(lang) } : undefined,
		gist: (id) => provision(id, lang).gist
	});
	// A Word file carries no attachment; its foot names the hash.
	const attach = format === 'pdf' && order.seal;
	return sealed(composed, await seal(answers, profile, of), vocabularies.brief, attach);
}
const document = await written(given, found);

const fonts = (name: string) => {
	const bytes = readFileSync(resolve(import.meta.dirname, `../../static/fonts/${name}.bin`));
	return Promise.resolve(new Uint8Array(bytes).buffer);
};
const made = format === 'pdf' ? await pdf(document, fonts) : { bytes: await docx(document), missing: [] };
if (made.missing.length) process.stderr.write(`no glyph for: ${made.missing.join(' ')}\n`);
try {
	writeFileSync(typed(given.out), made.bytes);
} catch (error) {
	stop(`${given.out}: cannot be written (${error instanceof Error ? error.message : String(error)})`);
}
