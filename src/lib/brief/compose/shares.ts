import type { StandardResult } from '../../assessment/outcome';
import type { Standard } from '../../assessment/standard';
import { exact } from '../amounts';
import type { Block } from '../document';
import { fill } from '../speak';
import type { Pen } from './compose';
import { amount, heading, paragraph, start, table, text } from './pieces';

/** Who answers outward, in which form and up to what; and what each bears in the end. Outward and inner are kept apart. */
export function shares(pen: Pen, standard: Standard, { burden }: StandardResult): Block[] {
	const { words, say, cite, standardName } = pen;
	const { brief, findings, lang } = words;
	const { groups, shares: each, unowed } = burden.shares;
	const { total } = burden.total;
	if (!groups.length && total.isZero) return [];
	const name = { standard: standardName(standard) };
	const join = lang === 'en' ? ', ' : '、';
	const { columns } = brief;
	const four = [
		amount(columns.outwardLow),
		amount(columns.outwardHigh),
		amount(columns.innerLow),
		amount(columns.innerHigh)
	];
	return [
		heading(`shares-${standard}`, `${brief.sections.shares}${lang === 'en' ? ': ' : '：'}${name.standard}`),
		...(groups.length
			? [
					table(
						fill(brief.captions.forms, name),
						[start(columns.party, 1.6), start(columns.form, 1.2), start(columns.head, 1.4), start(columns.basis, 1.6)],
						groups.map((group) => [
							group.participants.map(say.party).join(join),
							`${findings.forms[group.form]}${group.contested ? `（${brief.contested}）` : ''}`,
							group.heads.map((head) => findings.heads[head]).join(join),
							cite(...group.basis)
						])
					)
				]
			: []),
		table(
			fill(brief.captions.outward, name),
			[start(columns.party, 1.4), ...four],
			each.map(({ id, outward, inner }) => [
				say.party(id),
				exact(outward.low),
				exact(outward.high),
				exact(inner.B.low),
				exact(inner.B.high)
			])
		),
		paragraph(text(fill(brief.together, { low: exact(total.low), high: exact(total.high) }))),
		...(unowed.high.gt(0) || unowed.low.gt(0)
			? [paragraph(text(fill(brief.unowed, { low: exact(unowed.low), high: exact(unowed.high) })))]
			: []),
		...(each.length > 1
			? [
					paragraph(text(`${brief.methodB}${lang === 'en' ? ' ' : ''}${brief.methodA}`)),
					table(
						fill(brief.captions.compare, name),
						[
							start(columns.party, 1.4),
							amount(`B ${columns.low}`),
							amount(`B ${columns.high}`),
							amount(`A ${columns.low}`),
							amount(`A ${columns.high}`)
						],
						each.map(({ id, inner }) => [
							say.party(id),
							exact(inner.B.low),
							exact(inner.B.high),
							exact(inner.A.low),
							exact(inner.A.high)
						])
					)
				]
			: [])
	];
}
