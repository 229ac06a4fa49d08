import fc from 'fast-check';
import { expect } from 'vitest';
import { assess } from '../../src/lib/assessment/assess';
import { standards } from '../../src/lib/assessment/standard';
import { readings, type Answers } from '../../src/lib/case/answers';
import { firstOpen, open, order, parked } from '../../src/lib/interview/questions';
import { result, working } from '../../src/lib/assessment/outcome';
import { dignityFactors, dignityTier } from '../../src/lib/assessment/quantum/dignity';
import { texts, type Segment } from '../../src/lib/assessment/qualification/regime';
import { privacyFactors, privacyTier } from '../../src/lib/assessment/quantum/privacy';
import { securityFactors, securityTier } from '../../src/lib/assessment/quantum/security';
import { lookup } from '../../src/lib/case/answers';
import { vocabulary, type CaseFacts, type Read } from '../../src/lib/case/facts';
import { factAt } from '../../src/lib/case/vocabulary';
import { formulaText } from '../../src/lib/reasoning/explain';
import { evaluate, round } from './evaluate';
import { reason } from '../../src/lib/reasoning/reason';
import { cases } from '../cases';

const runs = (answers: Answers) => {
	const assessment = assess(answers);
	return standards.flatMap((standard) =>
		readings.map((reading) => ({ standard, reading, run: assessment[standard][reading] }))
	);
};

const fen = (amount: { times(n: number): { toNumber(): number } }) => Math.round(amount.times(100).toNumber());
const settled = (answers: Answers) =>
	runs(answers).flatMap(({ run, ...rest }) => (run.status === 'settled' ? [{ ...rest, estimate: run.value }] : []));

/** Conduct under every text in force: which texts govern changes who must show a fact, never which fact is read. */
const today: Segment = {
	id: 'taking',
	start: '2026-03-01',
	end: '2026-03-01',
	undated: false,
	governs: Object.fromEntries(texts.map((text) => [text, 'whole'])) as Segment['governs']
};

/** A law that must hold of any case; `runs` random cases of it are tried in CI. */
export interface Law {
	readonly name: string;
	readonly runs: number;
	/** Throws with the smallest case found that breaks it. */
	holds(options: { readonly numRuns: number; readonly seed?: number }): void;
}
const law = <T>(name: string, runs: number, property: fc.IProperty<T>): Law => ({
	name,
	runs,
	holds: (options) => {
		fc.assert(property, options);
	}
});

/** What must always hold (model §9, with its numbers), and what the interview promises. */
export const laws: readonly Law[] = [
	law(
		'what is asked is settled by answering only what is asked, in one order, never going back',
		60,
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
	),
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
			const found = result(assess(answers));
			if (found.status !== 'settled') return;
			for (const { headline, outer } of Object.values(found.standards)) {
				expect(outer.low.lte(headline.low) && headline.high.lte(outer.high)).toBe(true);
			}
		})
	),

	law(
		'2: rises, or stays, when any ordered fact is put one step in the claimant’s favour',
		600,
		fc.property(cases, fc.nat(), (answers, pick) => {
			const open = Object.entries(answers).flatMap(([address, answer]) => {
				const fact = factAt(vocabulary, address);
				if (fact?.kind !== 'choice' || fact.nominal || answer.status !== 'stated') return [];
				const better = fact.options[fact.options.indexOf(answer.value as string) + 1];
				return better ? [[address, better] as const] : [];
			});
			if (!open.length) return;
			const [address, better] = open[pick % open.length]!;
			const [a, b] = [assess(answers), assess({ ...answers, [address]: { status: 'stated', value: better } })];
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
		'10: under the law in force no solatium without a finding; loss and gain never both; unpaid forged debt never money',
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
