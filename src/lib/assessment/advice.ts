import type { ProvisionId } from '../law/ids';
import type { Ends } from '../reasoning/split';
import { hasRole, type Party } from './liability/party';
import type { StandardResult } from './outcome';

/** 现在适合列为被告 · 还需查明 · 先别列 · 另一条路, with the reason in one word. */
export interface Advice {
	advice: 'name' | 'findOut' | 'notYet' | 'elsewhere';
	reason:
		| 'owes'
		| 'behind'
		| 'noMoney'
		| 'unidentified'
		| 'factsOpen'
		| 'another'
		| 'noFault'
		| 'noPart'
		| 'nothingMadeOut'
		| 'stateTrack';
	basis: readonly ProvisionId[];
}

const owes = (outward: Ends | undefined) => outward !== undefined && outward.high.gt(0);

/**
 * Whether each participant is one to sue now. It follows from what may be asked of him by the burden of proof and, where that is nothing, by the
 * claimant’s own version; it forecasts nothing. Somebody unknown by name cannot be sued until the platform or the police have named him (NR-3).
 */
export function advice({ burden, byReading }: StandardResult): ReadonlyMap<string, Advice> {
	return new Map(burden.parties.map((party) => [party.id, of(party)] as const));

	function of(party: Party): Advice {
		const as = (advised: Advice['advice'], reason: Advice['reason'], ...basis: ProvisionId[]): Advice => ({
			advice: advised,
			reason,
			basis
		});
		const outward = (estimate: typeof byReading.claimant) =>
			estimate?.shares.shares.find(({ id }) => id === party.id)?.outward;
		const { forms } = burden.shares;
		if (party.standing === 'state') return as('elsewhere', 'stateTrack', 'SCL-2');
		if (burden.qualification.status !== 'qualified') return as('notYet', 'nothingMadeOut');
		const claimed = owes(outward(byReading.claimant));
		if (hasRole(party, 'unidentified') && (claimed || owes(outward(burden))))
			return as('findOut', 'unidentified', 'NR-3');
		const behind = forms.find((form) => form.kind === 'behind' && form.of === party.id);
		if (owes(outward(burden))) return behind ? as('name', 'behind', ...behind.basis) : as('name', 'owes');
		const another = forms.find((form) => form.kind === 'instead' && form.of === party.id);
		if (another) return as('notYet', 'another', ...another.basis);
		if (claimed) return as('findOut', 'factsOpen');
		if (party.fault === 'none') return as('notYet', 'noFault', 'CC-1165');
		// Stopping, deletion and apology need no money to be owed (CC-995); whoever processes can be asked for them though another owes all there is.
		return burden.total.total.isZero || party.standing === 'processor'
			? as('name', 'noMoney', 'CC-995')
			: as('notYet', 'noPart', 'CC-1172');
	}
}
