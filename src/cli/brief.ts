// npm run -s brief -- CASE.json --reader victim|lawyer|judge --format pdf|docx --out FILE [--lang zh-CN|en] [--both-standards | --law-only] [--no-amounts] [--no-seal]
// The brief of a case file: the same document as the app makes, by the same renderers. Exit 2 and one line on stderr where it cannot be made.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assess } from '../lib/assessment/assess';
import { comparable, featuresOf } from '../lib/assessment/comparable';
import { result } from '../lib/assessment/outcome';
import { matters } from '../lib/assessment/what-if/matters';
import { composeFor } from '../lib/brief/compose/readers';
import { sealed } from '../lib/brief/compose/seal';
import { docx } from '../lib/brief/docx';
import { plainly } from '../lib/brief/matters';
import { pdf } from '../lib/brief/pdf';
import { openCaseFile } from '../lib/case/case-file';
import { ownValues } from '../lib/case/profile';
import { seal } from '../lib/exchange/seal';
import { provision } from '../lib/law/catalogue';
import { loadMatters, loadMethod, loadPrecedents, loadReaders, loadVocabularies } from '../lib/messages';
import { order } from './brief-order';
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

const vocabularies = await loadVocabularies(lang);
const own = ownValues(profile);
const composed = composeFor({
	reader,
	amounts,
	answers,
	result: found,
	words: vocabularies,
	said: await loadReaders(lang),
	noProof: given.both,
	own: Object.keys(profile).length ? { profile, words: await loadMethod(lang) } : undefined,
	gist: (id) => provision(id, lang).gist,
	...(reader === 'lawyer' ? await beside(found) : {})
});

/** What a lawyer’s brief has beside the case: what matters most, and decided cases near it. */
async function beside(of: typeof found) {
	if (of.status !== 'settled') return {};
	const tried = matters(answers, of.relied, 'currentLaw', own);
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

// A Word file carries no attachment; its foot names the hash.
const attach = format === 'pdf' && given.seal;
const document = sealed(composed, await seal(answers, profile, found), vocabularies.brief, attach);

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
