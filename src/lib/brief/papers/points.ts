import { addressesOf, type Answer } from '../../case/answers';
import { vocabulary } from '../../case/facts';
import { factAt } from '../../case/vocabulary';
import { heading, paragraph, start, table, text } from '../compose/pieces';
import type { Block, Document } from '../document';
import { paper } from './complaint';
import type { Desk } from './desk';

/** How a fact stands between the parties, as far as one of them has said. */
export type Standing = 'agreed' | 'disputed' | 'unaddressed';

/** Stated without another version; two versions, found upon or not; or not known, or only suspected. */
export const standingOf = (answer: Answer): Standing =>
	answer.status === 'disputed' ? 'disputed' : answer.status === 'stated' ? 'agreed' : 'unaddressed';

/** Facts of the frame are nobody’s to prove: who asks, on which day it is assessed. */
const argued = (address: string) => {
	const kind = factAt(vocabulary, address)?.kind;
	return kind === 'choice' || kind === 'grade' || kind === 'amount' || kind === 'when' || kind === 'link';
};

/** Everything a rule relied on that can be argued about, by how it stands. Each address is in one group. */
export function points({ pen: { answers, result } }: Desk): Readonly<Record<Standing, string[]>> {
	const groups: Record<Standing, string[]> = { agreed: [], disputed: [], unaddressed: [] };
	if (result.status !== 'settled') return groups;
	for (const address of addressesOf(vocabulary, answers)) {
		const given = answers[address];
		if (given && result.relied.has(address) && argued(address)) groups[standingOf(given)].push(address);
	}
	return groups;
}

/** The three tables: nothing said against it, two versions, nothing said. What the other side says is left for it to fill in. */
export function pointsBlocks(desk: Desk): Block[] {
	const { pen, court } = desk;
	const { points: words } = court;
	const { agreed, disputed, unaddressed } = points(desk);
	const burden = (addresses: readonly string[]): string => {
		const by = addresses.flatMap((address) =>
			pen.result.status === 'settled'
				? (pen.result.relied.get(address) ?? []).map((onus) => pen.words.findings.sides[onus.by])
				: []
		);
		return [...new Set(by)].join('／') || '—';
	};
	const version = (address: string, side: 'claimant' | 'defendant' | 'found'): string => {
		const given = pen.answers[address];
		const value = given?.status === 'disputed' ? given[side] : undefined;
		return value === undefined ? '' : pen.say.value(address, value);
	};
	const { columns } = words;
	const part = (id: Standing, block: Block): Block[] => [
		heading(`points-${id}`, words.groups[id], 2),
		...(block.kind === 'table' && block.rows.length
			? [{ ...block, quiet: true as const }]
			: [paragraph(text(words.empty))])
	];
	const statements = (addresses: readonly string[]) =>
		pen.say.statements(addresses, true).map((row) => [row.label, row.text, burden(row.addresses), words.reply]);
	return [
		...part(
			'agreed',
			table(
				words.groups.agreed,
				[start(columns.fact, 1.4), start(columns.said, 1.6), start(columns.burden, 0.8), start(columns.other, 1.6)],
				statements(agreed)
			)
		),
		...part(
			'disputed',
			table(
				words.groups.disputed,
				[
					start(columns.fact, 1.2),
					start(columns.claimant, 1.2),
					start(columns.defendant, 1.2),
					start(columns.burden, 0.8),
					start(columns.found, 0.9)
				],
				disputed.map((address) => [
					pen.say.label(address),
					version(address, 'claimant'),
					version(address, 'defendant'),
					burden([address]),
					version(address, 'found')
				])
			)
		),
		...part(
			'unaddressed',
			table(
				words.groups.unaddressed,
				[start(columns.fact, 1.4), start(columns.known, 1.6), start(columns.burden, 0.8), start(columns.other, 1.6)],
				statements(unaddressed)
			)
		)
	];
}

/** 争点整理表: by itself, for whoever reads both sides. */
export function pointsPaper(desk: Desk): Document {
	const { points: words } = desk.court;
	return paper(desk, words.title, words.fileName, [
		{ kind: 'title', text: words.title, under: words.under },
		{ kind: 'notice', tone: 'limits', inline: [text(words.note)] },
		...pointsBlocks(desk)
	]);
}
