import type { Read } from '../case/facts';
import { part } from '../reasoning/reason';
import { allOfficial } from './frame';
import { claimant } from './onus';
import { used } from './qualification/observed';
import { regime } from './qualification/regime';
import { entitlement } from './tracks/entitlement';

/** Where it is certain early that nothing, or nothing more, can be said about money. In the order of the questions that decide them. */
export const stopIds = ['notEntitled', 'beforeCivilCode', 'settledWhole', 'stateTrack', 'nothingTaken'] as const;
export type StopId = (typeof stopIds)[number];

/**
 * Each by the rule that decides it for the whole case: who may claim (CC-994), conduct over before the Civil Code (TE-1), a settlement of the
 * whole dispute, everyone in public power (SCL-2), and no use of the face or of other information (CC-1034, PIPL-4).
 */
export const stopRules: Readonly<Record<StopId, (read: Read) => boolean>> = {
	notEntitled: (read) => !entitlement(read).finding.holds,
	beforeCivilCode: (read) => part(() => regime(read)).status === 'uncovered',
	settledWhole: (read) => read('settlement.made') === 'yes' && read('settlement.covers') === 'all',
	stateTrack: (read) => allOfficial(read.each('participants', (item) => item('capacity', claimant('PIPL-73')))),
	nothingTaken: (read) => !used(read).taken.holds
};
