// CI only: holds the figures and gists of src/lib/law against the texts in the file given. Usage: run-ts check-quotations.ts quotations.json
import { readFileSync } from 'node:fs';
import { instruments, provision, provisionIds } from '../src/lib/law/catalogue';
import { legalFigures } from '../src/lib/law/figures';

interface Quotation {
	id: string;
	article: number | string;
	text: string;
}

/** A gist may share no longer run of characters with the text: the catalogue says what an article does and never copies it. */
const longest = 24;

const file = process.argv[2];
if (!file) throw new Error('usage: check-quotations.ts quotations.json');
const texts = new Map((JSON.parse(readFileSync(file, 'utf8')) as Quotation[]).map((entry) => [entry.id, entry]));
const characters = (text: string) => text.replace(/[^\p{Script=Han}\d]/gu, '');

const faults: string[] = [];
const unread: string[] = [];

for (const { value, provision: id, says } of legalFigures)
	if (!texts.get(id)?.text.includes(says)) faults.push(`${id}: “${says}” (${value}) does not stand in the text`);

for (const id of provisionIds) {
	const entry = texts.get(id);
	const { article, zh, status } = provision(id, 'zh-CN');
	if (!entry) {
		if (status === 'verified') faults.push(`${id}: marked verified, but there is no text to hold it against`);
		else unread.push(`${id} (${status})`);
		continue;
	}
	if (Number(entry.article) !== article)
		faults.push(`${id}: article ${String(entry.article)} in the text, ${String(article)} in the catalogue`);
	const [gist, text] = [characters(zh), characters(entry.text)];
	for (let start = 0; start + longest < gist.length; start++) {
		const run = gist.slice(start, start + longest + 1);
		if (text.includes(run)) {
			faults.push(`${id}: the gist repeats the text: ${run}`);
			break;
		}
	}
}

const known = new Set<string>(provisionIds);
const uncited = [...texts.keys()].filter((id) => !known.has(id));

for (const fault of faults) console.error(fault);
if (unread.length) console.log(`no text kept for ${unread.join(', ')}`);
if (uncited.length) console.log(`texts outside the catalogue: ${uncited.join(', ')}`);
console.log(
	`${String(legalFigures.length)} figures, ${String(provisionIds.length)} provisions of ${String(instruments.length)} instruments held against ${String(texts.size)} texts; ${String(faults.length)} faults`
);
if (faults.length) process.exit(1);
