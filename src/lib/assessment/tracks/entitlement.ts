import type { Read } from '../../case/facts';
import type { ProvisionId } from '../../law/ids';
import { given, under, type Finding } from '../../reasoning/finding';

/** Who claims, and whether the law lets him. */
export interface Entitlement {
	/** A natural person’s personality is at stake: the person’s own, a ward’s, or a deceased relative’s. An organisation has property and expenses alone (MD-4). */
	natural: boolean;
	/** Relatives of someone who has died, who claim in their own name (CC-994, FR-15, MD-3). */
	deceased: boolean;
	finding: Finding<ProvisionId>;
}

/**
 * 谁可以请求: the person; a guardian for a minor (CC-19, 20); an agent in the person’s name. For the dead the spouse, children and parents; where there
 * are none, other close relatives (CC-994; law.md T36); nobody else.
 */
export function entitlement(read: Read): Entitlement {
	const kind = read('claimant.kind');
	const self = under(given('claimant.kind', kind, true), ...(kind === 'guardian' ? ['CC-19', 'CC-20'] : ['CC-995']));
	if (kind !== 'relatives')
		return { natural: kind !== 'organisation', deceased: false, finding: self as Finding<ProvisionId> };
	const relation = read('claimant.relation');
	const near = relation === 'first' || relation === 'other';
	return {
		natural: true,
		deceased: true,
		finding: under(given('claimant.relation', relation, near), 'CC-994', 'FR-15') as Finding<ProvisionId>
	};
}
