import { events, type CausalGrade, type Read, type ReadParticipant } from '../../case/facts';
import type { Onus } from '../../reasoning/read';
import { together } from '../../reasoning/reason';
import type { Party } from './party';

export const heads = ['dignity', 'privacy', 'security', 'property'] as const;
export type Head = (typeof heads)[number];
type Event = (typeof events)[number];

export type Cause = CausalGrade | 'undetermined';

/** The events each head of damage comes from. */
const from: Readonly<Record<Head, readonly Event[]>> = {
	dignity: ['taken', 'misused'],
	privacy: ['taken', 'passedOn'],
	security: ['kept', 'passedOn'],
	property: ['misused']
};

const onus: Onus<never> = { by: 'claimant', basis: 'CC-1172' };

/**
 * 原因力 of each participant, per head: from what would not have happened without him. All that the head comes from: main; a part of it:
 * secondary; nothing: none. Not knowing is `undetermined`, and then those who took part stand equal (CC-1172, 177). One alone is the whole.
 * `happened` says which events there were, so that nobody is weighed by what did not occur.
 */
export function causes(
	read: Read,
	parties: readonly Party[],
	happened: Readonly<Record<Event, boolean>>
): Map<string, Record<Head, Cause>> {
	const weighed = weighable(parties);
	return new Map(
		read.each('participants', (item, id) => {
			if (!weighed.includes(id)) return [id, absent] as const;
			return [id, weighed.length === 1 ? whole(item) : grades(item, happened)] as const;
		})
	);
}

const weighable = (parties: readonly Party[]): string[] =>
	parties.filter(({ standing }) => standing !== 'state').map(({ id }) => id);

/** Who took part in the taking, by the same answers; one alone did it. */
export function takers(read: Read, parties: readonly Party[]): string[] {
	const weighed = weighable(parties);
	const took = (item: ReadParticipant, id: string) =>
		weighed.includes(id) && (weighed.length === 1 || item('cause.taken', onus) === 'yes');
	return read.each('participants', (item, id) => (took(item, id) ? [id] : [])).flat();
}

/** One who answers on the state track has no part in the civil whole. */
const absent: Record<Head, Cause> = { dignity: 'none', privacy: 'none', security: 'none', property: 'none' };

const set = (item: ReadParticipant, derived: (head: Head) => Cause): Record<Head, Cause> =>
	Object.fromEntries(heads.map((head) => [head, item.or(`causeGrade.${head}`, derived(head))])) as Record<Head, Cause>;

const whole = (item: ReadParticipant) => set(item, () => 'whole');

function grades(item: ReadParticipant, happened: Readonly<Record<Event, boolean>>) {
	const parts = together(...events.map((event) => () => item(`cause.${event}`, onus)));
	const part = Object.fromEntries(events.map((event, i) => [event, parts[i]!])) as Record<
		Event,
		'no' | 'yes' | 'undetermined'
	>;
	return set(item, (head) => {
		const relevant = from[head].filter((event) => happened[event]).map((event) => part[event]);
		if (relevant.includes('undetermined')) return 'undetermined';
		if (relevant.length && relevant.every((p) => p === 'yes')) return 'main';
		return relevant.includes('yes') ? 'secondary' : 'none';
	});
}
