import type { Answers } from '../../case/answers';
import type { Block } from '../document';
import { inGroups } from '../marks';
import { fill, speaker, type Speaker, type Vocabularies } from '../speak';
import { heading, paragraph, start, strong, table, text } from './pieces';

/** Signs of an end of a figure; the longest of ours has half as many. */
const longest = 40;

type Ends = readonly [low: string, high: string];

/** What came of working a sealed case out again. */
export interface Rechecked {
	same: boolean;
	figures: number;
	altered: boolean;
	ruleSet: { then: string; now: string };
	hash: string;
	differences: readonly {
		id: string;
		then: Ends;
		now: Ends | undefined;
		reason: keyof Vocabularies['brief']['recheck']['reasons'];
		parameters: readonly string[];
	}[];
}

/** Same figures, or each that is not: as sealed, as now, and why. `parameter` names one for people. */
export function recheckBlocks(
	answers: Answers,
	words: Vocabularies,
	of: Rechecked,
	parameter: (name: string) => string
): Block[] {
	const { recheck: say } = words.brief;
	const speak = speaker(answers, words);
	const n = of.figures;
	return [
		heading('recheck', say.title),
		...(of.altered ? [{ kind: 'notice' as const, tone: 'warning' as const, inline: [text(say.altered)] }] : []),
		paragraph(
			strong(of.differences.length ? fill(say.differ, { n, d: of.differences.length }) : fill(say.same, { n }))
		),
		paragraph(text(`${fill(say.ruleSet, of.ruleSet)}${words.lang === 'en' ? ' ' : ''}${say.proves}`)),
		...(of.differences.length
			? [
					table(
						say.list,
						[start(say.figure, 1.6), start(say.then), start(say.now), start(say.why, 1.2)],
						of.differences.map(({ id, then, now, reason, parameters }) => [
							nameOf(id, words, speak),
							ends(then),
							now ? ends(now) : say.none,
							fill(say.reasons[reason], { list: parameters.map(parameter).join(words.lang === 'en' ? ', ' : '、') })
						])
					)
				]
			: []),
		paragraph(text(`${say.hash}${words.lang === 'en' ? ' ' : ''}${inGroups(of.hash)}`))
	];
}

/** `currentLaw/burden/dignity/band`, `noProof/shares/p1/inner/A`, `currentLaw/outer`: standard, reading, and the figure's own name. */
function nameOf(id: string, { brief, findings, lang }: Vocabularies, speak: Speaker): string {
	const [standard, of, ...rest] = id.split('/');
	const [dot, pause] = lang === 'en' ? [' – ', ', '] : [' · ', '，'];
	const parts =
		of === 'shares'
			? [
					brief.sections.shares,
					...rest.map((part, i) => (i === 0 ? shareOf(part, brief, speak) : shareKind(part, brief)))
				]
			: of === 'headline' || of === 'outer'
				? [brief[of]]
				: [findings.readings[of as keyof typeof findings.readings] ?? of, speak.figure(rest.join('/'))];
	return `${brief[standard as 'currentLaw' | 'noProof'] ?? standard}${pause}${parts.join(dot)}`;
}

const shareOf = (part: string, brief: Vocabularies['brief'], speak: Speaker): string =>
	part === 'unowed' ? brief.unowed : speak.party(part);

const shareKind = (part: string, { outward, inner }: Vocabularies['brief']): string =>
	(({ outward, inner }) as Readonly<Record<string, string>>)[part] ?? part;

/** As it stands: a figure may be yuan, a factor or a count, and in a file made by someone else anything at all. */
function ends([low, high]: Ends): string {
	const [from, to] = [low, high].map((end) => end.slice(0, longest));
	return from === to ? from! : `${from!} – ${to!}`;
}
