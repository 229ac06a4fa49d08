import type { Read } from '../../case/facts';
import {
	labourYears,
	limitationYears,
	litigationMonths,
	longestYears,
	reconsiderationDays,
	stateYears,
	terms
} from '../../law/figures';
import type { ProvisionId } from '../../law/ids';
import { urgentDays } from '../../law/parameters/urgency';
import { addDays, addMonths, addYears, daysBetween, earlier, later } from '../../reasoning/calendar';
import type { Onus } from '../../reasoning/read';
import { together } from '../../reasoning/reason';

/** A day by which something must be done. It depends on no reading and lowers no amount (CC-193): always the earliest the answers allow. */
export interface Deadline {
	id: 'limitation' | 'longest' | 'state' | 'litigation' | 'reconsideration' | 'labour';
	/** ISO day. */
	on: string;
	from: string;
	/** Reckoned from the first day of the conduct because the day that counts is not known. */
	assumed: boolean;
	/** Started again by a demand. */
	restarted: boolean;
	/** Whole days from the day of filing; negative when past. */
	left: number;
	/** Not past yet, and fewer days left than the parameter says. */
	urgent: boolean;
	basis: readonly ProvisionId[];
}

/** Earliest possible day, in every reading. */
const earliest = (basis: ProvisionId): Onus<never> => ({ by: 'claimant', basis });

interface Day {
	on: string;
	/** The first day of the conduct stands in. */
	assumed: boolean;
}

/** What the clocks run from, read with the frame of the case. */
export interface Clock {
	/** Harm and obligor both known; of a minor, to the guardian. */
	known: Day;
	/** The act itself known, which is what the clocks of the state track and that of labour arbitration run from. */
	act: Day;
	minor: boolean;
	/** The first day of the conduct. */
	start: Day;
	/** Provable demands, earliest first. */
	demanded: readonly string[];
	filing: string;
	work: boolean;
}

/** Knowledge of the harm and of who owes (CC-188), a child’s from the guardian’s knowledge (GI-36); provable demands start the clock again (CC-195). */
export function clock(read: Read): Clock {
	const [harm, obligor, guardian, start, today, filing, scene, demands] = together(
		() => read('know.harmOn', earliest('CC-188')),
		() => read('know.obligorOn', earliest('CC-188')),
		() => (read('victim.ageAtStart') === 'adult' ? undefined : read('guardian.knewOn', earliest('GI-36'))),
		() => read('taking.startedOn', earliest('CC-188')),
		() => read('assessment.today'),
		() => read('filing.on'),
		() => read('incident.scene'),
		() =>
			read.each('demands', (item) => {
				const [kind, on, provable] = together(
					() => item('kind'),
					() => item('on', earliest('CC-195')),
					() => item('provable')
				);
				return { kind, on, counts: provable === 'yes' && kind !== 'oral' && on !== 'undetermined' };
			})
	);
	const unstarted = start === 'undetermined';
	// What was known on a day had begun by then.
	const learnt = [harm, obligor, guardian ?? today].filter((on) => on !== 'undetermined');
	const first = unstarted ? learnt.reduce(earlier, today) : start;
	const day = (...of: string[]): Day =>
		of.includes('undetermined') ? { on: first, assumed: true } : { on: of.reduce(later), assumed: false };
	return {
		known: guardian === undefined ? day(harm, obligor) : day(guardian),
		act: day(harm),
		minor: guardian !== undefined,
		start: { on: first, assumed: unstarted },
		demanded: demands
			.filter((demand) => demand.counts)
			.map((demand) => demand.on)
			.toSorted(),
		filing,
		work: scene === 'work'
	};
}

const years = (from: string, figure: { value: string }) => addYears(from, Number(figure.value));

/** Every clock that may run: the civil ones where anyone answers in civil law, those of the state track where anyone acted in public power. */
export function deadlines(clock: Clock, { civil, state }: { civil: boolean; state: boolean }): Deadline[] {
	const { known, act, start, demanded, filing, minor, work } = clock;
	const deadline = (id: Deadline['id'], on: string, from: Day, ...basis: ProvisionId[]): Deadline => {
		const left = daysBetween(filing, on);
		const urgent = left >= 0 && left < Number(urgentDays.value);
		return { id, on, from: from.on, assumed: from.assumed, restarted: false, left, urgent, basis };
	};
	/** A period each demand within it starts again; one that comes after its end revives nothing. */
	const running = (
		id: Deadline['id'],
		figure: { value: string },
		first: Day,
		basis: readonly ProvisionId[],
		restarting: readonly ProvisionId[] = []
	): Deadline => {
		const from = demanded.reduce((on, day) => (day > on && day <= years(on, figure) ? day : on), first.on);
		const restarted = from !== first.on;
		const since = { on: from, assumed: first.assumed && !restarted };
		return { ...deadline(id, years(from, figure), since, ...basis, ...(restarted ? restarting : [])), restarted };
	};
	return [
		...(civil
			? [
					running('limitation', limitationYears, known, minor ? ['CC-188', 'GI-36'] : ['CC-188'], ['CC-195', 'SOL-15']),
					deadline('longest', years(start.on, longestYears), start, 'CC-188', 'GI-35')
				]
			: []),
		...(civil && work ? [running('labour', labourYears, act, ['LAL-27'])] : []),
		...(state
			? [
					deadline('reconsideration', addDays(act.on, Number(reconsiderationDays.value)), act, 'ARL-20'),
					[
						deadline('litigation', addMonths(act.on, Number(litigationMonths.value)), act, 'ALL-46'),
						deadline('litigation', years(start.on, terms.litigationLongest), start, 'ALL-46')
					].reduce((a, b) => (b.on < a.on ? b : a)),
					deadline('state', years(act.on, stateYears), act, 'SCL-39')
				]
			: [])
	];
}

/** The clock that runs out first and has not yet. */
export const soonest = (all: readonly Deadline[]): Deadline | undefined =>
	all.filter(({ left }) => left >= 0).toSorted((a, b) => (a.on < b.on ? -1 : 1))[0];
