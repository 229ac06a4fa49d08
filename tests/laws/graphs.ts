import fc from 'fast-check';
import { expect } from 'vitest';
import { holding } from '../../src/lib/assessment/apportionment/charged';
import { grossParts } from '../../src/lib/assessment/apportionment/inner';
import { answersFor } from '../../src/lib/assessment/apportionment/outward';
import { owedParts } from '../../src/lib/assessment/apportionment/paid';
import { payment } from '../../src/lib/assessment/apportionment/payment';
import type { Piece } from '../../src/lib/assessment/apportionment/pieces';
import { shares, type Shares } from '../../src/lib/assessment/apportionment/shares';
import { heads, type Cause } from '../../src/lib/assessment/liability/cause';
import type { Form } from '../../src/lib/assessment/liability/forms/form';
import type { Party } from '../../src/lib/assessment/liability/party';
import type { Relations } from '../../src/lib/assessment/liability/relations';
import { standards } from '../../src/lib/assessment/standard';
import { faultGrades, roles, vocabulary } from '../../src/lib/case/facts';
import { causeWeight, enlargedPart } from '../../src/lib/law/parameters/grades';
import { Decimal, sum, zero } from '../../src/lib/reasoning/decimal';
import { say } from '../cases';
import { cut, formsOf, party, type Payments } from '../sharing';
import { law, type Law } from './law';

const ids = Array.from({ length: 12 }, (_, i) => `p${String(i + 1)}`);
const grades: Cause[] = [...(Object.keys(causeWeight.value) as Cause[]), 'undetermined'];

/** Of a list that is mostly empty, as most relations are. */
const seldom = (among: readonly string[]) =>
	fc.oneof(
		{ weight: 5, arbitrary: fc.constant<string[]>([]) },
		{ weight: 1, arbitrary: fc.subarray([...among], { maxLength: Math.min(3, among.length) }) }
	);
const rarely = fc.nat(5).map((n) => n === 5);

const relations = (others: readonly string[]): fc.Arbitrary<Relations> =>
	fc
		.record({
			joint: seldom(others),
			helped: seldom(others),
			principal: seldom(others),
			exceeded: rarely,
			employer: seldom(others),
			dispatchedTo: seldom(others),
			customer: seldom(others),
			orderFault: rarely,
			guardian: seldom(others),
			owns: seldom(others),
			mingled: rarely,
			venue: rarely,
			sufficient: rarely,
			users: seldom(others),
			enlarged: fc.oneof(
				{ weight: 4, arbitrary: fc.constant('none' as const) },
				{
					weight: 1,
					arbitrary: fc.constantFrom(...(Object.keys(enlargedPart.value) as (keyof typeof enlargedPart.value)[]))
				}
			),
			knew: rarely,
			passedTo: seldom(others)
		})
		.map((of) => ({ ...of, knew: of.knew && of.enlarged === 'none' }));

const one = (id: string, among: readonly string[]) =>
	fc
		.record({
			fault: fc.constantFrom(...faultGrades),
			standing: fc.constantFrom<Party['standing']>('processor', 'trustee', 'other', 'state'),
			roles: fc.subarray([...roles], { minLength: 1, maxLength: 2 }),
			relations: relations(among.filter((other) => other !== id)),
			causes: fc.tuple(...heads.map(() => fc.constantFrom(...grades)))
		})
		.map(({ causes, ...of }) => ({ party: party(id, of.fault, of), causes }));

const doctrines = Object.entries(vocabulary).flatMap(([key, fact]) =>
	fact.kind === 'doctrine' ? [[key, fc.constantFrom<string>(...fact.options)] as const] : []
);

/** Up to twelve participants with every relation there is, any view on the contested points, and a whole of up to four heads. */
const graph = fc.integer({ min: 1, max: ids.length }).chain((size) => {
	const among = ids.slice(0, size);
	return fc.record({
		all: fc.tuple(...among.map((id) => one(id, among))),
		standard: fc.constantFrom(...standards),
		leak: fc.boolean(),
		views: fc.record(Object.fromEntries(doctrines)),
		amounts: fc.tuple(...heads.map(() => fc.integer({ min: 0, max: 9_000_000 })))
	});
});
type Graph = typeof graph extends fc.Arbitrary<infer T> ? T : never;

const yuan = (fen: number) => new Decimal(fen).div(100).toFixed(2);
const fen = (amount: Decimal) => amount.times(100).toNumber();

/** The graph with what each paid, and all that follows from it. */
function shared({ all, standard, leak, views, amounts }: Graph, payments: Payments = {}) {
	const parties = all.map((item) => item.party);
	const causes = new Map(
		all.map(({ party: { id }, causes: of }) => [
			id,
			Object.fromEntries(heads.map((head, i) => [head, of[i]!])) as Record<(typeof heads)[number], Cause>
		])
	);
	const forms = formsOf(parties, causes, { standard, leak, answers: say(views) });
	const pieces = cut(
		parties,
		causes,
		forms,
		Object.fromEntries(heads.map((head, i) => [head, yuan(amounts[i]!)])),
		payments
	);
	return { parties, forms, pieces, found: shares(pieces, parties, forms) };
}

const wholeOf = (pieces: readonly Piece[]) => sum(pieces.map(({ amount }) => amount.low));
const shareOf = ({ shares: each }: Shares, id: string) => each.find((share) => share.id === id)!;

/** Whether a row of the table makes this one owe anything beside his own part, in this piece. */
const answering = (form: Form, id: string) =>
	(form.kind === 'joint' && form.members.includes(id)) ||
	((form.kind === 'answers' || form.kind === 'debt') && form.by === id) ||
	(form.kind === 'enlarged' && (form.of === id || form.users.includes(id))) ||
	(form.kind === 'behind' && form.third.includes(id));

export const sharingLaws: readonly Law[] = [
	law(
		'1: of any participants in any relation, the parts and what nobody owes are the whole, to the fen, by both methods',
		60,
		fc.property(graph, (of) => {
			const { pieces, found } = shared(of);
			for (const method of ['A', 'B'] as const) {
				const parts = found.shares.map(({ inner }) => inner[method].low);
				expect(parts.every((part) => part.gte(0) && fen(part) === Math.round(fen(part)))).toBe(true);
				expect(sum(parts).plus(found.unowed.low).toFixed(2)).toBe(wholeOf(pieces).toFixed(2));
			}
			expect(found.unowed.low.gte(0)).toBe(true);
		})
	),
	law(
		'1: if one cannot pay, the others and the gap bear the whole; nobody takes over more than he answers for',
		60,
		fc.property(graph, (of) => {
			const { pieces, forms, found } = shared(of);
			for (const { of: broke, bears, gap } of found.insolvent) {
				const others = [...bears.values()].map(({ low }) => low);
				expect(sum([...others, gap.low]).toFixed(2)).toBe(wholeOf(pieces).minus(found.unowed.low).toFixed(2));
				expect([...others, gap.low].every((part) => part.gte(0))).toBe(true);
				for (const [id, { low }] of bears) {
					const most = pieces.map((piece) => {
						const owed = owedParts(piece, forms, 'low');
						const own = Decimal.max(owed.get(id) ?? zero, shareOf(found, id).byPiece.get(piece.id)!.inner.low);
						// A third party who alone is left gives the keeper back all of his part (CC-1198(2)).
						const back = holding(piece, forms).map((form) =>
							form.kind === 'behind' && form.third.includes(id) ? (owed.get(form.of) ?? zero) : zero
						);
						return own.plus(sum(back)).plus(answersFor(id, broke, { piece, owed, end: 'low' }, forms));
					});
					if (low.gt(sum(most)))
						throw new Error(`${id} bears ${low.toFixed()} for ${broke}, at most ${sum(most).toFixed()}`);
				}
			}
		})
	),
	law(
		'1: letting one off makes nobody owe more, and with what is given up nobody owes more than the whole',
		60,
		fc.property(graph, (of) => {
			const { pieces, found } = shared(of);
			const owed = wholeOf(pieces).minus(found.unowed.low);
			for (const { of: freed, outward, givenUp } of found.released) {
				expect(outward.has(freed)).toBe(false);
				for (const [id, { low }] of outward) {
					if (low.gt(shareOf(found, id).outward.low)) throw new Error(`${id} owes more without ${freed}`);
					if (low.plus(givenUp.low).gt(owed)) throw new Error(`${id} owes what was given up with ${freed}`);
				}
			}
		})
	),
	law(
		'1: if one pays any part, what he pays and what is still open are the whole, and nobody owes more than before',
		60,
		fc.property(graph, fc.nat(11), fc.integer({ min: 0, max: 1_200_000 }), (of, who, some) => {
			const { pieces, forms, found } = shared(of);
			const among = found.shares.map(({ id }) => id);
			const id = among[who % among.length]!;
			for (const most of [new Decimal(yuan(some)), undefined]) {
				const { paid, outward, open } = payment(id, pieces, forms, among, most);
				const whole = wholeOf(pieces).minus(found.unowed.low);
				expect(paid.low.plus(open.low).toFixed(2)).toBe(whole.toFixed(2));
				if (!most) expect(outward.get(id)!.low.toFixed(2)).toBe('0.00');
				for (const [other, { low }] of outward) {
					// A fen either way, as below.
					if (low.minus(shareOf(found, other).outward.low).gt('0.02'))
						throw new Error(`${other} owes more after ${id} paid ${paid.low.toFixed()}`);
				}
			}
		})
	),
	law(
		'1: whoever pays in whatever order, what is paid and still owed is the loss, and nobody pays more than he was ever asked',
		40,
		fc.property(
			graph,
			fc.array(fc.tuple(fc.nat(11), fc.nat(3), fc.integer({ min: 1, max: 100 })), { minLength: 1, maxLength: 5 }),
			(of, turns) => {
				const payments: Partial<Record<(typeof heads)[number], Record<string, string>>> = {};
				const first = shared(of);
				for (const [who, at, percent] of turns) {
					const { found, pieces } = shared(of, payments);
					const { id, byPiece } = found.shares[who % found.shares.length]!;
					const head = heads[at]!;
					const paid = byPiece.get(head)!.outward.low.times(percent).div(100).toDecimalPlaces(2, Decimal.ROUND_DOWN);
					expect(paid.lte(pieces.find((piece) => piece.id === head)!.amount.low)).toBe(true);
					payments[head] = { ...payments[head], [id]: paid.plus(payments[head]?.[id] ?? 0).toFixed(2) };
				}
				const { found, pieces } = shared(of, payments);
				const paid = Object.values(payments).flatMap((by) => Object.entries(by));
				const still = sum(found.shares.map(({ inner }) => inner.B.low)).plus(found.unowed.low);
				expect(
					sum(paid.map(([, amount]) => new Decimal(amount)))
						.plus(still)
						.toFixed(2)
				).toBe(wholeOf(first.pieces).toFixed(2));
				for (const piece of pieces)
					for (const [id, { low }] of piece.paid) {
						const asked = shareOf(first.found, id).byPiece.get(piece.id)!.outward.low;
						const now = low.plus(shareOf(found, id).byPiece.get(piece.id)!.outward.low);
						// A fen either way: what is left over in sharing goes to another once something was paid.
						if (now.minus(asked).gt('0.02'))
							throw new Error(`${id} was asked ${asked.toFixed()}, with what he paid ${now.toFixed()}`);
					}
			}
		)
	),
	law(
		'5: the order of participants changes nothing',
		60,
		fc.property(graph, (of) => {
			const figures = (graph: Graph) => {
				const { found } = shared(graph);
				const ends = (map: ReadonlyMap<string, { low: Decimal }>) =>
					[...map].map(([id, { low }]) => `${id} ${low.toFixed()}`).toSorted();
				return {
					shares: found.shares
						.map(({ id, inner, outward }) => [id, inner.A.low, inner.B.low, outward.low].join())
						.toSorted(),
					groups: found.groups
						.map(({ rule, form, participants }) => [rule, form, ...[...participants].toSorted()].join(' '))
						.toSorted(),
					insolvent: found.insolvent.map(({ of: id, bears, gap }) => [id, ...ends(bears), gap.low].join()).toSorted(),
					released: found.released.map(({ of: id, outward }) => [id, ...ends(outward)].join()).toSorted(),
					recourse: found.recourse
						.map(({ rule, kind, from, against, upTo }) =>
							[rule, kind, ...[...from].toSorted(), against, upTo.low].join()
						)
						.toSorted()
				};
			};
			expect(figures({ ...of, all: of.all.toReversed() })).toEqual(figures(of));
		})
	),
	law(
		'nobody is asked for more than his own part and those he answers for; on his own he is asked for his own part; a platform that was told for what came after',
		80,
		fc.property(graph, (of) => {
			const { pieces, forms, found, parties } = shared(of);
			for (const piece of pieces) {
				const here = holding(piece, forms);
				const gross = grossParts(piece, forms, 'low');
				for (const {
					id,
					relations: { enlarged }
				} of parties) {
					const { outward } = shareOf(found, id).byPiece.get(piece.id)!;
					const rows = here.filter((form) => answering(form, id));
					expect(outward.low.lte(piece.amount.low)).toBe(true);
					if (!rows.length) expect(outward.low.toFixed(2)).toBe((gross.get(id) ?? zero).toFixed(2));
					if (rows.length === 1 && rows[0]!.kind === 'enlarged' && rows[0]!.of === id && enlarged !== 'none') {
						const bound = piece.amount.low.times(enlargedPart.value[enlarged]);
						if (outward.low.gt(bound))
							throw new Error(`${id} was told: ${outward.low.toFixed()} of at most ${bound.toFixed()}`);
					}
				}
			}
		})
	)
];
