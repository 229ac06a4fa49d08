import type { Estimate } from '../../assessment/estimate';
import type { Block } from '../document';
import { fill } from '../speak';
import type { Pen } from './compose';
import { heading, paragraph, start, table, text } from './pieces';

/** What was pleaded, on which conditions, and what it answers; the rest is named in one line. */
export function defences({ words, say, cite }: Pen, { defences: all }: Estimate): Block[] {
	const { brief, findings, lang } = words;
	if (!all.length) return [];
	const apart = lang === 'en' ? '; ' : '；';
	const [raised, others] = [all.filter((one) => one.raised), all.filter((one) => !one.raised)];
	const conjunct = ({ finding, onus }: (typeof all)[number]['conjuncts'][number], i: number) =>
		fill(brief.conjunct, {
			n: i + 1,
			grounds: say.grounds(finding.grounds),
			met: finding.holds ? brief.conjunctMet : brief.conjunctFails,
			borne: onus ? fill(brief.borne, { side: findings.sides[onus.by] }) : ''
		});
	return [
		heading('defences', brief.sections.defences),
		...(raised.length
			? [
					table(
						brief.captions.defences,
						[
							start(brief.columns.defence, 1.1),
							start(brief.columns.conjuncts, 1.9),
							start(brief.columns.outcome, 1.4),
							start(brief.columns.covers, 1.2),
							start(brief.columns.basis, 1.4)
						],
						raised.map(({ id, finding, conjuncts, covers }) => [
							findings.defences[id],
							conjuncts.map(conjunct).join(apart),
							finding.holds ? brief.defenceStands : fill(brief.defenceFails, { grounds: say.grounds(finding.grounds) }),
							covers.map((act) => findings.acts[act]).join(apart) || brief.coversNothing,
							cite(...finding.basis)
						])
					)
				]
			: []),
		...(others.length
			? [paragraph(text(fill(brief.notRaised, { list: others.map(({ id }) => findings.defences[id]).join(apart) })))]
			: [])
	];
}
