import type { Read } from '../../case/facts';
import { zero } from '../../reasoning/decimal';
import { given } from '../../reasoning/finding';
import type { Ends } from '../../reasoning/split';
import type { Estimate } from '../estimate';
import type { Frame } from '../frame';
import { officials } from '../liability/party';
import { deadlines } from '../procedure/deadlines';
import { procedure } from '../procedure/procedure';
import { nothing } from '../quantum/total';
import { stateRemedies } from '../remedies/remedies';
import { steps } from '../remedies/steps';
import type { Standard } from '../standard';
import { stateNotes } from './state-notes';
import type { Qualification } from './tracks';

const none: Ends = { low: zero, high: zero };

/** Everyone acted in public power: no civil money, another law and its shorter clocks (SCL-2, PIPL-37). */
export function stateTrack(read: Read, standard: Standard, basis: Frame): Estimate {
	const who = officials(read);
	const grounds = who.map(({ id }) => ({ address: `participants/${id}/capacity`, value: 'official' }));
	const judged: Qualification = {
		status: 'stateTrack',
		finding: { holds: true, grounds, basis: ['SCL-2', 'PIPL-37', 'AC-1'] },
		tracks: []
	};
	const total = nothing();
	return {
		standard,
		qualification: judged,
		regime: undefined,
		conduct: undefined,
		defences: [],
		principles: [],
		parties: who,
		edges: [],
		personal: undefined,
		total,
		gap: [],
		heads: [],
		pieces: [],
		shares: {
			forms: [],
			groups: [],
			recourse: [],
			insolvent: [],
			released: [],
			shares: who.map(({ id }) => ({ id, outward: none, inner: { A: none, B: none }, byPiece: new Map() })),
			unowed: none,
			unowedOf: new Map()
		},
		belowThreshold: undefined,
		timeline: [],
		scenes: [],
		stateNotes: stateNotes(
			who,
			who.map(() => 'official')
		),
		notices: [],
		rights: [],
		remedies: stateRemedies(given(grounds[0]!.address, 'official', true)),
		steps: steps({
			conduct: undefined,
			status: 'stateTrack',
			around: undefined,
			minor: basis.minor,
			official: true,
			atWork: false
		}),
		deadlines: deadlines(basis.clock, { civil: false, state: true }),
		procedure: procedure({
			frame: basis,
			who,
			qualification: judged,
			remedies: [],
			civil: undefined,
			total: total.total
		}),
		leftOut: who.map(({ id }) => ({ id: 'stateOrgan', address: `participants/${id}` }))
	};
}
