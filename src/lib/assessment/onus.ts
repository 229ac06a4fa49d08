import type { ProvisionId } from '../law/ids';
import type { Finding } from '../reasoning/finding';
import type { Onus, Side } from '../reasoning/read';
import type { Segment } from './qualification/regime';

/** One burden for each article, however often it is asked under. */
function on(by: Side): (basis: ProvisionId) => Onus<never> {
	const laid = new Map<ProvisionId, Onus<never>>();
	return (basis) => {
		const known = laid.get(basis) ?? { by, basis };
		laid.set(basis, known);
		return known;
	};
}

/** The claimant must show it. */
export const claimant = on('claimant');

/** The processor, or whoever pleads it, must show it. */
export const processor = on('defendant');

/**
 * Consent, notice, purpose, necessity and every other ground of lawfulness: whoever used the face shows it. FR-6 says so for acts from
 * 2021-08-01; before, it follows from the general rule that who pleads a ground shows its facts (CPI-91).
 */
export const justifying = ({ governs }: Segment): Onus<never> => processor(governs.FR === 'none' ? 'CPI-91' : 'FR-6');

/** One condition of a defence, and who must show it; nobody where it is a matter of law. */
export interface Conjunct {
	finding: Finding;
	onus: Pick<Onus, 'by' | 'basis'> | undefined;
}

export const borne = ({ by, basis }: Onus<never>, finding: Finding): Conjunct => ({ finding, onus: { by, basis } });
