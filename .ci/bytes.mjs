// First-load JavaScript of a page, gzip: what its prerendered HTML imports, without its words. Fails over budget. Needs a build.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { filesOf, keysOf, manifest } from './ahead.mjs';

const budgets = {
	'index.html': 60,
	'en/index.html': 60,
	'ask/basics/index.html': 95,
	'review/index.html': 150,
	'result/index.html': 160,
	'profile/index.html': 150,
	'law/index.html': 93,
	'law/CC/index.html': 93,
	'en/law/CC/index.html': 93,
	'method/index.html': 92,
	'scope/index.html': 50
};
/** What a page loads by itself right after it stands, counted on top of the first load. */
const afterwards = { 'ask/basics/index.html': { name: 'with the rules', most: 138 } };
const chunks = manifest();
let over = false;
function report(name, keys, most) {
	const { scripts } = filesOf(chunks, keys);
	const bytes = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(`build/${path}`), { level: 9 }).length, 0);
	if (bytes > most * 1000) over = true;
	console.log(`${name.padEnd(24)} ${(bytes / 1000).toFixed(1).padStart(6)} kB of ${most} in ${scripts.length} files`);
}
for (const [page, most] of Object.entries(budgets)) {
	const { named, next } = keysOf(chunks, page, readFileSync(`build/${page}`, 'utf8'));
	const later = new Set(filesOf(chunks, next).scripts);
	const own = named.filter((key) => !later.has(chunks[key].file));
	report(page, own, most);
	const more = afterwards[page];
	if (more) report(`  ${more.name}`, [...own, ...next.filter((key) => !key.includes('/messages/'))], more.most);
}
if (over) process.exit(1);
