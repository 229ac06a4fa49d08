import * as z from 'zod/mini';
import { ends, finding, range, standard, text, yuan } from './standard-schema';

const value = z.union([text, z.readonly(z.array(text))]);
/** An answer as said, its evidence aside. */
const answer = z.object({
	status: z.enum(['stated', 'unknown', 'suspected', 'disputed']),
	value: z.optional(value),
	signs: z.optional(text),
	claimant: z.optional(text),
	defendant: z.optional(text),
	found: z.optional(text)
});

/** Where to turn, under which cause, at what fee, and what a court can order meanwhile; all keyed on the day of filing. */
const procedure = z.object({
	/** Courts, tribunals and organs, open or not; the places each is found by, by province (GB/T 2260, or `unsure`). */
	courts: z.array(
		z.extend(finding, {
			id: text,
			places: z.array(z.object({ at: text, province: text })),
			notes: z.array(text)
		})
	),
	/** Whether the province where suit is meant is among those places; null where that cannot be told. */
	intendedCourt: z.nullable(finding),
	/** The text of the list of causes in force on the day of filing; null before the first one known, and on the state track. */
	causeList: z.nullable(z.object({ number: text, from: text, standing: z.enum(['verified', 'fromMemory']) })),
	/** `lead`: the one under which money is claimed. `absent`: not in the list as far as it was read. */
	causes: z.array(
		z.extend(finding, {
			id: text,
			zh: text,
			en: text,
			standing: z.enum(['secondary', 'fromMemory', 'absent']),
			lead: z.boolean()
		})
	),
	/** Court fee by tariff, on what was claimed, or on each end of the headline; `low` to `high` where the province’s own base is not known. */
	fees: z.array(
		z.object({
			tariff: z.enum(['personality', 'contract', 'labour', 'stateCompensation']),
			at: z.enum(['claims', 'low', 'high', 'any']),
			claimed: z.nullable(yuan),
			low: yuan,
			high: yuan,
			halved: z.nullable(range),
			basis: z.array(text)
		})
	),
	interim: z.array(z.extend(finding, { id: text })),
	/** Claims no limitation runs against. */
	notBarred: z.nullable(z.object({ claims: z.array(text), basis: z.array(text) }))
});

const view = z.object({ headline: range, outward: z.array(z.extend(ends, { id: text })) });

/** The assessment as JSON: what `npm run assess` prints. All numbers are text. */
export const outcomeSchema = z.object({
	ruleSet: text,
	/** Parameters worked with a value of the user's own in place of the rule set's, by id. */
	profile: z.record(text, z.object({ value: z.unknown(), reason: z.optional(text) })),
	status: z.enum(['settled', 'needs', 'uncovered']),
	/** Set where the status is `uncovered`: what is missing. */
	uncovered: z.optional(text),
	needs: z.array(text),
	tracks: z.array(z.extend(finding, { id: text })),
	qualification: z.nullable(z.extend(finding, { status: z.enum(['qualified', 'notShown', 'notMet', 'stateTrack']) })),
	acts: z.array(z.extend(finding, { id: text })),
	/** Whether mental damage is severe (CC-1183); `set` by a professional otherwise than the facts say; `unmet` as with the heads. */
	severity: z.nullable(
		z.extend(finding, {
			degree: z.enum(['severe', 'disputed', 'notSevere']),
			set: z.boolean(),
			unmet: z.array(z.extend(finding, { degree: z.enum(['severe', 'disputed']), id: text }))
		})
	),
	/** Defences that were raised: every condition with who must show it (`burden` null for a matter of law), and the acts each answers in this case. */
	defences: z.array(
		z.extend(finding, {
			id: text,
			conjuncts: z.array(
				z.extend(finding, { burden: z.nullable(z.object({ by: z.enum(['claimant', 'defendant']), basis: text })) })
			),
			covers: z.array(text)
		})
	),
	defencesNotRaised: z.array(text),
	/**
	 * The conduct seen from eight principles, `thesis` those of the thesis behind this project. `broken`: an act made out, or a fact the law forbids as such; `strained`: neither,
	 * yet a fact falls short of it; `jointCompensation` is `kept` where the law in force joins those liable, `strained` where it leaves them several.
	 * None on the state track. No figure rests on them.
	 */
	principles: z.array(
		z.object({
			id: text,
			source: z.enum(['law', 'thesis']),
			outcome: z.enum(['kept', 'strained', 'broken', 'notRaised']),
			grounds: z.array(z.object({ address: text, value: text })),
			basis: z.array(text)
		})
	),
	deadlines: z.array(
		z.object({
			id: text,
			on: text,
			from: text,
			assumed: z.boolean(),
			/** Started again by a provable demand. */
			restarted: z.boolean(),
			left: z.number(),
			/** Fewer days left than the parameter says, and not past. */
			urgent: z.boolean(),
			basis: z.array(text)
		})
	),
	procedure: z.nullable(procedure),
	remedies: z.array(z.extend(finding, { id: text, to: text })),
	/** Remedies that are not open, with the condition that fails. */
	remediesNotOpen: z.array(z.extend(finding, { id: text, to: text })),
	scenes: z.array(z.extend(finding, { id: text })),
	/** Of State compensation: why money is little, what can be applied for, who else can be asked. */
	stateNotes: z.array(z.extend(finding, { id: text, topic: z.enum(['money', 'claim', 'others']) })),
	/** Possible offences, as information only. */
	notices: z.array(z.extend(finding, { id: text })),
	rights: z.array(z.object({ id: text, stage: text, basis: z.array(text), broken: z.boolean() })),
	/** Each part of the conduct, with every text of its dates: `whole`, `part` or `none`. */
	timeline: z.array(
		z.object({
			id: text,
			start: text,
			end: text,
			undated: z.boolean(),
			texts: z.array(z.object({ text, from: text, governs: text, matters: z.boolean() }))
		})
	),
	steps: z.array(text),
	/** Who must prove what, by who must prove, what is open first. What the claimant need not and does not claim is left out. */
	ledger: z.array(
		z.object({
			address: text,
			by: z.enum(['claimant', 'defendant', 'both']),
			burdens: z.array(z.object({ by: z.enum(['claimant', 'defendant']), basis: z.array(text) })),
			/** Neither stated nor found. */
			open: z.boolean(),
			answer,
			/** What a court starts from where it is not shown; `undetermined` where it then cannot be ascertained. */
			unproven: z.array(value),
			/** Kinds of evidence that usually prove it. */
			usual: z.array(text),
			evidence: z.array(z.object({ what: text, source: z.optional(text), inHand: z.boolean() }))
		})
	),
	notCounted: z.array(z.object({ id: text, address: z.optional(text), detail: z.optional(text) })),
	/** Contested points of law this result turns on: the view taken, the other, and what it would make of the result. */
	contested: z.array(
		z.object({
			point: text,
			taken: text,
			other: text,
			standards: z.object({ currentLaw: view, noProof: view })
		})
	),
	/** Findings a professional has set in place of what the rules derive, with the reason; null where none was given. */
	set: z.array(z.object({ address: text, derived: text, value: text, reason: z.nullable(text) })),
	standards: z.nullable(z.object({ currentLaw: standard, noProof: standard }))
});
export type OutcomeJson = z.infer<typeof outcomeSchema>;
