import fc from 'fast-check';
import type { Answer, Answers } from '../src/lib/case/answers';
import { vocabulary } from '../src/lib/case/facts';
import { isDispute, type Argued, type Fact, type Vocabulary } from '../src/lib/case/vocabulary';

/** Random answers to everything the vocabulary can ask; made from the vocabulary, so that a new fact is in every property test at once. */

const yuan = fc.integer({ min: 0, max: 5_000_000 }).map((fen) => (fen / 100).toFixed(2).replace(/\.00$/, ''));
const days = fc.constantFrom(
	'2019-07',
	'2020-12-31',
	'2021-01-01',
	'2021-03-15',
	'2021-08-01',
	'2021-10-31',
	'2021-11-01',
	'2023-06',
	'2024-02-29',
	'2025-06-01',
	'2026-03'
);
const value = (fact: Argued): fc.Arbitrary<string> => {
	if (fact.kind === 'amount') return yuan;
	if (fact.kind === 'when') return fact.open ? fc.oneof(days, fc.constant('ongoing')) : days;
	if (fact.kind === 'link') return fc.constant('');
	return fc.constantFrom(...fact.options);
};

const stated = (of: fc.Arbitrary<string | string[]>): fc.Arbitrary<Answer> =>
	of.map((v) => ({ status: 'stated', value: v }));

function argued(fact: Argued): fc.Arbitrary<Answer> {
	const suspected = value(fact).map((v): Answer => ({ status: 'suspected', value: v, signs: '有迹象' }));
	const disputed = fc
		.record({ claimant: value(fact), defendant: value(fact), found: fc.option(value(fact), { nil: undefined }) })
		.filter(({ claimant, defendant }) => claimant !== defendant)
		.map(({ claimant, defendant, found }): Answer => {
			const [c, d] = isDispute(fact, claimant, defendant) ? [claimant, defendant] : [defendant, claimant];
			return { status: 'disputed', claimant: c, defendant: d, ...(found === undefined ? {} : { found }) };
		});
	return fc.oneof(stated(value(fact)), suspected, disputed, fc.constant<Answer>({ status: 'unknown' }));
}

function answerTo(fact: Fact, ids: Readonly<Record<string, string[]>>): fc.Arbitrary<Answer> | undefined {
	if (fact.kind === 'doctrine') return undefined;
	if (fact.kind === 'text') return stated(fc.constantFrom('甲公司', '乙公司', '某平台'));
	if (fact.kind === 'day') return stated(fc.constantFrom('2026-11-24', '2026-06-30'));
	if (fact.kind === 'option' || fact.kind === 'override') return stated(fc.constantFrom(...fact.options));
	if (fact.kind === 'options') return stated(fc.subarray([...fact.options], { maxLength: 2 }));
	if (fact.kind === 'link') return stated(fc.subarray(ids[fact.to] ?? []));
	return argued(fact);
}

/** `most` items a list at most. */
export function everything(of: Vocabulary, most = 3): fc.Arbitrary<Answers> {
	const lists = Object.entries(of).flatMap(([key, fact]) => (fact.kind === 'list' ? [{ key, fact }] : []));
	const counts = fc.tuple(...lists.map(({ fact }) => fc.integer({ min: fact.least, max: most })));
	return counts.chain((sizes) => {
		const ids = Object.fromEntries(
			lists.map(({ key }, i) => [key, Array.from({ length: sizes[i]! }, (_, n) => `${key[0]!}${n + 1}`)])
		);
		const within = (vocabulary: Vocabulary, scope: string): fc.Arbitrary<Answers>[] =>
			Object.entries(vocabulary).flatMap(([key, fact]): fc.Arbitrary<Answers>[] => {
				const address = scope + key;
				if (fact.kind === 'list')
					return [
						fc.constant<Answers>({ [address]: { status: 'stated', value: ids[key]! } }),
						...ids[key]!.flatMap((id) => within(fact.of, `${address}/${id}/`))
					];
				const answer = answerTo(fact, ids);
				if (!answer) return [];
				const given = answer.map((a): Answers => ({ [address]: a }));
				return [
					fact.kind === 'override'
						? fc.oneof({ weight: 4, arbitrary: fc.constant<Answers>({}) }, { weight: 1, arbitrary: given })
						: given
				];
			});
		return fc.tuple(...within(of, '')).map((all) => Object.assign({}, ...all) as Answers);
	});
}

export const cases = everything(vocabulary);

/** Answers in short: `?` is unknown, a list of texts a list. */
export const say = (answers: Readonly<Record<string, string | readonly string[]>>): Answers =>
	Object.fromEntries(
		Object.entries(answers).map(([address, v]) => [
			address,
			v === '?' ? { status: 'unknown' } : { status: 'stated', value: v }
		])
	);
