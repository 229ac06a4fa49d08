import { vocabulary } from '../src/lib/case/facts';
import type { Fact, List, Vocabulary } from '../src/lib/case/vocabulary';
import { chapters } from '../src/lib/interview/chapters';
import { keysOf } from '../src/lib/interview/questions';
import { chapters as titlesEn } from '../src/lib/messages/en/chapters';
import { facts as wordsEn } from '../src/lib/messages/en/facts';
import type { FactWords, Words } from '../src/lib/messages/words';
import { chapters as titlesZh, type ChapterTitles } from '../src/lib/messages/zh-CN/chapters';
import { facts as wordsZh } from '../src/lib/messages/zh-CN/facts';

type Any = Fact | List<Vocabulary>;
/** One row of the page: a key, or a group of keys asked as one question; `list` is where the keys belong, if not to the case. */
interface Entry {
	row: string;
	list: string | undefined;
	keys: readonly string[];
	of: Vocabulary;
}

const zh: FactWords = wordsZh;
const en: FactWords = wordsEn;
const chaptersZh: ChapterTitles = titlesZh;
const chaptersEn: ChapterTitles = titlesEn;
const whole: Vocabulary = vocabulary;

const preface = `# The facts 案件事实

Made by \`npm run facts\` from \`src/lib/case/facts.ts\`, \`src/lib/interview/chapters.ts\` and \`src/lib/messages/{zh-CN,en}/facts.ts\`. Do not edit: a
test compares this page with what they say. How to add a row: [tasks/add-a-question.md](tasks/add-a-question.md).

A key is the address of an answer in a case file; an item of a list stands between, \`participants/p1/name\`. Whether a row is asked, the rules
decide: it shows when a run of the assessment has read it or needs it. Here the rows stand in the order they would be asked in.

| kind | what an answer can be |
|---|---|
| choice | one of the options. \`a → b\`: from least to most favourable to the claimant; \`a · b\` (no order): favour depends on the case. **Bold**: \`unproven\`, what a court starts from where nothing is shown (a rule whose burden turns on role or date may start elsewhere). ‡: \`theirs\`, what the claimant may argue where it is not known, because it lies in the other side’s hands. Can be unknown, suspected or disputed |
| grade | one of the options, or not known: then the law itself says what follows, and the rule reads \`undetermined\`. Can be suspected or disputed |
| amount | yuan, at most two decimals; not known is \`undetermined\`. Can be suspected or disputed |
| when | a day or a month; “open” also takes \`ongoing\`; not known is \`undetermined\`. Can be suspected or disputed |
| link | items of a list, by id; none is an answer; can be unknown, which counts as none |
| option, options | one, or several, of the options, always stated; for several, none is an answer |
| text, day | as said, always stated |
| list | any number of items with facts of their own, by id; at least as many as “least” says |
| doctrine | a contested point of law. Nobody is asked: the burden reading takes the prevailing view (**bold**), each side’s reading its own end |
| override | a value the rules derive; a professional may set it otherwise, with a reason that prints. Offered, never needed |

*own*: what the claimant knows of himself, for which “not known” is not offered.
`;

const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
const code = (text: string) => `\`${text}\``;

/** How the fact is answered, in a few words. */
function kindOf(fact: Any, flags: boolean): string {
	const more = [
		...('own' in fact && fact.own ? ['own'] : []),
		...('nominal' in fact && fact.nominal ? ['no order'] : []),
		...(fact.kind === 'when' && fact.open ? ['open'] : []),
		...(fact.kind === 'text' ? [`at most ${String(fact.most)} characters`] : []),
		...(fact.kind === 'link' ? [`to ${code(fact.to)}`] : []),
		...(fact.kind === 'list' ? [`least ${String(fact.least)}`] : [])
	];
	return [flags ? `${fact.kind}, one for each` : fact.kind, ...more].join(', ');
}

/** The options of one fact, each with its words and what it is marked with. */
function optionsOf(fact: Any, words: Words | undefined): string {
	if (!('options' in fact)) return '';
	const start = fact.kind === 'choice' ? fact.unproven : fact.kind === 'doctrine' ? fact.prevailing : undefined;
	const theirs = fact.kind === 'choice' ? fact.theirs : undefined;
	const ordered = fact.kind === 'doctrine' || (fact.kind === 'choice' && !fact.nominal);
	return fact.options
		.map((option) => {
			const said = `${code(option)} ${words?.options?.[option] ?? ''}`.trim();
			return `${option === start ? `**${said}**` : said}${option === theirs ? '‡' : ''}`;
		})
		.join(ordered ? ' → ' : ' · ');
}

/** What can be answered: options, the flags of a group with the values of each, or the keys of a list’s items. */
function answersOf({ row, keys, of, list }: Entry): string {
	const fact = of[keys[0]!]!;
	const name = list ? `${list}/${row}` : row;
	const none = zh[name]?.none ? ` · (none) ${zh[name].none}` : '';
	if (fact.kind === 'list')
		return `${Object.keys(fact.of)
			.map((key) => code(`${row}/…/${key}`))
			.join(' ')}${none}`;
	if (!row.endsWith('.*')) return optionsOf(fact, zh[name]) + none;
	if (keys.some((key) => JSON.stringify(of[key]) !== JSON.stringify(fact)))
		throw new Error(`${name}: one question, yet its flags are of different kinds`);
	const flags = keys.map((key) => `${code(key)} ${zh[name]?.options?.[key.slice(row.length - 1)] ?? ''}`);
	const each = optionsOf(
		fact,
		zh[name.slice(0, -'.*'.length)] ?? { ask: '', label: '', options: { no: '否', yes: '是' } }
	);
	return `${flags.join(' · ')}${none}. Each: ${each}`;
}

function line(entry: Entry): string {
	const { row, list, keys, of } = entry;
	const name = list ? `${list}/${row}` : row;
	const shown = list ? `${list}/…/${row}` : row;
	const asked = `${zh[name]?.ask ?? ''}<br>${en[name]?.ask ?? ''}`;
	const cells = [code(shown), kindOf(of[keys[0]!]!, row.endsWith('.*')), asked, answersOf(entry)];
	return `| ${cells.map(cell).join(' | ')} |`;
}

/** A row of the questionnaire with the keys it stands for. */
function entryOf(asked: string): Entry {
	const [list, key] = asked.split('/') as [string, string | undefined];
	const fact = whole[list];
	if (!key || fact?.kind !== 'list') return { row: asked, list: undefined, keys: keysOf(asked, whole), of: whole };
	return { row: key, list, keys: keysOf(key, fact.of), of: fact.of };
}

/** Every key of this kind, of the case and of the items of its lists. */
const unasked = (kind: Any['kind'], of = whole, list?: string): Entry[] =>
	Object.entries(of).flatMap(([key, fact]) =>
		fact.kind === 'list' ? unasked(kind, fact.of, key) : fact.kind === kind ? [{ row: key, list, keys: [key], of }] : []
	);

const table = (entries: readonly Entry[], third: string) =>
	[`| key | kind | ${third} | answers |`, '|---|---|---|---|', ...entries.map(line), ''].join('\n');

/** docs/facts.md, as the vocabulary, the order of asking and the words have it now. */
export function factsPage(): string {
	const asked = chapters.flatMap(({ id, pages }, n) => [
		`## ${String(n + 1)} ${chaptersZh[id].title} · ${chaptersEn[id].title}\n`,
		...pages.flatMap((page) => [
			`### ${chaptersZh[id].pages[page.id]!} · ${chaptersEn[id].pages[page.id]!} (${code(`${id}/${page.id}`)})\n`,
			table(page.asks.map(entryOf), 'question')
		])
	]);
	return [
		preface,
		...asked,
		'## Nobody is asked: contested points of law 有争议的法律问题\n',
		table(unasked('doctrine'), 'point'),
		'## Nobody is asked: what a professional may set otherwise 可以另行设定的认定\n',
		table(unasked('override'), 'value')
	].join('\n');
}
