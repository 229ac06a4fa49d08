// The built style sheets against the oldest browsers that must work (package.json, browserslist): fails on what one of them does not know. Vite has
// brought down what can be brought down before this looks. Needs a build. Usage: npm run floor
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { unknownTo } from './css-floor';

const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: string[] };
const folder = '.svelte-kit/output/client/_app/immutable/assets';
const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));
/** What does no harm where it is not known: lines kept together and margins on paper, a part unfolded in print, the handle of a text field. */
const harmless = ['css-widows-orphans', 'css-paged-media', 'css-content-visibility', 'css-resize'];
let wrong = 0;
for (const name of sheets)
	for (const one of await unknownTo(readFileSync(resolve(folder, name), 'utf8'), browserslist, name)) {
		if (harmless.some((feature) => one.startsWith(`${feature}:`))) continue;
		console.log(`${name}: ${one}`);
		wrong += 1;
	}
console.log(`${String(sheets.length)} style sheets, ${String(wrong)} uses of what the floor does not know`);
if (wrong) process.exit(1);
