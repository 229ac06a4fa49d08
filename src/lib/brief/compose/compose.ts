import type { Result, StandardResult } from '../../assessment/outcome';
import { standards, type Standard } from '../../assessment/standard';
import type { Answers } from '../../case/answers';
import type { Profile } from '../../case/profile';
import type { ProvisionId } from '../../law/ids';
import { ruleSet } from '../../law/parameters/rule-set';
import type { MethodWords } from '../../messages/zh-CN/method';
import type { Block, Document, Inline } from '../document';
import { fill, speaker, type Speaker, type Vocabularies } from '../speak';
import { marked, markedBlocks } from '../tongues';
import { citations } from './cite';
import { contested } from './contested';
import { burden } from './burden';
import { defences } from './defences';
import { gap } from './gap';
import { basis, dates, qualification, scene } from './law';
import { parties, summary, unsettled } from './opening';
import { ownValues } from './own';
import { heading, list, text } from './pieces';
import { principles } from './principles';
import { quantum } from './quantum';
import { relied } from './relied';
import { setByHand } from './set-by-hand';
import { shares } from './shares';
import { state } from './state';
import { steps } from './steps';
import { writtenDate } from '../written-day';

export interface Composition {
	answers: Answers;
	result: Exclude<Result, { status: 'needs' }>;
	words: Vocabularies;
	/** Both standards, or the law in force alone. */
	noProof: boolean;
	/** For who decides or checks: nothing that advises a party, whom to sue or what to do next. */
	neutral?: boolean;
	/** Own values the case brings, and the words for parameters; none where it brings none. */
	own?: { profile: Profile; words: MethodWords } | undefined;
	/** What an article does, in one sentence; loaded with the catalogue. */
	gist: (id: ProvisionId) => string;
}

/** What every section is written with. */
export interface Pen extends Composition {
	say: Speaker;
	cite: (...ids: readonly string[]) => Inline[];
	standardName: (standard: Standard) => string;
}

/** What the sections of one case are written with. */
export function penOf(composition: Composition): Pen {
	const { answers, words } = composition;
	const cite = (...ids: readonly string[]): Inline[] => citations(ids, words.lang);
	return { ...composition, say: speaker(answers, words), cite, standardName: (standard) => words.brief[standard] };
}

/** The whole assessment as one tree: what the result page cuts at its headings. */
export function compose(composition: Composition): Document {
	const pen = penOf(composition);
	const { brief } = pen.words;
	return marked(documentOf(pen, { title: brief.title, under: brief.titleUnder }, [...body(pen)].flat()));
}

/** The same section by section, each worked out when it is asked for, so that something else gets its turn between them; without the title. */
export function* composing(composition: Composition): Generator<Block[]> {
	for (const blocks of body(penOf(composition))) yield markedBlocks(saidOnce(blocks), composition.words.lang);
}

/** Of these sections the list of articles alone: what they do may be loaded last. */
export function articles(composition: Composition): Block[] {
	const { result, noProof } = composition;
	if (result.status !== 'settled') return [];
	return markedBlocks(basis(penOf(composition), result.standards, shownOf(noProof)), composition.words.lang);
}

const shownOf = (noProof: boolean) => standards.filter((standard) => standard === 'currentLaw' || noProof);

/** A document of these blocks: its title, its date and its foot. */
export function documentOf(
	{ answers, words: { brief, lang } }: Pen,
	{ title, under }: { title: string; under: string },
	blocks: readonly Block[]
): Document {
	const today = answers['assessment.today'];
	const date = today?.status === 'stated' ? String(today.value) : '';
	return {
		title,
		lang,
		fileName: fill(brief.fileName, { date }),
		date,
		footer: fill(brief.footer, { ruleSet, date: writtenDate(date, lang) }),
		pageNumber: brief.pageNumber,
		counted: true,
		blocks: [{ kind: 'title', text: title, under }, ...saidOnce(blocks)]
	};
}

/** A table right under a heading of the same words does not repeat them. */
const saidOnce = (blocks: readonly Block[]): Block[] =>
	blocks.map((block, i) => {
		const above = blocks[i - 1];
		return block.kind === 'table' && above?.kind === 'heading' && above.text === block.caption
			? { ...block, quiet: true }
			: block;
	});

/** How it was worked out, and what it cannot do. */
export const method = ({ words: { brief } }: Pen): Block[] => [
	heading('method', brief.sections.method),
	list(
		brief.method.map((line) => [text(line)]),
		true
	)
];

function* body(pen: Pen): Generator<Block[]> {
	const { result } = pen;
	if (result.status === 'uncovered') {
		yield [...unsettled(pen, result.what), ...ownValues(pen), ...relied(pen, undefined), ...method(pen)];
		return;
	}
	const { currentLaw, noProof } = result.standards;
	const shown = shownOf(pen.noProof);
	const both: Readonly<Record<Standard, StandardResult>> = { currentLaw, noProof };
	yield summary(pen, both, shown);
	yield ownValues(pen);
	if (shown.includes('noProof')) yield gap(pen, both);
	yield parties(pen, currentLaw.burden);
	yield qualification(pen, currentLaw.burden);
	yield defences(pen, currentLaw.burden);
	yield principles(pen, currentLaw.burden);
	yield scene(pen, currentLaw.burden);
	yield state(pen, currentLaw.burden);
	yield dates(pen, currentLaw.burden);
	yield setByHand(pen);
	for (const standard of shown) {
		yield quantum(pen, standard, both[standard]);
		yield shares(pen, standard, both[standard]);
	}
	yield contested(pen, both, shown);
	yield steps(pen, currentLaw.burden);
	yield burden(pen, result.relied);
	yield relied(pen, result.relied);
	yield basis(pen, both, shown);
	yield method(pen);
}
