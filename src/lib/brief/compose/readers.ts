import { standards } from '../../assessment/standard';
import { ruleSet } from '../../law/parameters/rule-set';
import type { Block, Document } from '../document';
import { inSuit } from '../in-suit';
import { fill } from '../speak';
import { marked } from '../tongues';
import { documentOf, method, penOf } from './compose';
import { defendants } from './defendants';
import { numbering, type Commission, type Draft, type Reader } from './draft';
import { annexes } from './annexes';
import { lawList } from './law-list';
import {
	defencesInShort,
	evidenceInShort,
	partiesInShort,
	qualificationInShort,
	scenesInShort,
	stepsInShort
} from './lawyer-body';
import { contestedInShort } from './lawyer-contested';
import { headsInShort } from './lawyer-heads';
import { sharesInShort } from './lawyer-shares';
import { summary, unsettled } from './opening';
import { ownValues } from './own';
import { relied } from './relied';
import { setByHand } from './set-by-hand';
import { chronology } from './chronology';
import { sheetChecks } from './sheet-checks';
import { sheetContested } from './sheet-contested';
import { sheetFigures } from './sheet-figures';
import { sheetInputs } from './sheet-inputs';
import { sheetLead, sheetOwn } from './sheet-lead';
import { sheetRules } from './sheet-rules';
import { sheetShares } from './sheet-shares';
import { state } from './state';
import { leftOut } from './steps';
import { help, keep, limits, threeSteps } from './victim-next';
import { happened, lawInWords, money } from './victim-told';
import { withoutAmounts } from './without-amounts';

type Section = (draft: Draft) => Block[];

const sections = {
	// Everybody’s
	own: ownValues,
	method,
	// The victim’s
	happened,
	lawInWords,
	money,
	threeSteps,
	help,
	keep,
	limits,
	// The lawyer’s: a body to go into a filing, and annexes
	summary: (draft) => summary(draft, draft.both, draft.shown),
	parties: partiesInShort,
	chronology,
	qualification: qualificationInShort,
	scene: scenesInShort,
	defendants,
	defences: defencesInShort,
	state: (draft) => state(draft, draft.law),
	setByHand,
	amounts: headsInShort,
	shares: sharesInShort,
	leftOut: (draft) => leftOut(draft, draft.law),
	evidence: evidenceInShort,
	contested: contestedInShort,
	steps: stepsInShort,
	annexes,
	// The judge’s
	sheetLead,
	sheetOwn,
	sheetInputs,
	sheetRules,
	sheetFigures,
	sheetShares,
	sheetChecks,
	sheetContested,
	lawList
} satisfies Record<string, Section>;
export type SectionId = keyof typeof sections;

/** Which sections each reader gets, in which order: the one place that says so. A section with nothing to say is left out by itself. */
export const order: Readonly<Record<Reader, readonly SectionId[]>> = {
	victim: ['happened', 'lawInWords', 'money', 'own', 'threeSteps', 'help', 'keep', 'limits'],
	lawyer: [
		...([
			'summary',
			'own',
			'parties',
			'chronology',
			'qualification',
			'scene',
			'defendants',
			'defences',
			'state'
		] as const),
		...(['setByHand', 'amounts', 'shares', 'leftOut', 'evidence', 'contested', 'steps', 'annexes'] as const)
	],
	judge: [
		'sheetLead',
		'sheetOwn',
		'setByHand',
		'sheetInputs',
		'sheetRules',
		'sheetFigures',
		'sheetShares',
		'sheetChecks',
		'sheetContested',
		'leftOut',
		'lawList',
		'method'
	]
};

/** The brief for one reader: from the assessment to the one document tree. */
export function composeFor(ordered: Commission): Document {
	const { result, reader, said } = ordered;
	const words = reader === 'victim' ? ordered.words : inSuit(ordered.words);
	const commission = { ...ordered, words };
	const pen = { ...penOf(commission), ...commission };
	const blocks = (): Block[] => {
		if (result.status === 'uncovered')
			return [...unsettled(pen, result.what), ...ownValues(pen), ...relied(pen, undefined), ...method(pen)];
		const both = result.standards;
		const draft: Draft = {
			...pen,
			both,
			shown: standards.filter((standard) => standard === 'currentLaw' || pen.noProof),
			law: both.currentLaw.burden,
			relied: pen.noProof ? result.relied : both.currentLaw.relied,
			lines: numbering()
		};
		return order[reader].flatMap((id) => sections[id](draft));
	};
	const document = documentOf(pen, { title: said.titles[reader], under: said.under[reader] }, blocks());
	const named: Document = {
		...document,
		fileName: fill(said.fileNames[reader], { date: document.date }),
		...(reader === 'judge'
			? {
					footer: fill(said.judge.foot, { notice: said.notToCite, ruleSet })
				}
			: {})
	};
	return marked(commission.amounts ? named : withoutAmounts(named, said.blank, words.brief.yuan));
}
