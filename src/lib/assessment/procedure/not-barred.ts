import type { ProvisionId } from '../../law/ids';

export type LastingClaim =
	'stop' | 'removeObstacle' | 'removeDanger' | 'removeEffects' | 'restoreReputation' | 'apology' | 'deletion';

/** Claims no limitation runs against. */
export interface NotBarred {
	claims: readonly LastingClaim[];
	basis: readonly ProvisionId[];
}

/** CC-995 and CC-196: six claims over one’s personality, and deletion as a way of stopping (law.md T12). Money is not among them. */
export const notBarred = (): NotBarred => ({
	claims: ['stop', 'removeObstacle', 'removeDanger', 'removeEffects', 'restoreReputation', 'apology', 'deletion'],
	basis: ['CC-995', 'CC-196']
});
