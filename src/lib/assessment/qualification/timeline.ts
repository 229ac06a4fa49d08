import { inForce } from '../../law/dates';
import type { Conduct } from './acts';
import { texts, type Governs, type Segment, type Text } from './regime';

/** Which text governs which part of the conduct, and whether a conclusion rests on it. */
export interface TimelineRow {
	segment: Segment;
	texts: readonly { text: Text; from: string; governs: Governs; matters: boolean }[];
}

/** Texts that govern conduct; the others key on the day of filing (law.md T1) and have no place here. */
const ofConduct: readonly Text[] = texts.filter((text) => !['IC', 'AC', 'TI', 'PS'].includes(text));

/** 时间线: each part of the conduct against every date of law.md T1. */
export function timeline({ segment, passing, leak, refusal, acts }: Conduct): TimelineRow[] {
	const rested = new Set(
		acts.filter(({ finding }) => finding.holds).flatMap(({ finding }) => finding.basis.map((id) => id.split('-')[0]!))
	);
	return [segment, passing.segment, leak.segment, refusal].flatMap((one) =>
		one
			? [
					{
						segment: one,
						texts: ofConduct.map((text) => ({
							text,
							from: inForce[text],
							governs: one.governs[text],
							matters: one.governs[text] !== 'none' && rested.has(text)
						}))
					}
				]
			: []
	);
}
