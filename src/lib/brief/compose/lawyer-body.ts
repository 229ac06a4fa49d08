import type { Block } from '../document';
import { burden } from './burden';
import { oneOf, under } from './cut';
import { defences } from './defences';
import type { Draft } from './draft';
import { evidenceList } from './evidence-list';
import { qualification, scene } from './law';
import { whoTookPart } from './opening';
import { steps } from './steps';

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

/** Remedies, what to do in which order and by when, where and at what fee. */
const open = oneOf('remedies', 'notices', 'next', 'deadlines', 'procedure', 'courts', 'causes', 'fees', 'interim');
export const stepsInShort = (draft: Draft): Block[] => under(steps(draft, draft.law), open);

/** What is in hand and what is to be got; what usually proves the rest stands with the burdens. */
export const evidenceInShort = (draft: Draft): Block[] => under(evidenceList(draft), (id) => id !== 'evidence-usual');

/** What is open or has evidence; what is neither is only named there, and stands among the facts. */
export const burdenInShort = (draft: Draft): Block[] =>
	burden(draft, draft.relied).filter((block, i) => i < 2 || block.kind === 'table');
