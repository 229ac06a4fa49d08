import * as z from 'zod/mini';

/** Yuan as text, at most two decimals. */
export const yuan = z.string().check(z.regex(/^-?\d+(\.\d{1,2})?$/));
export const text = z.string();
export const range = z.object({ low: yuan, high: yuan });
export const ends = z.object({ atLow: yuan, atHigh: yuan });
export const finding = z.object({
	holds: z.boolean(),
	basis: z.array(text),
	grounds: z.array(z.object({ address: text, value: text }))
});

/** One standard. Shares are two columns, one for each end of the whole, never a range. */
export const standard = z.object({
	notLaw: z.optional(z.literal(true)),
	headline: range,
	outer: range,
	lacking: z.boolean(),
	/** `unmet`: what the rows above the tier ask for, and the facts that do not meet it. */
	heads: z.array(
		z.object({
			head: text,
			tier: z.nullable(z.number()),
			unmet: z.array(z.extend(finding, { tier: z.number(), id: text })),
			low: yuan,
			high: yuan
		})
	),
	expenses: range,
	groups: z.array(
		z.object({
			/** The row of the table of forms (docs/architecture.md). */
			rule: text,
			form: text,
			basis: z.array(text),
			contested: z.boolean(),
			participants: z.array(text),
			heads: z.array(text)
		})
	),
	participants: z.array(
		z.object({
			id: text,
			name: text,
			roles: z.array(text),
			standing: text,
			fault: text,
			/** Who had to show the fault, and the duties that set its grade; `faultSet` by a professional otherwise than they say. */
			faultBasis: z.array(text),
			faultSet: z.boolean(),
			duties: z.array(z.object({ id: text, grade: text, basis: z.array(text) })),
			/** Whether to name him as a defendant now, and why. */
			advice: z.object({
				advice: z.enum(['name', 'findOut', 'notYet', 'elsewhere']),
				reason: text,
				basis: z.array(text)
			}),
			outward: ends,
			inner: z.object({ A: ends, B: ends }),
			/** By head or item, method B; the columns of all participants and the item's `unowed` (`pieces`) sum to the item. */
			byPiece: z.array(z.object({ piece: text, head: text, outward: ends, inner: ends })),
			/** What the other two readings make of it; the burden of proof is above. */
			byReading: z.array(z.object({ reading: z.enum(['claimant', 'defendant']), outward: ends, inner: ends }))
		})
	),
	unowed: ends,
	/** Of noProof: the steps from the law in force to it, which sum to the difference at each end; none of the law itself. */
	gap: z.array(z.object({ step: text, adds: ends })),
	/** What is shared, by head or item: what is still owed of it, and what of that nobody listed owes. */
	pieces: z.array(z.object({ piece: text, head: text, amount: ends, unowed: ends })),
	/** Who may turn on whom after paying, up to what. */
	recourse: z.array(
		z.object({
			from: z.array(text),
			against: text,
			rule: text,
			kind: z.enum(['share', 'whole', 'contract', 'graveFault', 'closed']),
			basis: z.array(text),
			upTo: ends
		})
	),
	/** If one cannot pay: what the others bear then, and what stays unpaid (CC-519(3)). */
	insolvent: z.array(z.object({ of: text, bears: z.array(z.extend(ends, { id: text })), gap: ends })),
	/** If the person lets one off: what may still be demanded of the others, and what is given up (CC-520(2)). */
	released: z.array(z.object({ of: text, outward: z.array(z.extend(ends, { id: text })), givenUp: ends })),
	/** If one first pays all that may be asked of him: what may then be asked of each, and what is still open (CC-520(1)). */
	paying: z.array(z.object({ of: text, paid: ends, outward: z.array(z.extend(ends, { id: text })), open: ends })),
	/** Addresses still needed; none once settled. */
	needs: z.array(text),
	/** Every figure of every reading: id, formula over the ids beneath it, both ends, decimal places it was rounded to, articles. */
	trace: z.array(
		z.object({
			id: text,
			formula: text,
			low: text,
			high: text,
			rounded: z.nullable(z.number()),
			basis: z.array(text),
			under: z.array(text)
		})
	)
});
