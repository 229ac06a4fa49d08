import type { Estimate } from '../assessment/estimate';
import type { Answers } from '../case/answers';
import { articleName, articleNumber } from '../law/article-name';
import { englishTitles } from '../law/english-titles';
import { titles } from '../law/titles';
import uses from '../law/uses.json';
import { assessed } from './questions';

/** An instrument, or one article of it, as someone types it. */
export interface Cited {
	instrument: string;
	article: number | undefined;
}

const known = Object.entries(titles).map(
	([id, { short, gloss }]) => [id, [short, gloss, englishTitles[id as keyof typeof titles]]] as const
);
/** PIPL-29, pipl 29, 个人信息保护法29, 《个人信息保护法》第二十九条, Personal Information Protection Law art. 29; undefined where no instrument is named. */
export function citedIn(query: string): Cited | undefined {
	const plain = query
		.normalize('NFKC')
		.replace(/[《》]/g, '')
		.trim();
	const short = /^([a-z]{2,4})(?:[\s-]*(\d+))?$/i.exec(plain);
	const byId = short && known.find(([id]) => id === short[1]!.toUpperCase());
	if (byId) return { instrument: byId[0], article: short[2] ? Number(short[2]) : undefined };
	const lower = plain.toLowerCase();
	// The longest title first: 民法典 is also in 民法典时间效力规定.
	const named = known
		.flatMap(([id, names]) => names.map((name) => ({ id, title: name.toLowerCase() })))
		.toSorted((a, b) => b.title.length - a.title.length)
		.find(({ title }) => lower.includes(title));
	return named && { instrument: named.id, article: articleNumber(lower.replace(named.title, '')) };
}

const facts = Object.entries(uses as Readonly<Record<string, { facts: readonly string[] }>>);
const isOf = ({ instrument, article }: Cited, id: string): boolean =>
	article === undefined ? id.startsWith(`${instrument}-`) : id === `${instrument}-${String(article)}`;

/** The facts whose burden it lays. */
export const factsUnder = (cited: Cited): ReadonlySet<string> =>
	new Set(facts.flatMap(([id, use]) => (isOf(cited, id) ? use.facts : [])));

interface Resting {
	basis: readonly string[];
	grounds: readonly { address: string }[];
}
const findings = ({ qualification, conduct, defences, principles }: Estimate): readonly Resting[] => [
	...[...qualification.tracks, ...(conduct?.acts ?? []), ...defences].map(({ finding }) => finding),
	...defences.flatMap(({ conjuncts }) => conjuncts.map(({ finding }) => finding)),
	...principles
];

/** The addresses that decided, in this case, what rests on it. */
export function groundsUnder(cited: Cited, answers: Answers): ReadonlySet<string> {
	const runs = Object.values(assessed(answers).currentLaw);
	const found = runs.flatMap((run) => (run.status === 'settled' ? findings(run.value) : []));
	return new Set(
		found.flatMap(({ basis, grounds }) =>
			basis.some((id) => isOf(cited, id)) ? grounds.map(({ address }) => address) : []
		)
	);
}

/** As the words of a question cite an article: 《民法典》第九百九十四条. */
export const spelt = ({ instrument, article }: Cited): string | undefined =>
	article === undefined ? undefined : `《${titles[instrument as keyof typeof titles].short}》${articleName(article)}`;
