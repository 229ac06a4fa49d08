import { contested as views } from '../../assessment/contested';
import type { StandardResult } from '../../assessment/outcome';
import type { Standard } from '../../assessment/standard';
import { ownValues } from '../../case/profile';
import { exact } from '../amounts';
import type { Block } from '../document';
import type { Pen } from './compose';
import { heading, paragraph, start, table, text } from './pieces';

/** 有争议的法律问题: the view this result takes, the other, and what that would make of the sums and of what each may be asked for. */
export function contested(
	pen: Pen,
	current: Readonly<Record<Standard, StandardResult>>,
	shown: readonly Standard[]
): Block[] {
	const { answers, own, result, words, say, standardName } = pen;
	const { brief, lang } = words;
	if (result.status !== 'settled') return [];
	const found = views(answers, result.relied, ownValues(own?.profile ?? {}));
	if (!found.length) return [];
	const apart = lang === 'en' ? '; ' : '；';
	const colon = lang === 'en' ? ': ' : '：';
	return [
		heading('contested', brief.sections.contested),
		paragraph(text(brief.contestedNote)),
		table(
			brief.sections.contested,
			[
				start(brief.columns.point, 1.4),
				start(brief.columns.taken),
				start(brief.columns.otherView),
				start(brief.columns.byOther, 2.2)
			],
			found.map(({ address, taken, other, standards }) => [
				say.label(address),
				say.value(address, taken),
				say.value(address, other),
				shown
					.map((standard) => `${standardName(standard)}${colon}${changed(current[standard], standards[standard])}`)
					.join(apart)
			])
		)
	];

	function changed(now: StandardResult, then: StandardResult): string {
		const moved = then.burden.shares.shares.filter(({ id, outward }) => {
			const before = now.burden.shares.shares.find((one) => one.id === id)?.outward;
			return !before?.low.eq(outward.low) || !before.high.eq(outward.high);
		});
		const same = now.headline.low.eq(then.headline.low) && now.headline.high.eq(then.headline.high);
		if (same && !moved.length) return brief.noChange;
		return [
			...(same ? [] : [`${brief.columns.headline} ${exact(then.headline.low)}–${exact(then.headline.high)}`]),
			...moved.map(({ id, outward }) => `${say.party(id)} ${exact(outward.low)} / ${exact(outward.high)}`)
		].join(lang === 'en' ? ', ' : '，');
	}
}
