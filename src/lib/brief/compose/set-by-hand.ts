import { setOtherwise } from '../../assessment/settable';
import type { Block } from '../document';
import type { Pen } from './compose';
import { heading, paragraph, start, table, text } from './pieces';

/** 另行认定: what a professional has set in place of what the rules derive, and the reason given; on these the figures rest. */
export function setByHand({ answers, result, words, say }: Pen): Block[] {
	const { brief } = words;
	if (result.status !== 'settled') return [];
	const set = setOtherwise(result, answers);
	if (!set.length) return [];
	return [
		heading('set', brief.sections.set),
		paragraph(text(brief.setNote)),
		table(
			brief.sections.set,
			[
				start(brief.columns.fact, 1.4),
				start(brief.columns.derived),
				start(brief.columns.setTo),
				start(brief.columns.reason, 2.2)
			],
			set.map(({ address, derived, value, reason }) => [
				say.label(address),
				say.value(address, derived),
				say.value(address, value),
				reason ?? brief.noReason
			])
		)
	];
}
