import type { Read } from '../../case/facts';
import { internetCourts, type Province } from '../../law/provinces';
import { given, type Finding } from '../../reasoning/finding';
import { together } from '../../reasoning/reason';
import { claimant } from '../onus';

/** A place a court can be found by, as far as it is known. */
export interface Place {
	at: 'place.incident' | 'victim.home' | 'defendant.home';
	province: Province | 'unsure';
	/** It lies in a city with an internet court (law.md T30). */
	seat: Finding;
}

/** Where it happened and where both sides are: read with the frame of the case. */
export interface Places {
	incident: Place;
	/** Asked only where it can count: in a tort over an information network (CPI-25; law.md T31). */
	victim: Place | undefined;
	defendant: Place;
	/** Done in an app, on a website, or published online: a server in the background makes no network tort. */
	network: Finding;
	/** Where the person means to sue. */
	court: Province | 'undecided';
}

export function places(read: Read): Places {
	const network = read.finds('incident.network', claimant('CPI-25'), 'app', 'published');
	const [incident, victim, defendant, court] = together(
		() => place(read, network, 'place.incident', 'place.inCourtCity'),
		() => (network.holds ? place(read, network, 'victim.home', 'victim.inCourtCity') : undefined),
		() => place(read, network, 'defendant.home', 'defendant.inCourtCity'),
		() => read('court.province')
	);
	return { incident, victim, defendant, network, court };
}

/** The city is asked only in a network case, and only where the province has an internet court for one city alone. */
function place(
	read: Read,
	network: Finding,
	at: Place['at'],
	city: 'place.inCourtCity' | 'victim.inCourtCity' | 'defendant.inCourtCity'
): Place {
	const province = read(at);
	const court = province === 'unsure' ? undefined : internetCourts[province];
	if (!network.holds || court !== 'oneCity') return { at, province, seat: given(at, province, court === 'whole') };
	const inside = read(city);
	return { at, province, seat: given(city, inside, inside === 'yes') };
}
