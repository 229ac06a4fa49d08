import type { Read } from '../case/facts';
import { part, together } from '../reasoning/reason';
import { claimant } from './onus';
import { clock } from './procedure/deadlines';
import { places } from './procedure/places';
import { regime } from './qualification/regime';
import { settlement } from './quantum/total';
import { entitlement } from './tracks/entitlement';
import { agreement } from './tracks/tracks';

/** Chapter 1: what is asked of everyone. */
export function frame(read: Read) {
	const [regimeOf, claim, clockOf, bounds, agreed, minor, scene, placesOf] = together(
		() => part(() => read.once(regime)),
		() => read.once(entitlement),
		() => read.once(clock),
		() => read.once(settlement),
		() => read.once(agreement),
		() => read('victim.ageAtStart') !== 'adult' && read('victim.ageNow') !== 'adult',
		() => read('incident.scene'),
		() => read.once(places),
		() => read('victims.others'),
		() => read('incident.network', claimant('NR-12')),
		() => read('court.province'),
		() => read('victim.needs')
	);
	return { regime: regimeOf, claim, clock: clockOf, bounds, agreed, minor, scene, places: placesOf };
}
/** In what capacity a participant acted (SCL-2, PIPL-72). */
export type Capacity = 'official' | 'household' | 'business';
export type Frame = ReturnType<typeof frame>;

/** What is asked of every case before anything is judged: its frame, and in what capacity each participant acted. */
export function opening(read: Read): readonly [Frame, readonly Capacity[]] {
	return together(
		() => read.once(frame),
		() =>
			read.each('participants', (item) => {
				const [capacity] = together(
					() => item('capacity', claimant('PIPL-73')),
					() => item('name'),
					() => item('roles')
				);
				return capacity;
			})
	);
}

/** Everyone acted in public power: another law, and no civil money (SCL-2). */
export const allOfficial = (capacities: readonly Capacity[]): boolean =>
	capacities.every((capacity) => capacity === 'official');
