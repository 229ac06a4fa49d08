import { standards } from '../../assessment/standard';
import { ruleSet } from '../../law/parameters/rule-set';
import type { Block, Document } from '../document';
import { fill } from '../speak';
import { burden } from './burden';
import { documentOf, method, penOf } from './compose';
import { contested } from './contested';
import { defences } from './defences';
import { defendants } from './defendants';
import { numbering, type Commission, type Draft, type Reader } from './draft';
import { evidenceList } from './evidence-list';
import { gap } from './gap';
import { dates, qualification, scene } from './law';
import { lawList } from './law-list';
import { mattering } from './mattering';
import { nearby } from './nearby';
import { summary, unsettled, whoTookPart } from './opening';
import { ownValues } from './own';
import { principles } from './principles';
import { quantum } from './quantum';
import { relied } from './relied';
import { setByHand } from './set-by-hand';
import { shares } from './shares';
import { answersToContested } from './answers';
import { chronology } from './chronology';
import { sheetChecks } from './sheet-checks';
import { sheetContested } from './sheet-contested';
import { sheetFigures } from './sheet-figures';
import { sheetInputs } from './sheet-inputs';
import { sheetLead, sheetOwn } from './sheet-lead';
import { sheetRules } from './sheet-rules';
import { sheetShares } from './sheet-shares';
import { state } from './state';
import { leftOut, steps } from './steps';
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
	// The lawyer’s
	summary: (draft) => summary(draft, draft.both, draft.shown),
	gap: (draft) => (draft.noProof ? gap(draft, draft.both) : []),
	parties: (draft) => whoTookPart(draft, draft.law),
	chronology,
	qualification: (draft) => qualification(draft, draft.law),
	defendants,
	defences: (draft) => defences(draft, draft.law),
	principles: (draft) => principles(draft, draft.law),
	scene: (draft) => scene(draft, draft.law),
	state: (draft) => state(draft, draft.law),
	dates: (draft) => dates(draft, draft.law),
	setByHand,
	amounts: (draft) =>
		draft.shown.flatMap((standard) => [
			...quantum(draft, standard, draft.both[standard]),
			...shares(draft, standard, draft.both[standard])
		]),
	contested: (draft) => contested(draft, draft.both, draft.shown),
	answersToContested,
	mattering,
	nearby,
	steps: (draft) => steps(draft, draft.law),
	burden: (draft) => burden(draft, draft.relied),
	evidence: evidenceList,
	relied: (draft) => relied(draft, draft.relied),
	lawList,
	// The judge’s
	sheetLead,
	sheetOwn,
	sheetInputs,
	sheetRules,
	sheetFigures,
	sheetShares,
	sheetChecks,
	sheetContested,
	leftOut: (draft) => leftOut(draft, draft.law)
} satisfies Record<string, Section>;
export type SectionId = keyof typeof sections;

/** Which sections each reader gets, in which order: the one place that says so. A section with nothing to say is left out by itself. */
export const order: Readonly<Record<Reader, readonly SectionId[]>> = {
	victim: ['happened', 'lawInWords', 'money', 'own', 'threeSteps', 'help', 'keep', 'limits'],
	lawyer: [
		'summary',
		'own',
		'gap',
		'parties',
		'chronology',
		'qualification',
		'defendants',
		'defences',
		'principles',
		'scene',
		'state',
		'dates',
		'setByHand',
		'amounts',
		'contested',
		'answersToContested',
		'mattering',
		'nearby',
		'steps',
		'burden',
		'evidence',
		'relied',
		'lawList',
		'method'
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
export function composeFor(commission: Commission): Document {
	const { result, reader, said, words } = commission;
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
			relied: result.relied,
			lines: numbering()
		};
		return order[reader].flatMap((id) => sections[id](draft));
	};
	const document = documentOf(pen, { title: said.titles[reader], under: said.under[reader] }, blocks());
	const named: Document = {
		...document,
		fileName: fill(said.fileNames[reader], { date: document.date }),
		...(reader === 'judge'
			? { footer: fill(said.judge.foot, { notice: said.notToCite, ruleSet, date: document.date }) }
			: {})
	};
	return commission.amounts ? named : withoutAmounts(named, said.blank, words.brief.yuan);
}
