import type { Estimate } from '../../assessment/estimate';
import type { Block } from '../document';
import { fill } from '../speak';
import type { Pen } from './compose';
import { heading, paragraph, start, table, text } from './pieces';

/** The conduct seen from the principles: what became of each, on which facts. It explains, and says whose principle it is. */
export function principles({ words, say, cite }: Pen, { principles: all }: Estimate): Block[] {
	const { brief, findings } = words;
	if (!all.length) return [];
	const outcome = ({ id, outcome: of }: (typeof all)[number]): string =>
		id === 'jointCompensation' && of !== 'broken' ? findings.jointOutcomes[of] : findings.principleOutcomes[of];
	return [
		heading('principles', brief.sections.principles),
		paragraph(text(brief.principlesFrom)),
		table(
			brief.captions.principles,
			[
				start(brief.columns.principle, 0.9),
				start(brief.columns.outcome),
				start(brief.columns.decidedBy, 2),
				start(brief.columns.basis, 1.4)
			],
			all.map((one) => [
				one.source === 'thesis'
					? fill(brief.ofThesis, { name: findings.principles[one.id] })
					: findings.principles[one.id],
				outcome(one),
				say.grounds(one.grounds),
				one.basis.length ? cite(...one.basis) : '—'
			])
		)
	];
}
