import type { GapStep } from '../../assessment/quantum/gap';
import type { StandardResult } from '../../assessment/outcome';
import type { Standard } from '../../assessment/standard';
import type { Decimal } from '../../reasoning/decimal';
import type { End } from '../../reasoning/split';
import { exact } from '../amounts';
import type { Block, Table } from '../document';
import { waterfall, type Bar } from '../waterfall';
import type { Pen } from './compose';
import { amount, heading, list, paragraph, start, strong, table, text } from './pieces';

const ends = ['low', 'high'] as const;

/** 差额: from the law in force to the other standard, step by step, in a picture, a table and words. */
export function gap({ words, standardName }: Pen, both: Readonly<Record<Standard, StandardResult>>): Block[] {
	const { brief, lang } = words;
	const { currentLaw, noProof } = both;
	const steps = noProof.burden.gap;
	if (!steps.length) return [];
	const said = brief.gap;
	const sums = (standard: Standard, end: End) => exact(both[standard].headline[end]);
	const row = (name: string, of: (end: End) => string) => [name, ...ends.map(of)];
	const twin = table(
		said.table,
		[start(said.step, 1.6), amount(brief.columns.low), amount(brief.columns.high)],
		[
			row(standardName('currentLaw'), (end) => sums('currentLaw', end)),
			...steps.map(({ id, adds }) => row(said.steps[id].name, (end) => signed(adds[end]))),
			row(standardName('noProof'), (end) => sums('noProof', end))
		],
		true
	) as Table;
	const bars = (end: End): Bar[] => {
		const reached = (n: number) =>
			steps
				.slice(0, n)
				.reduce((sum, { adds }) => sum.plus(adds[end]), currentLaw.headline[end])
				.toNumber();
		const sum = (standard: Standard): Bar => ({
			name: standardName(standard),
			from: 0,
			to: both[standard].headline[end].toNumber(),
			value: sums(standard, end),
			sum: true
		});
		return [
			sum('currentLaw'),
			...steps.map(({ id, adds }, i): Bar => ({
				name: said.steps[id].name,
				from: reached(i),
				to: reached(i + 1),
				value: signed(adds[end]),
				sum: false
			})),
			sum('noProof')
		];
	};
	const picture = waterfall(
		{ id: 'gap', caption: said.caption, alt: said.alt },
		ends.map((end) => ({ title: brief.columns[end], bars: bars(end) }))
	);
	const moving = steps.filter(({ adds }) => !adds.low.isZero() || !adds.high.isZero());
	return [
		heading('gap', brief.sections.gap),
		{
			kind: 'notice',
			tone: 'notLaw',
			inline: [text(`${standardName('noProof')}${lang === 'en' ? ': ' : '：'}${brief.notLaw}`)]
		},
		paragraph(text(said.lead)),
		{ kind: 'picture', picture, legend: said.legend, twin },
		list(
			moving.map(({ id }) => [
				strong(said.steps[id].name),
				text(`${lang === 'en' ? ': ' : '：'}${said.steps[id].more}`)
			])
		),
		...(takesOff(steps) ? [paragraph(text(said.takesOff))] : [])
	];
}

const takesOff = (steps: readonly GapStep[]) => steps.some(({ adds }) => ends.some((end) => adds[end].isNegative()));

const signed = (amount: Decimal) =>
	amount.isZero() ? exact(amount) : `${amount.isNegative() ? '−' : '+'}${exact(amount.abs())}`;
