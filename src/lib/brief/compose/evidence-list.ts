import type { Evidence } from '../../case/answers';
import type { Block, Column } from '../document';
import { ledgerLines } from '../ledger';
import { fill } from '../speak';
import type { Pen } from './compose';
import { heading, list, paragraph, start, table, text } from './pieces';

/** The groups in which a court takes evidence, in its order. */
const groups = ['identity', 'conduct', 'harm', 'liability', 'expenses'] as const;
type Group = (typeof groups)[number];

/** Kinds of usual evidence named where there is none yet. */
const named = 3;

/** Where a fact belongs, by the beginning of its address; the more particular first. What is not here is the conduct complained of. */
const places: readonly (readonly [RegExp, Group])[] = [
	[/^participants\/[^/]+\/cause\./, 'harm'],
	[/^(participants|settlement)\b/, 'liability'],
	[/^know\.obligorOn/, 'liability'],
	[/^(harm|losses|recovered|gain|know)\b/, 'harm'],
	[/^(victim\.conduct|taking\.lateEffect|leak\.otherSource)/, 'harm'],
	[/^expenses\b/, 'expenses'],
	[/^(victim|guardian|information|contract)\b/, 'identity'],
	[/^face\.(linked|source|anonymised)/, 'identity']
];
const groupOf = (address: string): Group => places.find(([begins]) => begins.test(address))?.[1] ?? 'conduct';

/** One piece of evidence with everything it is to prove; it stands in the first group it proves something of. */
type Exhibit = Evidence & { group: Group; purposes: string[] };

/**
 * 证据清单 in the order of a court: a table for each group, each piece once, its page left open until it is bound; below, what is still to be got,
 * and for each fact the claimant must prove and has nothing for, what usually proves it.
 */
export function evidenceList(pen: Pen): Block[] {
	const { words } = pen;
	const { evidence } = words;
	const all = exhibits(pen);
	const [inHand, toGet] = [true, false].map((have) => all.filter((one) => one.inHand === have)) as [
		Exhibit[],
		Exhibit[]
	];
	const join = words.lang === 'en' ? '; ' : '；';
	return [
		heading('evidence', evidence.listTitle),
		paragraph(text(inHand.length ? evidence.listLead : evidence.listEmpty)),
		...tables(pen, inHand),
		...(toGet.length
			? [
					heading('evidence-to-get', evidence.stillToGet, 2),
					list(
						toGet.map(({ what, purposes }) => [
							text(fill(evidence.stillToGetLine, { what, purpose: purposes.join(join) }))
						])
					)
				]
			: []),
		...wanting(pen)
	];
}

const relied = ({ result }: Pen) => (result.status === 'settled' ? result.relied : new Map<string, never[]>());

function exhibits(pen: Pen): Exhibit[] {
	const { answers, words, say } = pen;
	const colon = words.lang === 'en' ? ': ' : '：';
	const found = new Map<string, Exhibit>();
	for (const { lines } of ledgerLines(relied(pen), answers, words))
		for (const { address, evidence: entered } of lines.flatMap(({ rows }) => rows))
			for (const one of entered) {
				const key = JSON.stringify([one.what, one.source, one.inHand]);
				const known = found.get(key) ?? { ...one, group: groupOf(address), purposes: [] };
				if (groups.indexOf(groupOf(address)) < groups.indexOf(known.group)) known.group = groupOf(address);
				known.purposes.push(...say.statements([address]).map(({ label, text: said }) => `${label}${colon}${said}`));
				found.set(key, known);
			}
	return groups.flatMap((group) => [...found.values()].filter((one) => one.group === group));
}

/** 编号、页码、证据名称、证据来源、拟证明事项. */
export function exhibitColumns({ words: { evidence } }: { words: Pick<Pen['words'], 'evidence'> }): Column[] {
	const { columns } = evidence;
	return [
		start(columns.number, 0.5),
		start(columns.page, 0.5),
		start(columns.name, 1.5),
		start(columns.source, 1.1),
		start(columns.purpose, 2)
	];
}

function tables({ words: { evidence, lang } }: Pen, inHand: readonly Exhibit[]): Block[] {
	const join = lang === 'en' ? '; ' : '；';
	return groups.flatMap((group, g) => {
		const rows = inHand.flatMap(({ group: of, what, source, purposes }, i) =>
			of === group ? [[String(i + 1), '', what, source ?? '', purposes.join(join)]] : []
		);
		if (!rows.length) return [];
		return [table(`${String(g + 1)} ${evidence.groups[group]}`, exhibitColumns({ words: { evidence } }), rows)];
	});
}

/** What the claimant must prove and has nothing for yet, by group. */
function wanting(pen: Pen): Block[] {
	const { answers, words } = pen;
	const { brief, evidence, lang } = words;
	const join = lang === 'en' ? '; ' : '；';
	const bare = ledgerLines(relied(pen), answers, words)
		.filter(({ by }) => by !== 'defendant')
		.flatMap(({ lines }) => lines.filter(({ rows }) => rows.every((row) => !row.evidence.length)));
	const rows = groups.flatMap((group) => {
		// Facts that the same kinds prove share a row.
		const byKinds = new Map<string, string[]>();
		for (const { label, usual } of bare.filter((line) => groupOf(line.rows[0]!.address) === group)) {
			const kinds = usual.slice(0, named).join(join);
			byKinds.set(kinds, [...(byKinds.get(kinds) ?? []), label]);
		}
		return [...byKinds].map(([kinds, facts], i) => [i ? '' : evidence.groups[group], facts.join(join), kinds]);
	});
	if (!rows.length) return [];
	const { columns } = evidence;
	return [
		heading('evidence-usual', evidence.wanting, 2),
		table(
			evidence.wanting,
			[start(columns.group, 0.9), start(brief.columns.fact, 1.4), start(evidence.usual, 2.6)],
			rows
		)
	];
}
