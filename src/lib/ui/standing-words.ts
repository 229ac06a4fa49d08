import type { Standard } from '$lib/assessment/standard';
import type { Range } from '$lib/assessment/outcome';
import { exact, rough } from '$lib/brief/amounts';
import { fill, speaker, type Vocabularies } from '$lib/brief/speak';
import type { Answers } from '$lib/case/answers';
import type { Question } from '$lib/interview/questions';
import type { Change, Standing } from '$lib/interview/standing';
import type { DeskWords } from '$lib/messages/zh-CN/desk';

/** How a case stands, in words: the words a document needs, and those of the desk. */
export interface Said {
	words: Vocabularies;
	desk: DeskWords;
}

/** What a reader is shown: which standards, and whether amounts. */
export interface View {
	standards: readonly Standard[];
	amounts: boolean;
}

function yuan({ low, high }: Range, { brief }: Vocabularies, precisely: boolean): string {
	if (high.isZero()) return brief.nil;
	if (precisely) return `${exact(low)}${brief.to}${exact(high)}${brief.yuan}`;
	const { low: down, high: up, about } = rough({ low, high });
	return `${about ? brief.about : ''}${down}${brief.to}${up}${brief.yuan}`;
}

/** The range of one standard, or why there is none; to the fen where it is laid beside another that looks the same. */
export function rangeText(of: Standing, standard: Standard, { words, desk }: Said, precisely = false): string {
	const { findings } = words;
	if (of.status === 'open') return fill(desk.standing.open, { n: of.questions });
	if (of.status === 'uncovered') {
		const known = findings.uncovered as Readonly<Record<string, string>>;
		return known[of.what] ?? fill(findings.uncovered.other, { what: of.what });
	}
	if (of.qualification === 'stateTrack') return findings.status.stateTrack;
	return yuan(of.ranges[standard], words, precisely);
}

/** One line for each standard shown: from what to what, or that it is the same; one alone while neither can be given. */
export function movedTexts({ before, after }: Change, { standards }: View, said: Said): string[] {
	if (before.status === 'open' && after.status === 'open') {
		const [from, to] = [before.questions, after.questions];
		return [fill(said.desk.changed.stillOpen, { before: from, after: to })];
	}
	return standards.map((standard) => {
		const [from, to] = [before, after].map((of) => rangeText(of, standard, said, true));
		const looksSame = rangeText(before, standard, said) === rangeText(after, standard, said);
		const line = from === to ? said.desk.changed.same : said.desk.changed.moved;
		const text = (of: Standing) => rangeText(of, standard, said, from !== to && looksSame);
		return fill(line, { standard: said.words.brief[standard], before: text(before), after: text(after) });
	});
}

/** What a question is called, with the item it is asked of. */
export function nameOf({ row, item, addresses }: Question, answers: Answers, words: Vocabularies): string {
	const say = speaker(answers, words);
	const whole = row.endsWith('.*') && !row.endsWith('duty.*');
	if (!whole) return say.label(addresses[0]!);
	const label = words.facts[row]?.label ?? row;
	return item ? `${say.itemName(addresses[0]!)}${words.lang === 'en' ? ' – ' : ' · '}${label}` : label;
}

/** So many are named in a line. */
const most = 6;

/** Names in a row; of many the first few. */
export function listed(names: readonly string[], { words, desk }: Said): string {
	const join = words.lang === 'en' ? ', ' : '、';
	const head = [...new Set(names)];
	const more = head.length > most ? `${words.lang === 'en' ? ' ' : ''}${desk.changed.more}` : '';
	return head.slice(0, most).join(join) + more;
}

/** Of answers: a question with several is named once. */
export const labelsOf = (addresses: readonly string[], answers: Answers, words: Vocabularies): string[] =>
	speaker(answers, words)
		.statements(addresses)
		.map(({ label }) => label);
