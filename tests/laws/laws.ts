import fc from 'fast-check';
import { expect } from 'vitest';
import { assess, type Assessment } from '../../src/lib/assessment/assess';
import { standards } from '../../src/lib/assessment/standard';
import { choose, readings, type Answers } from '../../src/lib/case/answers';
import { firstOpen, open, order, parked } from '../../src/lib/interview/questions';
import { result, working } from '../../src/lib/assessment/outcome';
import { byHead, byWhole, grossParts } from '../../src/lib/assessment/apportionment/inner';
import type { Piece } from '../../src/lib/assessment/apportionment/pieces';
import { causeWeight, faultWeight } from '../../src/lib/law/parameters/grades';
import { discretionaryBands } from '../../src/lib/law/parameters/bands';
import { Decimal } from '../../src/lib/reasoning/decimal';
import { Figure } from '../../src/lib/reasoning/figure';
import { dignityFactors, dignityTier } from '../../src/lib/assessment/quantum/dignity';
import type { Segment } from '../../src/lib/assessment/qualification/regime';
import { property, type Property } from '../../src/lib/assessment/quantum/property';
import { privacyFactors, privacyTier } from '../../src/lib/assessment/quantum/privacy';
import { securityFactors, securityTier } from '../../src/lib/assessment/quantum/security';
import { lookup } from '../../src/lib/case/answers';
import { vocabulary, type CaseFacts, type Read } from '../../src/lib/case/facts';
import { factAt } from '../../src/lib/case/vocabulary';
import { formulaText } from '../../src/lib/reasoning/explain';
import { evaluate, round } from './evaluate';
import type { Cause } from '../../src/lib/assessment/liability/cause';
import type { Party } from '../../src/lib/assessment/liability/party';
import { reason } from '../../src/lib/reasoning/reason';
import { cases } from '../cases';
import { party, pieceOf, today } from '../sharing';
import { law, type Law } from './law';

const met = new Map<string, Assessment>();
const most = 1000;

/** From one seed every law meets the same cases first: each is assessed once. The long run meets too many to keep. */
function assessed(answers: Answers): Assessment {
	const text = JSON.stringify(answers);
	const known = met.get(text) ?? assess(answers);
	if (met.size >= most) met.clear();
	met.set(text, known);
	return known;
}

const runs = (answers: Answers) => {
	const assessment = assessed(answers);
	return standards.flatMap((standard) =>
		readings.map((reading) => ({ standard, reading, run: assessment[standard][reading] }))
	);
};

const fen = (amount: { times(n: number): { toNumber(): number } }) => Math.round(amount.times(100).toNumber());
const settled = (answers: Answers) =>
	runs(answers).flatMap(({ run, ...rest }) => (run.status === 'settled' ? [{ ...rest, estimate: run.value }] : []));

/** Participants with a fault each, and what each did for each of three heads; the heads with their amounts. */
const heads = ['dignity', 'privacy', 'security'] as const;
const sharing = fc
	.array(
		fc.record({
			fault: fc.constantFrom(...(Object.keys(faultWeight.value) as Party['fault'][])),
			parts: fc.tuple(...heads.map(() => fc.constantFrom(...(Object.keys(causeWeight.value) as Cause[]))))
		}),
		{ minLength: 1, maxLength: 6 }
	)
	.chain((all) =>
		fc.record({
			all: fc.constant(all),
			amounts: fc.tuple(...heads.map(() => fc.integer({ min: 0, max: 9_000_000 })))
		})
	);
type Sharing = typeof sharing extends fc.Arbitrary<infer T> ? T : never;
const piecesOf = ({ all, amounts }: Sharing): Piece[] => {
	const parties = all.map(({ fault }, i) => party(`p${String(i + 1)}`, fault));
	const causes = new Map(
		all.map(({ parts: [dignity, privacy, security] }, i) => [
			`p${String(i + 1)}`,
			{ dignity: dignity!, privacy: privacy!, security: security!, property: 'none' as const }
		])
	);
	return heads.map((head, i) => pieceOf(parties, causes, head, new Decimal(amounts[i]!).div(100).toFixed(2)));
};
const columns = (pieces: readonly Piece[]) => {
	const parts = pieces.map((piece) => grossParts(piece, [], 'low'));
	return { A: byWhole(pieces, parts, [], 'low').shares, B: byHead(pieces, parts, 'low').shares };
};
const nonZero = (shares: ReadonlyMap<string, Decimal>) =>
	[...shares].flatMap(([id, amount]) => (amount.isZero() ? [] : [[id, amount.toFixed(2)]])).toSorted();

/** What the interview promises: the longest of all to try, an assessment for each answer. */
export const asking: readonly Law[] = [
	law(
		'what is asked is settled by answering only what is asked, in one order, never going back',
		36,
		fc.property(cases, (all) => {
			let answers: Answers = {};
			let reached = -1;
			for (let turn = 0; turn < 400; turn++) {
				const { needs } = open(assess(answers));
				if (!needs.size) {
					expect(parked(answers)).toEqual([]);
					expect(firstOpen(answers)).toBeNull();
					return;
				}
				const asked = order({ ...all, ...answers });
				const next = asked.findIndex((address) => needs.has(address));
				const address = asked[next];
				if (!address || next <= reached)
					throw new Error(`sent back to ${address ?? [...needs].join(' ')} from ${asked[reached] ?? 'the start'}`);
				reached = next;
				answers = { ...answers, [address]: all[address]! };
			}
			throw new Error('never settled');
		})
	)
];

/** What must always hold (model §9, with its numbers). */
export const laws: readonly Law[] = [
	law(
		'a case settles or names what is missing, whatever the answers',
		300,
		fc.property(cases, (answers) => {
			for (const { run } of runs(answers)) {
				if (run.status === 'needs') throw new Error(`still needs ${[...run.needs].join(' ')}`);
				if (run.status === 'uncovered') expect(run.what).toMatch(/\S/);
			}
		})
	),

	law(
		'1, 4: shares sum to the whole at each end, to the fen; nothing is negative; low is at most high',
		200,
		fc.property(cases, (answers) => {
			for (const { estimate } of settled(answers)) {
				const { total } = estimate.total;
				expect(total.low.gte(0) && total.low.lte(total.high)).toBe(true);
				for (const end of ['low', 'high'] as const) {
					for (const method of ['A', 'B'] as const) {
						const sum = estimate.shares.shares.reduce(
							(all, { inner }) => all + fen(inner[method][end]),
							fen(estimate.shares.unowed[end])
						);
						expect(sum).toBe(fen(total[end]));
					}
					for (const { id, amount } of estimate.pieces) {
						const borne = estimate.shares.shares.reduce(
							(all, { byPiece }) => all + fen(byPiece.get(id)!.inner[end]),
							fen(estimate.shares.unowedOf.get(id)![end])
						);
						expect(borne).toBe(fen(amount[end]));
					}
					for (const { outward, inner } of estimate.shares.shares) {
						expect(inner.B[end].gte(0) && inner.A[end].gte(0)).toBe(true);
						if (outward[end].lt(inner.B[end]) || outward[end].gt(total[end]))
							throw new Error(
								`outward ${outward[end].toFixed()}, inner ${inner.B[end].toFixed()}, whole ${total[end].toFixed()}`
							);
					}
				}
			}
		})
	),

	law(
		'2: the headline lies within the outer range',
		200,
		fc.property(cases, (answers) => {
			const found = result(assessed(answers));
			if (found.status !== 'settled') return;
			for (const { headline, outer } of Object.values(found.standards)) {
				expect(outer.low.lte(headline.low) && headline.high.lte(outer.high)).toBe(true);
			}
		})
	),

	law(
		'2: rises, or stays, when any ordered fact is put one step in the claimant’s favour',
		400,
		fc.property(cases, fc.nat(), (answers, pick) => {
			const open = Object.entries(answers).flatMap(([address, answer]) => {
				const fact = factAt(vocabulary, address);
				if (fact?.kind !== 'choice' || fact.nominal || answer.status !== 'stated') return [];
				const better = fact.options[fact.options.indexOf(answer.value as string) + 1];
				return better ? [[address, better] as const] : [];
			});
			if (!open.length) return;
			const [address, better] = open[pick % open.length]!;
			const [a, b] = [assessed(answers), assess({ ...answers, [address]: { status: 'stated', value: better } })];
			for (const standard of standards)
				for (const reading of readings) {
					const [x, y] = [a[standard][reading], b[standard][reading]];
					if (x.status !== 'settled' || y.status !== 'settled') continue;
					const [from, to] = [x.value.total.total, y.value.total.total];
					if (from.low.gt(to.low) || from.high.gt(to.high))
						throw new Error(
							`${address} → ${better}, ${standard}/${reading}: ${from.low.toFixed()}–${from.high.toFixed()} fell to ${to.low.toFixed()}–${to.high.toFixed()}`
						);
				}
		})
	),

	law(
		'3: answering an unknown within what its readings allowed never moves the outer range outside what it was',
		200,
		fc.property(cases, fc.nat(), fc.nat(), (all, pick, at) => {
			// What has no order of favour is taken as said: a dispute over it may help either side, and the readings are then not in order.
			const answers = Object.fromEntries(
				Object.entries(all).map(([address, answer]) => {
					const fact = factAt(vocabulary, address);
					const said =
						answer.status === 'disputed' ? answer.claimant : answer.status === 'suspected' ? answer.value : '';
					return [
						address,
						said && fact?.kind === 'choice' && fact.nominal ? { status: 'stated', value: said } : answer
					];
				})
			) as Answers;
			const assessment = assess(answers);
			const before = result(assessment);
			if (before.status !== 'settled' || before.gaps.length) return;
			const open = [...before.relied.keys()].flatMap((address) => {
				const fact = factAt(vocabulary, address);
				if (fact?.kind !== 'choice' || fact.nominal || answers[address]?.status !== 'unknown') return [];
				// What the readings that read the fact made of it, rule by rule: from the defendant’s option to the claimant’s.
				const made = new Map<string, number[]>();
				for (const standard of standards)
					for (const reading of readings)
						for (const onus of assessment[standard][reading].relied.get(address) ?? []) {
							const rule = `${standard} ${JSON.stringify(onus)}`;
							const rank = fact.options.indexOf(choose(fact, { status: 'unknown' }, reading, onus));
							made.set(rule, [...(made.get(rule) ?? []), rank]);
						}
				const allowed = [...made.values()].map((ranks) => ({ least: Math.min(...ranks), most: Math.max(...ranks) }));
				const least = Math.max(...allowed.map((range) => range.least));
				const most = Math.min(...allowed.map((range) => range.most));
				return fact.options.slice(least, most + 1).map((value) => ({ address, value }));
			});
			if (!open.length) return;
			const addresses = [...new Set(open.map(({ address }) => address))];
			const ofOne = open.filter(({ address }) => address === addresses[pick % addresses.length]);
			const { address, value } = ofOne[at % ofOne.length]!;
			const after = result(assess({ ...answers, [address]: { status: 'stated', value } }));
			if (after.status !== 'settled' || after.gaps.length) return;
			for (const standard of standards) {
				const [was, is] = [before.standards[standard].outer, after.standards[standard].outer];
				if (is.low.lt(was.low) || is.high.gt(was.high))
					throw new Error(
						`${address} = ${value}, ${standard}: ${was.low.toFixed()}–${was.high.toFixed()} became ${is.low.toFixed()}–${is.high.toFixed()}`
					);
			}
		})
	),

	law(
		'4: the heads’ net sum lies between the largest and the sum',
		150,
		fc.property(cases, (answers) => {
			for (const { estimate } of settled(answers)) {
				if (!estimate.personal) continue;
				const heads = Object.values(estimate.personal.estimates).map(({ figure }) => figure);
				for (const end of ['low', 'high'] as const) {
					const net = estimate.personal.nonProperty.net[end];
					const all = heads.reduce((sum, figure) => sum.plus(figure[end]), net.minus(net));
					expect(heads.every((figure) => figure[end].lte(net.plus('0.01'))) && net.lte(all.plus('0.01'))).toBe(true);
				}
			}
		})
	),

	law(
		'the steps between the standards sum to the gap at each end; a met threshold, no security and a net above the floor add nothing',
		80,
		fc.property(cases, (answers) => {
			const found = result(assess(answers));
			if (found.status !== 'settled') return;
			const { currentLaw, noProof } = found.standards;
			const { gap, personal, total } = noProof.burden;
			if (!gap.length || !personal) return;
			const adds = Object.fromEntries(gap.map((step) => [step.id, step.adds]));
			for (const end of ['low', 'high'] as const) {
				const steps = gap.reduce((all, step) => all.plus(step.adds[end]), new Decimal(0));
				expect(steps.toFixed(2)).toBe(noProof.headline[end].minus(currentLaw.headline[end]).toFixed(2));
				const { net, floored } = personal.nonProperty;
				if (floored[end].eq(net[end])) expect(adds['floor']![end].toFixed()).toBe('0');
				expect(adds['floor']![end].lte(floored[end].minus(net[end]))).toBe(true);
				if (personal.estimates.security.figure[end].isZero()) expect(adds['control']![end].toFixed()).toBe('0');
				if (personal.solatium.severity.degree === 'severe') expect(adds['severity']![end].toFixed()).toBe('0');
				expect(adds['mitigation']![end].lte(total.mitigation[end])).toBe(true);
				for (const id of ['severity', 'control', 'floor', 'mitigation']) expect(adds[id]![end].gte(0)).toBe(true);
			}
		})
	),

	law(
		'5: the order of entering changes nothing but the order shown',
		80,
		fc.property(cases, (answers) => {
			const turned = Object.fromEntries(
				Object.entries(answers).map(([address, answer]) => {
					const list = factAt(vocabulary, address)?.kind === 'list';
					return [
						address,
						list && answer.status === 'stated' ? { ...answer, value: [...answer.value].toReversed() } : answer
					];
				})
			) as Answers;
			const figures = (of: Answers) =>
				settled(of).map(({ estimate }) => [
					estimate.total.total.low.toFixed(),
					estimate.total.total.high.toFixed(),
					...estimate.shares.shares
						.map(({ id, inner, outward }) =>
							[id, inner.A.low, inner.A.high, inner.B.low, inner.B.high, outward.low, outward.high].join()
						)
						.toSorted()
				]);
			expect(figures(turned)).toEqual(figures(answers));
		})
	),

	law(
		'6: one head with everybody in it: A equals B; who had no part pays nothing; a head one did not touch changes nothing in B',
		300,
		fc.property(sharing, fc.integer({ min: 0, max: 9_000_000 }), (all, other) => {
			const pieces = piecesOf(all);
			for (const piece of pieces) {
				const { A, B } = columns([piece]);
				expect(nonZero(A)).toEqual(nonZero(B));
			}
			const { A, B } = columns(pieces);
			all.all.forEach(({ fault, parts }, i) => {
				const id = `p${String(i + 1)}`;
				if (fault !== 'none' && parts.some((part) => part !== 'none')) return;
				expect([A.get(id)?.toFixed() ?? '0', B.get(id)?.toFixed() ?? '0']).toEqual(['0', '0']);
			});
			const [dignity, privacy] = all.amounts;
			const changed = columns(piecesOf({ ...all, amounts: [dignity!, privacy!, other] })).B;
			all.all.forEach(({ parts }, i) => {
				if (parts[2] !== 'none') return;
				const id = `p${String(i + 1)}`;
				expect(changed.get(id)?.toFixed()).toBe(B.get(id)?.toFixed());
			});
		})
	),

	law(
		'7: an answer that no run reads changes nothing',
		80,
		fc.property(cases, fc.nat(), (answers, pick) => {
			const idle = parked(answers);
			if (!idle.length) return;
			const { [idle[pick % idle.length]!]: gone, ...rest } = answers;
			expect(gone).toBeDefined();
			const figures = (of: Answers) =>
				settled(of).map(({ estimate }) => estimate.total.total.high.toFixed() + estimate.total.total.low.toFixed());
			expect(figures(rest)).toEqual(figures(answers));
		})
	),

	law(
		'9: every figure printed re-derives from the figures printed under it',
		60,
		fc.property(cases, (answers) => {
			for (const { estimate, reading } of settled(answers)) {
				for (const line of working(estimate, reading)) {
					for (const end of ['low', 'high'] as const) {
						const worth = evaluate(line.formula, end);
						const shown = Number(line[end]);
						const used = line.rounded === undefined ? worth : round(worth, line.rounded);
						if (Math.abs(used - shown) > 0.0101)
							throw new Error(
								`${line.id} (${end}): ${formulaText(line)} = ${used}, printed ${shown}; ${JSON.stringify(line.formula)}`
							);
					}
				}
			}
		})
	),

	law(
		'10: under the law in force no solatium without a finding',
		150,
		fc.property(cases, (answers) => {
			for (const { estimate, standard } of settled(answers)) {
				if (standard !== 'currentLaw' || !estimate.personal) continue;
				if (estimate.personal.solatium.severity.degree === 'notSevere')
					expect(estimate.personal.solatium.figure.isZero).toBe(true);
			}
		})
	),

	law(
		'10: loss or gain or what a court may fix, never two of them; no ceiling touches a proven loss; what is not fixed adds nothing',
		200,
		fc.property(cases, (answers) => {
			// Losses a thousand times as large, up to 50 million yuan, in a network case: NR-12(2) caps what a court may fix, never these.
			const large = Object.fromEntries(
				Object.entries(answers).map(([address, answer]) =>
					address.startsWith('losses/') && address.endsWith('/amount') && answer.status === 'stated'
						? [address, { ...answer, value: new Decimal(answer.value as string).times(1000).toFixed(2) }]
						: [address, answer]
				)
			) as Answers;
			const network: Answers = { ...large, 'incident.network': { status: 'stated', value: 'published' } };
			for (const reading of readings) {
				const seen = lookup(vocabulary, network, reading);
				const run = reason<CaseFacts, Property>(seen, property);
				if (run.status !== 'settled') continue;
				const { items, figure } = run.value;
				const loss = Figure.sum(items.map((item) => item.figure));
				const gain = seen('gain.known', { by: 'claimant', basis: 'CC-1182' })?.value as string | undefined;
				const fixed = Object.values(discretionaryBands.value).map(([, high]) => high);
				expect(figure.low.gte(loss.low) && figure.high.gte(loss.high)).toBe(true);
				const most = Decimal.max(loss.high, gain === undefined || gain === 'undetermined' ? 0 : gain, ...fixed);
				expect(figure.high.lte(most)).toBe(true);
			}
		})
	),

	law(
		'12: a case of nothing but unknowns finds no grave fault, no leak, no sale, no intent, no harm',
		100,
		fc.property(cases, (answers) => {
			const unknown = Object.fromEntries(
				Object.entries(answers).flatMap(([address, answer]) => {
					const fact = factAt(vocabulary, address)!;
					if (fact.kind === 'override') return [];
					const argued = ['choice', 'grade', 'amount', 'when'].includes(fact.kind);
					return [[address, argued ? { status: 'unknown' as const } : answer]];
				})
			) as Answers;
			for (const { estimate } of settled(unknown)) {
				expect(estimate.parties.every(({ fault }) => ['none', 'slight', 'ordinary'].includes(fault))).toBe(true);
				const holding = estimate.conduct?.acts.filter(({ finding }) => finding.holds).map(({ id }) => id) ?? [];
				for (const id of ['leak', 'passedOn', 'offensive', 'beyondPurpose', 'reputation', 'privacy'])
					expect(holding).not.toContain(id);
				expect(estimate.personal?.solatium.severity.degree ?? 'notSevere').toBe('notSevere');
			}
		})
	),
	...(
		[
			['dignity', dignityTier, dignityFactors],
			['privacy', privacyTier, privacyFactors],
			['security', securityTier, securityFactors]
		] as const
	).map(([head, tier, factors]) =>
		law(
			`one fact, one use: what sets the tier of ${head} moves no factor of it`,
			100,
			fc.property(cases, (answers) => {
				const read = (rule: (read: Read, taking: Segment) => unknown) => [
					...reason<CaseFacts, unknown>(lookup(vocabulary, answers, 'burden'), (facts) =>
						rule(facts, today)
					).relied.keys()
				];
				const set = new Set(read(tier));
				expect(read(factors).filter((address) => set.has(address))).toEqual([]);
			})
		)
	)
];
