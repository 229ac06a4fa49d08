import { standards, type Standard } from '../assessment/standard';
import type { Matters, Reason, Tipping, Tried } from '../assessment/what-if/matters';
import type { Standing } from '../assessment/what-if/trial';
import type { Answers } from '../case/answers';
import { Decimal } from '../reasoning/decimal';
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

/** What matters most, in words: per kind up to three answers, each with the range before and after. Kinds without any are left out. */
export function matterParts(
	{ now, worths, tipping, lower, higher }: PlainMatters,
	answers: Answers,
	shown: readonly Standard[],
	words: Vocabularies,
	said: MattersWords
): MatterPart[] {
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
		(value === undefined ? said.notShown : fill(said.ifSo, { value: say.value(address, value) })) +
		change +
		becomes(after, width);
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
