import { holding, moved } from '../src/lib/assessment/apportionment/charged';
import { weights, type Causes, type Contributing, type Piece } from '../src/lib/assessment/apportionment/pieces';
import type { Cause, Head } from '../src/lib/assessment/liability/cause';
import type { Form, Situation } from '../src/lib/assessment/liability/forms/form';
import { forms } from '../src/lib/assessment/liability/forms/forms';
import type { Party } from '../src/lib/assessment/liability/party';
import { unrelated } from '../src/lib/assessment/liability/relations';
import { texts, type Segment } from '../src/lib/assessment/qualification/regime';
import { lookup, type Answers } from '../src/lib/case/answers';
import { vocabulary, type CaseFacts } from '../src/lib/case/facts';
import { causeWeight, faultWeight } from '../src/lib/law/parameters/grades';
import { Decimal } from '../src/lib/reasoning/decimal';
import { reason } from '../src/lib/reasoning/reason';

/** A participant of whom nothing matters but the fault, until said otherwise. */
export const party = (id: string, fault: Party['fault'], more: Partial<Party> = {}): Party => ({
	id,
	name: id,
	roles: ['collector'],
	standing: 'processor',
	fault,
	faultBasis: [],
	faultSet: false,
	duties: [],
	relations: unrelated,
	...more
});

/** Those who took part, with what grades weigh by default. */
export const among = (parties: readonly Party[], causes: Causes): Contributing => ({
	parties,
	causes,
	scale: { fault: faultWeight.value, cause: causeWeight.value }
});

/** A head of `yuan`, the same at both ends, on those who had a part in it. */
export function pieceOf(
	parties: readonly Party[],
	causes: Causes,
	id: 'dignity' | 'privacy' | 'security' | 'property',
	yuan: string | number,
	only?: readonly string[]
): Piece {
	const amount = new Decimal(yuan);
	const own = weights(among(parties, causes), id, only);
	return {
		id,
		head: id,
		damage: id,
		amount: { low: amount, high: amount },
		paid: new Map(),
		own,
		weights: own,
		institution: false
	};
}

/** What is owed of each head, and of it what each already paid. */
export type Amounts = Partial<Record<Head, string | number>>;
export type Payments = Partial<Record<Head, Readonly<Record<string, string | number>>>>;

/** The pieces of a whole of `amounts`, borne by those whom the forms charge. */
export const cut = (
	parties: readonly Party[],
	causes: Causes,
	forms: readonly Form[],
	amounts: Amounts,
	payments: Payments = {}
): Piece[] =>
	Object.entries(amounts).map(([head, yuan]): Piece => {
		const paid = Object.entries(payments[head as Head] ?? {}).map(([id, sum]) => [id, new Decimal(sum)] as const);
		const left = paid.reduce((all, [, sum]) => all.minus(sum), new Decimal(yuan));
		const piece = pieceOf(parties, causes, head as Head, left.toFixed(2));
		return {
			...piece,
			paid: new Map(paid.map(([id, sum]) => [id, { low: sum, high: sum }])),
			weights: moved(piece.own, holding(piece, forms))
		};
	});

/** Conduct under every text in force. */
export const today: Segment = {
	id: 'taking',
	start: '2026-03-01',
	end: '2026-03-01',
	undated: false,
	governs: Object.fromEntries(texts.map((text) => [text, 'whole'])) as Segment['governs']
};

/** The forms of liability between these, with the prevailing view on contested points until `answers` say otherwise. */
export function formsOf(
	parties: readonly Party[],
	causes: Causes,
	more: Partial<Pick<Situation, 'standard' | 'leak' | 'regime'>> & { answers?: Answers } = {}
): Form[] {
	const { answers = {}, standard = 'currentLaw', leak = false, regime = today } = more;
	const run = reason<CaseFacts, Form[]>(lookup(vocabulary, answers, 'burden'), (read) =>
		forms(read, { parties, causes, regime, standard, leak })
	);
	if (run.status !== 'settled') throw new Error(run.status);
	return run.value;
}

/** The same grade of cause in the heads named, none in the others. */
export const part = (grade: Cause, ...heads: Head[]): Record<Head, Cause> => {
	const of = (head: Head): Cause => (heads.includes(head) ? grade : 'none');
	return { dignity: of('dignity'), privacy: of('privacy'), security: of('security'), property: of('property') };
};
