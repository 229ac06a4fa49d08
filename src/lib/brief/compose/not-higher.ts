import type { Estimate } from '../../assessment/estimate';
import type { Standard } from '../../assessment/standard';
import { valueOf } from '../../case/profile';
import { disputedFrom } from '../../law/parameters/bands';
import type { Finding } from '../../reasoning/finding';
import type { Block, Inline } from '../document';
import { fill } from '../speak';
import type { Pen } from './compose';
import { heading, list, strong, text } from './pieces';

/** A description that was not met, and the height it would have given. */
interface Unmet {
	height: string;
	name: string;
	finding: Finding;
}

/** 为什么不是更高一级: a line for the threshold and for each head, with what the higher rows ask for and the facts that do not meet it. */
export function notHigher(pen: Pen, standard: Standard, { heads, personal }: Estimate): Block[] {
	const { standardName, words } = pen;
	const { brief, findings } = words;
	const severity = standard === 'currentLaw' ? personal?.solatium.severity : undefined;
	const lines = [
		...(severity
			? [
					line(
						pen,
						findings.severity[severity.degree],
						severity.unmet.map(({ degree, id, finding }) => ({
							height: findings.severity[degree],
							name: fill(findings.severityGrounds[id], { n: valueOf(pen.own?.profile ?? {}, disputedFrom) }),
							finding
						}))
					)
				]
			: []),
		...heads.map(({ head, tier, unmet }) =>
			line(
				pen,
				`${findings.heads[head]} ${fill(brief.tierN, { n: tier ?? 0 })}`,
				unmet.map(({ tier: n, id, finding }) => ({
					height: fill(brief.tierN, { n }),
					name: findings.tiers[id as keyof typeof findings.tiers],
					finding
				}))
			)
		)
	].filter((one) => one.length);
	const title = fill(brief.whyNotHigher, { standard: standardName(standard) });
	return lines.length ? [heading(`not-higher-${standard}`, title, 2), list(lines)] : [];
}

function line({ say, words: { brief, lang } }: Pen, reached: string, unmet: readonly Unmet[]): Inline[] {
	if (!unmet.length) return [];
	const [colon, or, stop] = lang === 'en' ? [': ', '; or ', '. '] : ['：', '；或者', '。'];
	const facts = ({ grounds }: Finding) => {
		const said = say.grounds(grounds);
		return said && (lang === 'en' ? ` (${said})` : `（${said}）`);
	};
	const heights = [...new Set(unmet.map(({ height }) => height))];
	const needed = heights.map((height) => {
		const rows = unmet.filter((one) => one.height === height).map(({ name, finding }) => name + facts(finding));
		return `${fill(brief.wouldNeed, { height })}${rows.join(or)}`;
	});
	return [strong(reached), text(`${colon}${needed.join(stop)}`)];
}
