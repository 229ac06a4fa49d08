import type { StepId } from '../../assessment/remedies/steps';
import type { Block, Inline } from '../document';
import { ledgerLines } from '../ledger';
import { fill } from '../speak';
import type { Draft } from './draft';
import { heading, list, paragraph, start, table, text } from './pieces';
import { clocked, timing } from './timing';
import { writtenDate } from '../written-day';

/** `signs`: as much of what is in hand as two lines hold; the first piece in any case. */
const most = { steps: 3, dated: 2, kinds: { 'zh-CN': 6, en: 4 }, signs: { 'zh-CN': 70, en: 90 } } as const;

/** 接下来三步: those with a clock by the nearest day, the others as they come, in the order in which they are taken. */
export function threeSteps({ law, said: { victim }, words: { findings, lang } }: Draft): Block[] {
	const ends = (id: StepId): string => {
		const of = timing(id, law.deadlines);
		return typeof of === 'string' ? '' : of.on;
	};
	const dated = law.steps
		.filter(ends)
		.toSorted((a, b) => (ends(a) < ends(b) ? -1 : 1))
		.slice(0, most.dated);
	const others = law.steps.filter((id) => !clocked(id)).slice(0, most.steps - dated.length);
	const by = (id: StepId): string | Inline[] => {
		const of = timing(id, law.deadlines);
		if (typeof of === 'string') return victim[of];
		if (of.left < 0)
			return [{ kind: 'strong', text: fill(victim.past, { date: writtenDate(of.on, lang) }), urgent: true }];
		const words = fill(victim.by, { date: writtenDate(of.on, lang), n: of.left });
		return of.urgent ? [{ kind: 'strong', text: words, urgent: true }] : words;
	};
	return [
		heading('next', victim.next),
		table(
			victim.next,
			[start(victim.columns.step, 2), start(victim.columns.by, 1)],
			law.steps
				.filter((id) => dated.includes(id) || others.includes(id))
				.map((id) => [id === 'fileInTime' ? victim.file : findings.steps[id], by(id)])
		)
	];
}

/** 哪里可以求助: numbers anyone in the country can call. */
export const help = ({ said: { victim } }: Draft): Block[] => [
	heading('help', victim.help),
	list(victim.helpLines.map((line) => [text(line)]))
];

/** 留好这些证据: what is in hand, and what usually proves what the claimant must prove and has nothing for. */
export function keep({ answers, relied, said: { victim }, words }: Draft): Block[] {
	const apart = words.lang === 'en' ? '; ' : '；';
	const all = ledgerLines(relied, answers, words);
	// What is in hand is worth keeping whoever must prove it; what is wanting is only what the claimant must.
	const held = all.flatMap(({ lines }) =>
		lines.flatMap((line) => line.rows.flatMap(({ evidence }) => evidence.filter(({ inHand }) => inHand)))
	);
	const rows = all.flatMap(({ by, lines }) => (by === 'defendant' ? [] : lines));
	const exhibits = [...new Set(held.map(({ what }) => what))];
	const inHand = exhibits.filter((_, i) => !i || exhibits.slice(0, i + 1).join(apart).length <= most.signs[words.lang]);
	const wanting = rows.filter((line) => line.rows.every(({ evidence }) => !evidence.length));
	const kinds = [...new Set(wanting.flatMap(({ usual }) => usual.slice(0, 1)))].slice(0, most.kinds[words.lang]);
	return [
		heading('keep', victim.keep),
		...(inHand.length
			? [paragraph(text(fill(victim.inHand, { list: inHand.slice(0, most.kinds[words.lang]).join(apart) })))]
			: []),
		...(kinds.length
			? [
					paragraph(
						text(
							`${fill(victim.collect, { list: kinds.join(apart) })}${words.lang === 'en' ? ' ' : ''}${victim.collectMore}`
						)
					)
				]
			: [paragraph(text(victim.collectMore))])
	];
}

/** What this paper is, in one sentence. */
export const limits = ({ said: { victim } }: Draft): Block[] => [
	{ kind: 'notice', tone: 'limits', inline: [text(victim.limits)] }
];
