import * as z from 'zod/mini';
import { adjustableOf } from '../law/parameters/all';
import { ruleSet } from '../law/parameters/rule-set';
import type { Answer, Answers } from './answers';
import { vocabulary } from './facts';
import { faultOfAnswer, type Fault } from './faults';
import { migrated, type Form } from './migrations';
import { cells, faultBeside, withCells, type Own, type OwnFault, type Profile } from './profile';
import { faultOfOwn } from './profile-faults';
import { schema } from './schema';
import { factAt, type Fact, type List, type Vocabulary } from './vocabulary';

/** Characters; a case with 100 participants is far below. */
const largest = 5_000_000;

const text = z.string().check(z.maxLength(20_000));
const evidence = z.optional(z.array(z.object({ what: text, source: z.optional(text), inHand: z.boolean() })));
const answer = z.discriminatedUnion('status', [
	z.object({ status: z.literal('stated'), value: z.union([text, z.array(text)]), reason: z.optional(text), evidence }),
	z.object({ status: z.literal('unknown'), evidence }),
	z.object({ status: z.literal('suspected'), value: text, signs: text, evidence }),
	z.object({ status: z.literal('disputed'), claimant: text, defendant: text, found: z.optional(text), evidence })
]);

/** The envelope of a case file; each answer is looked at on its own, so that one bad answer does not take the file with it. */
const own = z.object({ value: z.unknown(), reason: z.optional(text) });
export const caseFileSchema = z.object({
	format: z.literal('lianheng-case'),
	schema: z.int(),
	ruleSet: text,
	name: text,
	answers: z.record(z.string(), z.unknown()),
	profile: z.record(z.string(), z.unknown()),
	dropped: z.optional(z.record(z.string(), z.unknown()))
});

export interface CaseFile {
	name: string;
	/** The rule set the file was written under. */
	ruleSet: string;
	answers: Answers;
	/** Own values of parameters. */
	profile: Profile;
	/** What no question or rule of now takes, as it was, own values under `profile/…`; it goes with the file. */
	dropped: Readonly<Record<string, unknown>>;
}

/** An answer, or an own value (`profile/bands.floor`), that was not taken over, and why. */
export interface Dropped {
	address: string;
	reason: Fault | OwnFault | 'noSuchFact' | 'noSuchItem' | 'damaged';
}

export type Opened =
	| { ok: true; file: CaseFile; dropped: readonly Dropped[] }
	| { ok: false; fault: 'notJson' | 'foreign' | 'newer' | 'damaged' | 'tooLarge'; detail: string };

const refuse = (fault: Extract<Opened, { ok: false }>['fault'], detail = ''): Opened => ({ ok: false, fault, detail });

/** Opens the text of a case file. Nothing is dropped without being listed. */
export function openCaseFile(source: string): Opened {
	if (source.length > largest) return refuse('tooLarge');
	let parsed: unknown;
	try {
		parsed = JSON.parse(source);
	} catch {
		return refuse('notJson');
	}
	const named = z.object({ format: z.literal('lianheng-case'), schema: z.int() }).safeParse(parsed);
	if (!named.success) return refuse('foreign');
	if (named.data.schema > schema) return refuse('newer', String(named.data.schema));
	const envelope = caseFileSchema.safeParse(migrated(parsed as Form));
	if (!envelope.success) return refuse('damaged', envelope.error.issues[0]?.path.join('.') ?? '');
	const { name, ruleSet: under, answers, profile: set, dropped: before = {} } = envelope.data;
	// What was dropped once is offered again: a question, or a parameter, may have come back.
	const [answersBefore, setBefore] = parted(before);
	const { kept, dropped } = take({ ...answersBefore, ...answers });
	const { profile, left } = takeProfile({ ...setBefore, ...set });
	const given = { ...answers, ...underProfile(set) };
	const offered: Record<string, unknown> = { ...before, ...given };
	const aside = Object.entries(before).filter(([address]) => Object.hasOwn(given, address));
	const all = [...dropped, ...left];
	return {
		ok: true,
		file: {
			name: [...name].slice(0, 200).join(''),
			ruleSet: under,
			answers: kept,
			profile,
			dropped: Object.fromEntries([...aside, ...all.map(({ address }) => [address, offered[address]] as const)])
		},
		dropped: all
	};
}

/** Where own values stand beside answers, among what was dropped. */
const ofProfile = 'profile/';
const underProfile = (set: Readonly<Record<string, unknown>>) =>
	Object.fromEntries(Object.entries(set).map(([id, value]) => [`${ofProfile}${id}`, value]));

function parted(dropped: Readonly<Record<string, unknown>>) {
	const [answers, own]: [string, unknown][][] = [[], []];
	for (const [at, value] of Object.entries(dropped))
		if (at.startsWith(ofProfile)) own!.push([at.slice(ofProfile.length), value]);
		else answers!.push([at, value]);
	return [Object.fromEntries(answers!), Object.fromEntries(own!)] as const;
}

function take(answers: Readonly<Record<string, unknown>>): { kept: Answers; dropped: Dropped[] } {
	const dropped: Dropped[] = [];
	const read = new Map<string, Answer>();
	for (const [address, raw] of Object.entries(answers)) {
		const fact = factAt(vocabulary, address);
		const shaped = answer.safeParse(raw);
		if (!fact) dropped.push({ address, reason: 'noSuchFact' });
		else if (!shaped.success) dropped.push({ address, reason: 'damaged' });
		else {
			const fault = faultOfAnswer(fact, shaped.data as Answer);
			if (fault) dropped.push({ address, reason: fault });
			else read.set(address, shaped.data as Answer);
		}
	}
	const listed = (list: string, id: string) => {
		const of = read.get(list);
		return of?.status === 'stated' && of.value.includes(id);
	};
	for (const [address, given] of read) {
		const [list, id, key] = address.split('/');
		if (key && !listed(list!, id!)) {
			read.delete(address);
			dropped.push({ address, reason: 'noSuchItem' });
			continue;
		}
		const fact = factAt(vocabulary, address) as Fact | List<Vocabulary>;
		if (fact.kind !== 'link' || given.status !== 'stated') continue;
		const standing = (given.value as readonly string[]).filter((to) => listed(fact.to, to));
		if (standing.length === given.value.length) continue;
		read.set(address, { ...given, value: standing });
		dropped.push({ address, reason: 'noSuchItem' });
	}
	return { kept: Object.fromEntries(read), dropped };
}

/** Own values that can be used, in the shape of the parameter; the others are listed. */
function takeProfile(values: Readonly<Record<string, unknown>>): { profile: Profile; left: Dropped[] } {
	const left: Dropped[] = [];
	const drop = (id: string, reason: Dropped['reason']) => void left.push({ address: `${ofProfile}${id}`, reason });
	const taken = new Map<string, Own>();
	for (const [id, raw] of Object.entries(values)) {
		const shaped = own.safeParse(raw);
		const fault = shaped.success ? faultOfOwn(id, shaped.data.value) : 'damaged';
		if (fault || !shaped.success) {
			drop(id, fault ?? 'damaged');
			continue;
		}
		const { value, reason } = shaped.data;
		const texts = new Map(cells(value).map(({ at, text: said }) => [at, said]));
		taken.set(id, { value: withCells(adjustableOf(id)!.value, texts), ...(reason ? { reason } : {}) });
	}
	for (const id of [...taken.keys()].toSorted()) {
		const fault = faultBeside(Object.fromEntries(taken), id);
		if (!fault) continue;
		taken.delete(id);
		drop(id, fault);
	}
	return { profile: Object.fromEntries(taken), left };
}

const sorted = <T>(of: Readonly<Record<string, T>>): Record<string, T> =>
	Object.fromEntries(Object.entries(of).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/**
 * The text of a case file: sorted, so that the same case is the same text. A case without own values is written in the first form, which every
 * version of the app reads; one with them in the second, which an app that knows no own values refuses rather than drop them.
 */
export function writeCaseFile(
	name: string,
	answers: Answers,
	profile: Profile = {},
	dropped: CaseFile['dropped'] = {}
): string {
	const adjusted = Object.keys(profile).length > 0;
	const file = {
		format: 'lianheng-case',
		schema: adjusted ? schema : 1,
		ruleSet,
		name,
		answers: sorted(answers),
		...(adjusted ? { profile: sorted(profile) } : {}),
		...(Object.keys(dropped).length ? { dropped: sorted(dropped) } : {})
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}
