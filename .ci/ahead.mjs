// What a page surely loads next is named in its head. A page made beforehand names what it imports; its words, and on the pages of a case the rules,
// it asks for only when its scripts run, which on a slow line is a way there and back for each, one after the other.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const client = '.svelte-kit/output/client';
const made = '.svelte-kit/output/prerendered/pages';
const told = ['chapters', 'facts', 'findings', 'figures', 'brief', 'evidence'];
/** By the first name of an address: the words its pages are written with. */
const words = {
	'': ['start'],
	ask: ['chapters', 'facts'],
	brief: [...told, 'readers'],
	cases: ['cases', 'start'],
	findings: told,
	law: ['law'],
	method: ['method', 'abroad', 'provinces'],
	papers: [...told, 'papers'],
	precedents: ['precedents'],
	profile: [...told, 'method', 'profile'],
	result: [...told, 'stops'],
	review: told,
	scope: ['scope']
};
/** Besides words: parts that are loaded on demand elsewhere, and here at once. */
const parts = { ask: ['rules'], result: ['src/lib/ui/Stops.svelte'] };

/** @returns {Record<string, { file: string, src?: string, name?: string, imports?: string[], css?: string[] }>} */
export const manifest = () => JSON.parse(readFileSync(`${client}/.vite/manifest.json`, 'utf8'));

/**
 * The files of chunks, given by their keys, and of all they import.
 * @param {ReturnType<typeof manifest>} chunks
 * @param {readonly string[]} keys
 */
export function filesOf(chunks, keys) {
	const all = new Set(keys);
	for (const key of all) {
		const chunk = chunks[key];
		if (!chunk) throw new Error(`${key}: no such part of the app`);
		for (const one of chunk.imports ?? []) all.add(one);
	}
	const found = [...all].map((key) => chunks[key]);
	return { scripts: found.map(({ file }) => file), styles: found.flatMap(({ css = [] }) => css) };
}

/**
 * The keys of what the head of a page names already, and of what it loads next.
 * @param {ReturnType<typeof manifest>} chunks
 * @param {string} path from where the pages are
 * @param {string} html
 */
export function keysOf(chunks, path, html) {
	const byFile = new Map(Object.entries(chunks).map(([key, { file }]) => [file, key]));
	const named = [...html.matchAll(/"[^"]*(_app\/immutable\/[^"]+\.js)"/g)].map(([, file]) => byFile.get(file));
	const [lang, page] = path.startsWith('en/') ? ['en', path.slice(3)] : ['zh-CN', path];
	const first = page.includes('/') ? page.slice(0, page.indexOf('/')) : '';
	const next = [
		...['ui', ...(words[first] ?? [])].map((name) => `src/lib/messages/${lang}/${name}.ts`),
		...(parts[first] ?? []).map((part) =>
			part.includes('/') ? part : Object.keys(chunks).find((key) => chunks[key].name === part && !chunks[key].src)
		)
	];
	return { named, next };
}

/** Writes it into every page, before the pages are written out and packed. */
export function nameAhead() {
	const chunks = manifest();
	for (const path of readdirSync(made, { recursive: true }).filter((one) => one.endsWith('.html'))) {
		const html = readFileSync(`${made}/${path}`, 'utf8');
		const up = /"([^"]*)_app\/immutable\/entry\/start/.exec(html)?.[1];
		if (up === undefined) continue;
		const { named, next } = keysOf(chunks, path, html);
		const links = [
			...filesOf(chunks, [...named, ...next]).scripts.map((file) => `<link href="${up}${file}" rel="modulepreload">`),
			...filesOf(chunks, next).styles.map((file) => `<link href="${up}${file}" rel="preload" as="style" crossorigin>`)
		].filter((link) => !html.includes(link.slice(0, link.indexOf(' rel'))));
		writeFileSync(`${made}/${path}`, html.replace('</head>', `\t${links.join('\n\t\t')}\n\t</head>`));
	}
}
