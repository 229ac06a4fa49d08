import type { Read } from '../case/facts';
import type { Figure } from '../reasoning/figure';
import type { Contributing, Piece } from './apportionment/pieces';
import type { Shares } from './apportionment/shares';
import { civil } from './civil';
import { allOfficial, opening } from './frame';
import type { LeftOut } from './left-out';
import type { Edge } from './liability/edges';
import type { Party } from './liability/party';
import type { Deadline } from './procedure/deadlines';
import type { Procedure } from './procedure/procedure';
import type { Conduct } from './qualification/acts';
import type { Defence } from './qualification/defences';
import type { Principle } from './qualification/principles';
import type { Regime } from './qualification/regime';
import type { SceneNote } from './qualification/scenes';
import type { TimelineRow } from './qualification/timeline';
import type { GapStep } from './quantum/gap';
import type { TierGround } from './quantum/head';
import type { Personal } from './quantum/personal';
import type { Total } from './quantum/total';
import type { Notice, Remedy } from './remedies/remedies';
import type { Right } from './remedies/rights';
import type { StepId } from './remedies/steps';
import type { Standard } from './standard';
import type { StateNote } from './tracks/state-notes';
import { stateTrack } from './tracks/state-track';
import type { Qualification } from './tracks/tracks';

/** One standard under one reading. Keys and values only: the words stand in messages/. */
export interface Estimate {
	standard: Standard;
	qualification: Qualification;
	/** Undefined on the state track, where no date of the civil texts matters. */
	regime: Regime | undefined;
	conduct: Conduct | undefined;
	/** Whatever can be pleaded, raised or not; none on the state track, as with the principles. */
	defences: readonly Defence[];
	/** What the conduct comes to, seen from the principles; adds no money. */
	principles: readonly Principle[];
	parties: readonly Party[];
	/** Who stands in what relation, and where the data went. */
	edges: readonly Edge[];
	personal: Personal | undefined;
	total: Total;
	/** noProof only: from the law in force to here, step by step. */
	gap: readonly GapStep[];
	/** `unmet`: why a head stands no higher. */
	heads: readonly { head: Piece['head']; tier: number | undefined; unmet: readonly TierGround[]; figure: Figure }[];
	/** What the parts in each piece are weighed by; nothing where public power alone acted. */
	weighed?: Contributing;
	pieces: readonly Piece[];
	shares: Shares;
	belowThreshold: Figure | undefined;
	/** Which text governed which part of the conduct. */
	timeline: readonly TimelineRow[];
	scenes: readonly SceneNote[];
	/** Of State compensation; none where nobody acted in public power. */
	stateNotes: readonly StateNote[];
	/** Possible offences, as information. */
	notices: readonly Notice[];
	rights: readonly Right[];
	/** Open or not, each with its conditions. */
	remedies: readonly Remedy[];
	steps: readonly StepId[];
	deadlines: readonly Deadline[];
	/** Court, cause, fee and interim measures. */
	procedure: Procedure;
	leftOut: readonly LeftOut[];
}

/** The pipeline of model §2. What stands first in the questionnaire is read first, and independent rules side by side, so that nobody is sent back. */
export function estimate(read: Read, standard: Standard): Estimate {
	const [basis, capacities] = read.once(opening);
	return allOfficial(capacities) ? stateTrack(read, standard, basis) : civil(read, standard, basis, capacities);
}
