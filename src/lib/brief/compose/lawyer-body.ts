import type { Block } from '../document';
import { oneOf, under } from './cut';
import { defences } from './defences';
import type { Draft } from './draft';
import { evidenceList } from './evidence-list';
import { qualification, scene } from './law';
import { whoTookPart } from './opening';
import { aside, heading, list, strong, text } from './pieces';
import { steps } from './steps';
import { period, writtenDate } from '../written-day';

/** What a lawyer reads first: of each section only what supports or limits the claim. What is not made out, not pleaded or not open stands in the annexes. */

/** Who is who; how they are related is drawn in the annex. */
export const partiesInShort = (draft: Draft): Block[] =>
	whoTookPart(draft, draft.law).filter(({ kind }) => kind !== 'picture');

/** The acts made out, each with its articles: these are not listed all together besides. */
export function qualificationInShort(draft: Draft): Block[] {
	const { law } = draft;
	const { conduct, qualification: judged } = law;
	const acts = (conduct?.acts ?? []).filter(({ finding }) => finding.holds);
	const each = acts.length ? { ...judged, finding: { ...judged.finding, basis: [] } } : judged;
	return qualification(draft, {
		...law,
		qualification: each,
		conduct: conduct && { ...conduct, acts }
	});
}

export const defencesInShort = (draft: Draft): Block[] => {
	const raised = draft.law.defences.filter((one) => one.raised);
	return defences(draft, { ...draft.law, defences: raised });
};

export const scenesInShort = (draft: Draft): Block[] =>
	scene(draft, { ...draft.law, scenes: draft.law.scenes.filter(({ finding }) => finding.holds) });

/** Remedies, what to do in which order and by when, where and at what fee; what to do first is for the client, on the page of the result. */
const open = oneOf('remedies', 'notices', 'deadlines', 'procedure', 'courts', 'causes', 'fees', 'interim');
export const stepsInShort = (draft: Draft): Block[] => {
	const blocks = under(steps(draft, draft.law), open);
	// Of the fee the table with its articles; who advances and who bears it, a lawyer knows.
	const fees = under(blocks, oneOf('fees'));
	return blocks.filter((block) => !fees.includes(block) || block.kind === 'heading' || block.kind === 'table');
};

/** What is in hand and what is to be got; what usually proves the rest stands with the burdens. */
export const evidenceInShort = (draft: Draft): Block[] => under(evidenceList(draft), (id) => id !== 'evidence-usual');

/** Each part of the conduct with its days, the texts that govern it and those that do not: a line each. */
export function datesInShort({ law: { timeline }, words }: Draft): Block[] {
	const { brief, findings, lang } = words;
	if (!timeline.length) return [];
	const [colon, join, stop, pause] = lang === 'en' ? [': ', ', ', '. ', ', '] : ['：', '、', '。', '，'];
	return [
		heading('timeline', brief.sections.timeline),
		list(
			timeline.map(({ segment: { id, start: from, end, undated }, texts }) => {
				const days = `${period(from, end, lang)}${undated ? `${pause}${brief.undatedPart}` : ''}`;
				const named = (governing: boolean) =>
					texts
						.filter(({ governs }) => (governs !== 'none') === governing)
						.map(({ text: of, governs, from: since }) => {
							const note = governs === 'part' ? brief.laterPart : governs === 'none' ? writtenDate(since, lang) : '';
							return `${findings.texts[of]}${note ? aside(note, lang) : ''}`;
						})
						.join(join);
				const [applies, not] = [named(true), named(false)];
				return [
					strong(`${findings.segments[id]}${aside(days, lang)}`),
					text(
						[
							`${stop}${brief.columns.applies}${colon}${applies || '—'}`,
							...(not ? [`${brief.columns.appliesNot}${colon}${not}`] : [])
						].join(stop)
					)
				];
			})
		)
	];
}
