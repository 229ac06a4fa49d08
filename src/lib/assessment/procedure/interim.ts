import type { ProvisionId } from '../../law/ids';
import { all, type Finding } from '../../reasoning/finding';
import type { Conduct } from '../qualification/acts';
import { cited } from '../qualification/regime';
import type { Circumstances } from '../remedies/remedies';
import type { Status } from '../tracks/tracks';

/** What a court can order before it decides: whether the conditions the answers can show are met. */
export interface Interim {
	id: 'injunction' | 'evidence' | 'conduct' | 'property';
	finding: Finding<ProvisionId>;
}

interface Situation {
	conduct: Conduct;
	status: Status;
	around: Circumstances;
	/** Whether an injunction is among the remedies. */
	injunction: Finding;
}

/**
 * 临时措施. The injunction for what goes on and could not be made good (CC-997, FR-9); the preservation of evidence that lies with the other side, of conduct
 * that goes on, and of money that may be moved. Danger and urgency are for the applicant to show; the answers do not decide them.
 */
export function interim({ conduct, status, around, injunction }: Situation): Interim[] {
	const met: Finding = { holds: status === 'qualified', grounds: [], basis: [] };
	const measure = (id: Interim['id'], { holds, grounds }: Finding, ...basis: ProvisionId[]): Interim => ({
		id,
		finding: { holds, grounds, basis }
	});
	return [
		measure('injunction', injunction, ...cited(conduct.segment, { CC: ['CC-997'], FR: ['FR-9'] })),
		measure('evidence', all(conduct.taken, conduct.stillKept), 'CPL-84'),
		measure('conduct', all(met, around.ongoing), 'CPL-103', 'CPL-104', 'CPL-108'),
		measure('property', all(met, around.paid), 'CPL-103', 'CPL-104', 'CPL-108', 'FEE-14')
	];
}
