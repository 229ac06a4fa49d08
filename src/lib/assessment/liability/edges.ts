import type { Party } from './party';
import type { Relations } from './relations';

/** The one whose face it is, among ids: no participant bears this one. */
export const subject = 'subject.face';

const links = {
	passed: 'passedTo',
	entrusted: 'principal',
	employs: 'employer',
	dispatched: 'dispatchedTo',
	ordered: 'customer',
	guards: 'guardian',
	owns: 'owns',
	helped: 'helped',
	published: 'users',
	joint: 'joint'
} as const satisfies Record<string, keyof Relations>;
/** What the one linked to does to the one who names him; the others go from who names to who is named. */
const named: readonly string[] = ['entrusted', 'employs', 'ordered', 'guards', 'published'];

/**
 * One line of the picture of who stands in what relation, and where the data went: from whom the face was taken, who gave the data to whom
 * (PIPL-23), entrusts (PIPL-21), employs or dispatches (CC-1191), orders work (CC-1193), is guardian (CC-1188), is the only shareholder (CO-23), helped (CC-1169), published on
 * whose platform (CC-1195), and who acted together (PIPL-20, CC-1168), which has no direction.
 */
export interface Edge {
	kind: 'took' | keyof typeof links;
	from: string;
	to: string;
}

/** `takers`: those who took part in the taking. Each relation once, the way of the data first; nothing leads to who is not there, or to oneself. */
export function edges(parties: readonly Party[], takers: readonly string[]): Edge[] {
	const order = parties.map(({ id }) => id);
	const drawn = Object.entries(links).flatMap(([kind, key]) =>
		parties.flatMap(({ id, relations }) =>
			relations[key]
				.filter((other) => order.includes(other) && other !== id)
				.map((other): Edge => {
					const back = named.includes(kind) || (kind === 'joint' && order.indexOf(other) < order.indexOf(id));
					return { kind: kind as Edge['kind'], ...(back ? { from: other, to: id } : { from: id, to: other }) };
				})
		)
	);
	const once = new Map(drawn.map((edge) => [Object.values(edge).join(' '), edge]));
	return [...takers.map((to): Edge => ({ kind: 'took', from: subject, to })), ...once.values()];
}
