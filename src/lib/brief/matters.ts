import { standards, type Standard } from '../assessment/standard';
import type { Matters, Reason, Tipping, Tried } from '../assessment/what-if/matters';
import type { Standing } from '../assessment/what-if/trial';
import type { Answers } from '../case/answers';
import { Decimal } from '../reasoning/decimal';
import { rowOf } from '../messages/words';
import type { MattersWords } from '../messages/zh-CN/matters';
import { rough } from './amounts';
import { fill, speaker, type Vocabularies } from './speak';

/** What was found, with numbers as text, so that it can leave the worker. */
type Plain<T> = T extends Decimal
	? string
	: T extends readonly (infer I)[]
		? readonly Plain<I>[]
		: T extends object
			? { [K in keyof T]: Plain<T[K]> }
			: T;
export type PlainMatters = Plain<Matters>;

export const plainly = (matters: Matters): PlainMatters => JSON.parse(JSON.stringify(matters)) as PlainMatters;

/** One answer, and what would follow from it, a sentence for each. */
export interface MatterLine {
	address: string;
	label: string;
	follows: readonly string[];
}
export interface MatterPart {
	id: 'narrow' | 'soft' | 'tipping' | 'lower' | 'higher';
	title: string;
	note: string;
	lines: readonly MatterLine[];
}

/** So many of each kind are told. */
const told = 3;

/** One of the few that move the sum most, and what kind of answer it is: open, without evidence, or settled. */
export interface TopLine extends MatterLine {
	kind: 'open' | 'soft' | 'settled';
}

/** Sentences about what would follow, from the standards shown. */
function teller(
	now: PlainMatters['now'],
	answers: Answers,
	shown: readonly Standard[],
	words: Vocabularies,
	said: MattersWords
) {
	const { brief, lang } = words;
	const say = speaker(answers, words);
	const sums = (of: Plain<Standing>, width: 'headline' | 'outer', standard: Standard): string => {
		const range = {
			low: new Decimal(of.standards[standard][width].low),
			high: new Decimal(of.standards[standard][width].high)
		};
		if (range.high.isZero()) return said.nothing;
		const { low, high, about } = rough(range);
		return `${about ? brief.about : ''}${low}${brief.to}${high}${brief.yuan}`;
	};
	const becomes = (after: Plain<Standing>, width: 'headline' | 'outer'): string =>
		standards
			.filter((standard) => shown.includes(standard))
			.flatMap((standard) => {
				const [before, then] = [sums(now, width, standard), sums(after, width, standard)];
				const sentence = before === then ? fill(said.stays, { before }) : fill(said.becomes, { before, after: then });
				return [shown.length > 1 ? fill(said.by, { standard: brief[standard], sentence }) : sentence];
			})
			.join(lang === 'en' ? '; ' : '；') + (lang === 'en' ? '.' : '。');
	const ifSo = (address: string, { value, after }: Plain<Tried>, width: 'headline' | 'outer', change = ''): string =>
		supposed(address, value) + change + becomes(after, width);
	/** One of several that can be ticked is so, or is not. */
	const supposed = (address: string, value: Plain<Tried>['value']): string => {
		if (value === undefined) return said.notShown;
		if (rowOf(words.facts, address).flag && (value === 'yes' || value === 'no')) return said.ticked[value];
		return fill(said.ifSo, { value: say.value(address, value) });
	};
	return { say, becomes, ifSo };
}

/** What matters most, in words: per kind up to three answers, each with the range before and after. Kinds without any are left out. */
export function matterParts(
	{ now, worths, tipping, lower, higher }: PlainMatters,
	answers: Answers,
	shown: readonly Standard[],
	words: Vocabularies,
	said: MattersWords
): MatterPart[] {
	const { say, becomes, ifSo } = teller(now, answers, shown, words, said);
	const moves = (amounts: Readonly<Record<Standard, string>>) =>
		shown.some((standard) => !new Decimal(amounts[standard]).isZero());
	const part = (id: MatterPart['id'], lines: readonly Omit<MatterLine, 'label'>[]): MatterPart[] =>
		lines.length
			? [
					{
						id,
						...said.parts[id],
						lines: lines.slice(0, told).map((line) => ({ label: say.label(line.address), ...line }))
					}
				]
			: [];
	const reason = (all: readonly Plain<Reason>[]) =>
		all.map((one) => ({ address: one.address, follows: [ifSo(one.address, one, 'headline')] }));
	const tips = (one: Plain<Tipping>) => {
		const beyond = one.changes.filter((change) => change !== 'headline').map((change) => said.changes[change]);
		return { address: one.address, follows: [ifSo(one.address, one, 'headline', beyond.join(''))] };
	};
	return [
		...part(
			'narrow',
			worths
				.filter(
					({ kind, narrows }) => kind === 'open' && shown.some((standard) => new Decimal(narrows[standard]).gt(0))
				)
				.map(({ address, tried }) => ({
					address,
					follows: [...new Map(tried.map((one) => [becomes(one.after, 'outer'), one] as const)).values()].map((one) =>
						ifSo(address, one, 'outer')
					)
				}))
		),
		...part('tipping', tipping.map(tips)),
		...part('lower', reason(lower)),
		...part('higher', reason(higher)),
		...part(
			'soft',
			worths
				.filter(({ kind, moves: of }) => kind === 'soft' && moves(of))
				.map(({ address, tried }) => ({ address, follows: tried.map((one) => ifSo(address, one, 'headline')) }))
		)
	];
}

/**
 * The three answers that move the headline most, each by what can come out that moves it furthest: those still open first, then those without evidence,
 * and only then settled ones, which tell why it stands where it does. By the first standard shown; what does not move that, by the other. What moves no
 * sum shown is left out.
 */
export function mostMoving(
	{ now, worths, lower, higher }: PlainMatters,
	answers: Answers,
	shown: readonly Standard[],
	words: Vocabularies,
	said: MattersWords
): TopLine[] {
	const { say, ifSo } = teller(now, answers, shown, words, said);
	const distance = ({ after }: Plain<Tried>, standard: Standard): Decimal =>
		(['low', 'high'] as const)
			.map((end) =>
				new Decimal(after.standards[standard].headline[end]).minus(now.standards[standard].headline[end]).abs()
			)
			.reduce((a, b) => a.plus(b));
	const compare = (a: Plain<Tried>, b: Plain<Tried>): number =>
		shown.map((standard) => distance(b, standard).cmp(distance(a, standard))).find(Boolean) ?? 0;
	const furthest = (address: string, kind: TopLine['kind'], tried: readonly Plain<Tried>[]) =>
		tried
			.filter((one) => shown.some((standard) => distance(one, standard).gt(0)))
			.toSorted(compare)
			.slice(0, 1)
			.map((one) => ({ address, kind, one }));
	const of = (kind: TopLine['kind'], all: readonly { address: string; tried: readonly Plain<Tried>[] }[]) =>
		all.flatMap(({ address, tried }) => furthest(address, kind, tried)).toSorted((a, b) => compare(a.one, b.one));
	const kinds = (kind: 'open' | 'soft') =>
		of(
			kind,
			worths.filter((worth) => worth.kind === kind)
		);
	const settled = of(
		'settled',
		[...lower, ...higher].map((one) => ({ address: one.address, tried: [one] }))
	);
	const all = [...kinds('open'), ...kinds('soft'), ...settled];
	return all
		.filter(({ address }, i) => all.findIndex((top) => top.address === address) === i)
		.slice(0, told)
		.map(({ address, kind, one }) => ({
			address,
			kind,
			label: asked(address),
			follows: [ifSo(address, one, 'headline')]
		}));

	/** As it was asked, for who was asked; one of several that can be ticked is named. */
	function asked(address: string): string {
		const { words: row, flag } = rowOf(words.facts, address);
		if (!row || address.includes('/')) return say.label(address);
		return flag
			? `${row.ask.replace(/[（(][^）)]*[）)]$/, '')}${words.lang === 'en' ? ' – ' : ' '}${row.options?.[flag] ?? flag}`
			: row.ask;
	}
}
