import type { Ground } from '../../reasoning/finding';
import { fill } from '../speak';
import { asserted, contentions } from './asserted';
import { listed, type Desk } from './desk';

/** 减轻或者免责事由及回应: what was pleaded, what it takes, and what the claimant says to each. */
export function defenceLines(desk: Desk): string[] {
	const { law, court, pen } = desk;
	const { grounds: words } = court.complaint;
	const { findings } = pen.words;
	const raised = law.burden.defences.filter((one) => one.raised);
	const contested = (grounds: readonly Ground[]) =>
		grounds.some(({ address }) => pen.answers[address]?.status === 'disputed');
	const conjunct = ({ finding, onus }: (typeof raised)[number]['conjuncts'][number]) =>
		fill(words.conjunct, {
			grounds: listed(contentions(desk, finding.grounds)),
			met: finding.holds ? (contested(finding.grounds) ? words.contested : words.met) : words.notMet,
			borne: onus ? fill(words.borne, { side: findings.sides[onus.by] }) : ''
		});
	const lines = raised.map(({ id, conjuncts, finding }) =>
		fill(words.answerLine, {
			name: findings.defences[id],
			grounds: listed([...conjuncts.map(conjunct), ...(finding.holds ? [words.stands] : [])])
		})
	);
	const own = pen.answers['victim.conduct'] ? [fill(words.ownPart, { value: asserted(desk, 'victim.conduct') })] : [];
	return lines.length || own.length ? [...lines, ...own] : [words.noAnswers];
}
