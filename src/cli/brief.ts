// npm run -s brief -- CASE.json --reader victim|lawyer|judge --format pdf|docx --out FILE [--lang zh-CN|en] [--both-standards | --law-only] [--no-amounts] [--no-seal]
// npm run -s brief -- CASE.json --paper complaint|answer|points|rights|entrance|authority [--party ID] --format pdf|docx --out FILE
// The brief of a case file, or a paper with its blanks: the same document as the app makes, by the same renderers. Exit 2 and one line on stderr where it cannot be made.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assess } from '../lib/assessment/assess';
import { comparable, featuresOf } from '../lib/assessment/comparable';
import { result, type Result } from '../lib/assessment/outcome';
import { matters } from '../lib/assessment/what-if/matters';
import { composeFor } from '../lib/brief/compose/readers';
import { sealed } from '../lib/brief/compose/seal';
import type { Document } from '../lib/brief/document';
import { docx } from '../lib/brief/docx';
import { plainly } from '../lib/brief/matters';
import { pdf } from '../lib/brief/pdf';
import { openCaseFile } from '../lib/case/case-file';
import { ownValues } from '../lib/case/profile';
import { seal } from '../lib/exchange/seal';
import { provision } from '../lib/law/catalogue';
import { loadMatters, loadMethod, loadPrecedents, loadReaders, loadVocabularies } from '../lib/messages';
import { order, type Order } from './brief-order';
import { paperOf } from './brief-paper';
import { decidedCases } from './decided-cases';
import { faults, stop, textOf, typed } from './door';

const given = order(process.argv.slice(2));
if (typeof given === 'string') stop(given);
const { path, reader, format, lang, amounts } = given;

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
	const said = await loadReaders(lang);
	const composed = composeFor({
		reader,
		amounts,
		answers,
		result: of,
		words: vocabularies,
		said,
		noProof: order.both,
		own: Object.keys(profile).length ? { profile, words: await loadMethod(lang) } : undefined,
		gist: (id) => provision(id, lang).gist,
		...(reader === 'lawyer' ? await beside(of) : {})
	});
	// A Word file carries no attachment; its foot names the hash.
	const attach = format === 'pdf' && order.seal;
	return sealed(
		composed,
		await seal(answers, profile, of),
		vocabularies.brief,
		attach,
		reader === 'victim' ? said.victim.seal : undefined
	);
}

/** What a lawyer’s brief has beside the case: what matters most, and decided cases near it. */
async function beside(of: Result) {
	if (of.status !== 'settled') return {};
	const tried = matters(answers, of.relied, 'currentLaw', ownValues(profile));
	const features = featuresOf(answers);
	return {
		matters: tried && { found: plainly(tried), words: await loadMatters(lang) },
		nearby: {
			near: comparable(features, of.standards.currentLaw.headline, decidedCases()),
			own: features,
			words: await loadPrecedents(lang)
		}
	};
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
