// First-load JavaScript of a page, gzip: what its prerendered HTML preloads and imports. Fails over budget. Needs a build.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const budgets = {
	'index.html': 70,
	'en/index.html': 70,
	'ask/basics/index.html': 110,
	'review/index.html': 150,
	'result/index.html': 165,
	'profile/index.html': 150,
	'law/index.html': 93,
	'law/CC/index.html': 93,
	'en/law/CC/index.html': 93,
	'method/index.html': 91,
	'scope/index.html': 90
};
/** What a page loads by itself right after it stands, counted on top of the first load. */
const afterwards = { 'ask/basics/index.html': { name: 'with the rules', module: 'session', most: 140 } };
const client = '.svelte-kit/output/client';
const manifest = JSON.parse(readFileSync(`${client}/.vite/manifest.json`, 'utf8'));
/** The files of a chunk, by its key in the manifest, and of all it imports, as the browser names them. */
function filesOf(key, seen = new Set()) {
	const { file, imports = [] } = manifest[key];
	if (seen.has(file)) return seen;
	seen.add(file);
	imports.forEach((one) => filesOf(one, seen));
	return seen;
}
let over = false;
function report(name, scripts, most) {
	const bytes = [...scripts].reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0);
	if (bytes > most * 1000) over = true;
	console.log(`${name.padEnd(24)} ${(bytes / 1000).toFixed(1).padStart(6)} kB of ${most} in ${scripts.size} files`);
}
for (const [page, most] of Object.entries(budgets)) {
	const file = resolve('build', page);
	const html = readFileSync(file, 'utf8');
	const scripts = new Set(
		[...html.matchAll(/(?:href|import\()\s*=?\s*["']([^"']+\.js)["']/g)].map(([, path]) => resolve(dirname(file), path))
	);
	report(page, scripts, most);
	const more = afterwards[page];
	if (more)
		report(
			`  ${more.name}`,
			new Set([
				...scripts,
				...[...filesOf(Object.keys(manifest).find((key) => manifest[key].name === more.module))].map((path) =>
					resolve('build', path)
				)
			]),
			more.most
		);
}
if (over) process.exit(1);
