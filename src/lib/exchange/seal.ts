import * as z from 'zod/mini';
import { working, type Result, type StandardResult } from '../assessment/outcome';
import { standards, type Standard } from '../assessment/standard';
import { readings, type Answers } from '../case/answers';
import { openCaseFile, writeCaseFile, type CaseFile, type Dropped } from '../case/case-file';
import type { Profile } from '../case/profile';
import { vocabulary } from '../case/facts';
import { factAt } from '../case/vocabulary';
import { ruleSet } from '../law/parameters/rule-set';
import type { Ends } from '../reasoning/split';
import { canonical, sha256 } from './canonical';

/** Version of the form of a sealed file. Files of every version released open for ever (tests/seals). */
const schema = 1;
/** Characters of a sealed file; a case with 100 participants is far below. */
const largest = 20_000_000;

/** The id of a figure and its two ends, in yuan. */
export type Sealed = readonly [id: string, low: string, high: string];

/** The seal of an assessment: what goes into it as text, and the hash of that. */
export interface Seal {
	ruleSet: string;
	hash: string;
	/** The whole sealed file, as attached to a document. */
	file: string;
}

/** A case of 100 participants has some thousands of figures. */
const most = 20_000;
const figure = z.tuple([z.string(), z.string(), z.string()]);
const envelope = z.object({
	format: z.literal('lianheng-seal'),
	schema: z.int(),
	hash: z.string(),
	sealed: z.object({
		case: z.unknown(),
		ruleSet: z.string(),
		figures: z.array(figure).check(z.maxLength(most))
	})
});

type Covered = Exclude<Result, { status: 'needs' }>;

/** Seals an assessment: the answers it relied on, with the case’s own values of parameters, the rule set, and every figure. The name of the case stays out: it decides nothing. */
export async function seal(answers: Answers, profile: Profile, found: Covered): Promise<Seal> {
	const relied = found.status === 'settled' ? reliedAnswers(answers, found.relied) : answers;
	const sealed = {
		case: JSON.parse(writeCaseFile('', relied, profile)) as unknown,
		ruleSet,
		figures: figuresOf(found)
	};
	const hash = await sha256(canonical(sealed));
	return { ruleSet, hash, file: `${canonical({ format: 'lianheng-seal', schema, hash, sealed })}\n` };
}

/** The answers a result relied on; with an item also the list that has it, so that what is left is still a case. */
export function reliedAnswers(answers: Answers, relied: ReadonlyMap<string, unknown>): Answers {
	const kept = new Set(Object.keys(answers).filter((address) => relied.has(address)));
	for (const address of [...kept]) {
		const [list, id] = address.split('/');
		if (id) kept.add(list!);
		const fact = factAt(vocabulary, address);
		if (fact?.kind === 'link') kept.add(fact.to);
	}
	return Object.fromEntries(Object.entries(answers).filter(([address]) => kept.has(address)));
}

/** Every figure of a result by its id: the working of each run, and of the headline also the ranges and each participant's part. */
export function figuresOf(found: Covered): Sealed[] {
	if (found.status === 'uncovered') return [];
	return standards.flatMap((standard) => of(standard, found.standards[standard]));
}

function of(standard: Standard, { headline, outer, byReading, burden }: StandardResult): Sealed[] {
	const row = (id: string, { low, high }: Ends): Sealed => [`${standard}/${id}`, low.toFixed(), high.toFixed()];
	const { shares, unowed } = burden.shares;
	return [
		row('headline', headline),
		row('outer', outer),
		...readings.flatMap((reading) => {
			const estimate = byReading[reading];
			return estimate ? working(estimate, reading).map(({ id, low, high }): Sealed => [id, low, high]) : [];
		}),
		...shares.flatMap(({ id, outward, inner }) => [
			row(`shares/${id}/outward`, outward),
			row(`shares/${id}/inner/A`, inner.A),
			row(`shares/${id}/inner/B`, inner.B)
		]),
		row('shares/unowed', unowed)
	];
}

/** A sealed file as opened: the case, the figures it was sealed with, and whether the hash is that of its content. */
export interface OpenedSeal {
	ok: true;
	file: CaseFile;
	dropped: readonly Dropped[];
	ruleSet: string;
	figures: readonly Sealed[];
	/** As worked out now from the content. */
	hash: string;
	/** The file names another hash than its content has: something in it was changed after sealing. */
	altered: boolean;
}
export type SealFault = Extract<ReturnType<typeof openCaseFile>, { ok: false }>['fault'];

/** Opens the text of a sealed file. An altered one is opened all the same, and said to be altered. */
export async function openSeal(source: string): Promise<OpenedSeal | { ok: false; fault: SealFault }> {
	if (source.length > largest) return { ok: false, fault: 'tooLarge' };
	let parsed: unknown;
	try {
		parsed = JSON.parse(source);
	} catch {
		return { ok: false, fault: 'notJson' };
	}
	const named = z.object({ format: z.literal('lianheng-seal'), schema: z.int() }).safeParse(parsed);
	if (!named.success) return { ok: false, fault: 'foreign' };
	if (named.data.schema > schema) return { ok: false, fault: 'newer' };
	const whole = envelope.safeParse(parsed);
	if (!whole.success) return { ok: false, fault: 'damaged' };
	const { sealed, hash: stated } = whole.data;
	const opened = openCaseFile(JSON.stringify(sealed.case));
	if (!opened.ok) return { ok: false, fault: opened.fault };
	const hash = await sha256(canonical((parsed as { sealed: unknown }).sealed));
	return {
		...opened,
		ruleSet: sealed.ruleSet,
		figures: sealed.figures,
		hash,
		altered: hash !== stated
	};
}
