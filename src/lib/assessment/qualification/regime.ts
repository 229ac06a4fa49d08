import type { Read } from '../../case/facts';
import { inForce } from '../../law/dates';
import type { ProvisionId } from '../../law/ids';
import { earlier, later } from '../../reasoning/calendar';
import type { Onus } from '../../reasoning/read';
import { together, uncovered } from '../../reasoning/reason';

export type Text = keyof typeof inForce;
export const texts = Object.keys(inForce) as Text[];

/** `whole`: all of it came after the text. `part`: it began before and went on after, and the later part is governed. */
export type Governs = 'whole' | 'part' | 'none';
export type SegmentId = 'taking' | 'passing' | 'leak' | 'refusal';

/** One part of the conduct with days of its own, and which texts govern it (law.md T1: the day of the act, never of the filing). */
export interface Segment {
	id: SegmentId;
	/** ISO days; the same where it was done in one day. */
	start: string;
	end: string;
	/** No date is known: that of the taking, or the day of the assessment, stands in, and the result says so. */
	undated: boolean;
	governs: Readonly<Record<Text, Governs>>;
}

/** The taking, keeping and use: the segment by which the whole case is entered. */
export type Regime = Segment;

const starting: Onus<never> = { by: 'claimant', basis: 'CPI-90', favours: 'earlier' };
const ending: Onus<never> = { by: 'claimant', basis: 'CPI-90', favours: 'later' };

/**
 * The text of the act's own date applies (TE-1, FR-16). The Civil Code takes in the whole of conduct that goes on after it (TE-1(3)), and
 * an earlier act whose harm came later (TE-24); the later texts take in the later part, which is practice and contested (law.continuing).
 * What ended before the Code without later harm falls to the law of its time (the General Rules of 2017, the Tort Law, the Consumer Law),
 * is not covered, and is never put under the Code in silence.
 */
export function regime(read: Read): Regime {
	const [[from, to, late], today] = together(
		() => days(read),
		() => read('assessment.today')
	);
	const start = from === 'undetermined' ? earlier(today, to === 'undetermined' || to === 'ongoing' ? today : to) : from;
	const end = later(start, to === 'undetermined' ? start : to === 'ongoing' ? today : to);
	if (end < inForce.CC && !late) uncovered('beforeCivilCode');
	return segment(read, 'taking', start, end, from === 'undetermined' && to === 'undetermined', late ? ['CC'] : []);
}

/** The days of the taking and, where it had ended before the Code, whether its harm came after (TE-24). */
function days(read: Read): [from: string, to: string, late: boolean] {
	const [from, to] = together(
		() => read('taking.startedOn', starting),
		() => read('taking.endedOn', ending)
	);
	const known = [from, to].filter((day) => day !== 'undetermined');
	const over = known.length > 0 && known.reduce(later) < inForce.CC;
	return [from, to, over && read('taking.lateEffect', { by: 'claimant', basis: 'TE-24' }) === 'yes'];
}

/** A part that began on a day of its own and went on to `until`; where the day is not known, it is taken to have happened with the taking. */
export function segmentOn(read: Read, id: SegmentId, on: string, taking: Segment, until = on): Segment {
	if (on === 'undetermined') return { ...taking, id, undated: true };
	return segment(read, id, on, later(on, until), false, []);
}

function segment(
	read: Read,
	id: SegmentId,
	start: string,
	end: string,
	undated: boolean,
	also: readonly Text[]
): Segment {
	const governs = (text: Text): Governs => {
		if (start >= inForce[text]) return 'whole';
		if (also.includes(text)) return 'part';
		if (end < inForce[text]) return 'none';
		if (text === 'CC') return 'part';
		return read('law.continuing') === 'applies' ? 'part' : 'none';
	};
	return {
		id,
		start,
		end,
		undated,
		governs: Object.fromEntries(texts.map((text) => [text, governs(text)])) as Segment['governs']
	};
}

/** The provisions that may be cited for this segment: those of texts that govern it, in the order given. */
export function cited(
	{ governs }: Segment,
	of: Readonly<Partial<Record<Text, readonly ProvisionId[]>>>
): ProvisionId[] {
	const ids: ProvisionId[] = [];
	for (const text of texts) {
		const these = of[text];
		if (these && governs[text] !== 'none') ids.push(...these);
	}
	return ids;
}
