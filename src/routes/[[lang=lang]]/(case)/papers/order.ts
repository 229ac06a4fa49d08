import type { Desk } from '$lib/brief/papers/desk';
import { offers, type Offer, type PaperId } from '$lib/brief/papers/offers';
import type { Audience } from '../../../place.svelte';

/** What each reader looks for first. */
const first: Readonly<Record<Audience, readonly PaperId[]>> = {
	victim: [],
	lawyer: ['complaint', 'answer', 'points'],
	judge: ['points', 'complaint', 'answer']
};

/** The papers in the order of the reader, those that can be made now before those that cannot. */
export function offered(desk: Desk, audience: Audience): Offer[] {
	const place = ({ id }: Offer) => {
		const at = first[audience].indexOf(id);
		return at < 0 ? first[audience].length : at;
	};
	return offers(desk).toSorted((a, b) => Number(Boolean(a.why)) - Number(Boolean(b.why)) || place(a) - place(b));
}
