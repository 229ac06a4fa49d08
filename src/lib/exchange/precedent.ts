import * as z from 'zod/mini';
import type { Group } from '../assessment/apportionment/groups';
import type { Answers } from '../case/answers';
import { openCaseFile, type Dropped } from '../case/case-file';

/** Version of the form of a coded judgment. A file of a later version is refused, never guessed at. */
const schema = 1;

/** The heads a court awards money under. */
export const moneyHeads = ['solatium', 'property', 'expenses'] as const;
export type MoneyHead = (typeof moneyHeads)[number];

/** Groups are scored apart: a celebrity’s award says nothing about anybody else’s. */
export const precedentGroups = ['individual', 'celebrity', 'publicInterest', 'bankLoss', 'settled'] as const;
export type PrecedentGroup = (typeof precedentGroups)[number];

const forms = [
	'sole',
	'joint',
	'several',
	'supplementary',
	'enlargedPart',
	'vicarious',
	'withinFault'
] as const satisfies readonly Group['form'][];

const text = z.string().check(z.minLength(1), z.maxLength(4_000));
const both = z.strictObject({ 'zh-CN': text, en: text });
const id = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/));
const yuan = z.string().check(z.regex(/^\d{1,12}(\.\d{1,2})?$/));
const on = z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));
const part = z.string().check(z.regex(/^(0(\.\d{1,6})?|1(\.0{1,6})?)$/));
const head = z.enum(moneyHeads);

/** The envelope of a coded judgment; strict, so that a misspelt key is told and not lost. */
const envelope = z.strictObject({
	format: z.literal('lianheng-precedent'),
	schema: z.literal(schema),
	id,
	/** Suits on one incident share it: the id of the first. */
	incident: id,
	group: z.enum(precedentGroups),
	title: both,
	gist: both,
	court: both,
	docket: z.nullable(text),
	decidedOn: z.nullable(on),
	final: z.enum(['yes', 'no', 'unknown']),
	confidence: z.enum(['high', 'medium', 'low']),
	sources: z.array(z.string().check(z.regex(/^https?:\/\/\S+$/))).check(z.minLength(1)),
	/** Only heads that were claimed; `unstated` where the sum is not known. */
	claimed: z.partialRecord(head, z.union([yuan, z.literal('unstated')])),
	outcome: z.strictObject({
		result: z.enum(['awarded', 'dismissed', 'settled', 'otherRelief']),
		awarded: z.partialRecord(head, yuan),
		/** A sum the court did not split. */
		undivided: z.optional(z.strictObject({ sum: yuan, heads: z.array(head).check(z.minLength(1)) })),
		qualifies: z.optional(z.enum(['qualified', 'notShown', 'notMet', 'stateTrack'])),
		shares: z.optional(z.array(z.strictObject({ participant: text, part }))),
		form: z.optional(z.enum(forms))
	}),
	/** Choices made in coding, each with its reason; an empty address for one about the whole. */
	coding: z.array(z.strictObject({ address: z.string(), 'zh-CN': text, en: text })),
	case: z.unknown()
});

/** A judgment, coded as a case of this app, with what was claimed and what came of it. */
export interface Precedent extends Omit<z.infer<typeof envelope>, 'case'> {
	answers: Answers;
}

export type OpenedPrecedent =
	| { ok: true; precedent: Precedent; dropped: readonly Dropped[] }
	| { ok: false; fault: 'notJson' | 'foreign' | 'newer' | 'damaged' | 'case'; detail: string };

const refuse = (fault: Extract<OpenedPrecedent, { ok: false }>['fault'], detail = ''): OpenedPrecedent => ({
	ok: false,
	fault,
	detail
});

/** Opens what was parsed of one coded judgment. The case within goes through the same door as any case file. */
export function openPrecedent(parsed: unknown): OpenedPrecedent {
	const named = z.object({ format: z.literal('lianheng-precedent'), schema: z.int() }).safeParse(parsed);
	if (!named.success) return refuse('foreign');
	if (named.data.schema > schema) return refuse('newer', String(named.data.schema));
	const read = envelope.safeParse(parsed);
	if (!read.success) {
		const issue = read.error.issues[0];
		const keys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
		return refuse('damaged', [...(issue?.path ?? []), ...keys].join('.'));
	}
	const { case: within, ...rest } = read.data;
	const wrong = contradiction(rest);
	if (wrong) return refuse('damaged', wrong);
	const opened = openCaseFile(JSON.stringify(within ?? null));
	if (!opened.ok) return refuse('case', [opened.fault, opened.detail].filter(Boolean).join(' '));
	return { ok: true, precedent: { ...rest, answers: opened.file.answers }, dropped: opened.dropped };
}

/** Opens the text of a file: one coded judgment, or an array of them. */
export function openPrecedents(source: string): readonly OpenedPrecedent[] {
	let parsed: unknown;
	try {
		parsed = JSON.parse(source);
	} catch {
		return [refuse('notJson')];
	}
	if (!Array.isArray(parsed)) return [openPrecedent(parsed)];
	return parsed.length ? parsed.map(openPrecedent) : [refuse('foreign')];
}

/** What no schema of single fields can see: an outcome that does not fit the claim or itself. The place that is wrong, or nothing. */
function contradiction({ claimed, outcome }: Omit<Precedent, 'answers'>): string | undefined {
	const { result, awarded, undivided } = outcome;
	const within = undivided?.heads ?? [];
	const doubled = within.filter((one, i) => awarded[one] !== undefined || within.indexOf(one) !== i);
	if (doubled.length || within.some((one) => claimed[one] === undefined)) return 'outcome.undivided.heads';
	const unclaimed = moneyHeads.find((one) => awarded[one] !== undefined && claimed[one] === undefined);
	if (unclaimed) return `outcome.awarded.${unclaimed}`;
	const sums = [...Object.values(awarded), ...(undivided ? [undivided.sum] : [])];
	const nothing = result === 'dismissed' || result === 'otherRelief';
	return nothing && sums.some((sum) => Number(sum) > 0) ? 'outcome.result' : undefined;
}
