// First-load JavaScript of a page, gzip: what its prerendered HTML preloads and imports. Fails over budget. Needs a build.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const budgets = {
	'index.html': 70,
	'en/index.html': 70,
	'ask/basics/index.html': 110,
	'review/index.html': 150,
	'result/index.html': 190,
	'law/index.html': 90,
	'law/CC/index.html': 90,
	'en/law/CC/index.html': 90,
	'method/index.html': 90,
	'scope/index.html': 90
};
let over = false;
for (const [page, most] of Object.entries(budgets)) {
	const file = resolve('build', page);
	const html = readFileSync(file, 'utf8');
	const scripts = new Set(
		[...html.matchAll(/(?:href|import\()\s*=?\s*["']([^"']+\.js)["']/g)].map(([, path]) => resolve(dirname(file), path))
	);
	const bytes = [...scripts].reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0);
	if (bytes > most * 1000) over = true;
	console.log(`${page.padEnd(24)} ${(bytes / 1000).toFixed(1).padStart(6)} kB of ${most} in ${scripts.size} files`);
}
if (over) process.exit(1);
