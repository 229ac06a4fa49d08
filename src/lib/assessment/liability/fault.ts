import { faultGrades, type FaultGrade, type Read, type ReadParticipant, type Role } from '../../case/facts';
import { duties, type DutyId } from '../../law/duties';
import type { ProvisionId } from '../../law/ids';
import { faultOfDuty } from '../../law/parameters/grades';
import type { Onus } from '../../reasoning/read';
import { together } from '../../reasoning/reason';
import { claimant } from '../onus';
import { cited, type Regime } from '../qualification/regime';
import type { Standing } from './party';

const wrongdoers: readonly Role[] = ['dataSeller', 'toolProvider', 'impostor'];
const accused: readonly Role[] = ['reposter', 'individual', 'unidentified'];

/** One duty of the checklist: how far it was kept, as a grade of fault, and the provisions of the texts in force. */
export interface RatedDuty {
	id: DutyId | 'choice';
	grade: FaultGrade;
	basis: readonly ProvisionId[];
}

/** A grade of fault with its reason: the checklist, who had to show it, and the duties that set the grade. */
export interface Fault {
	grade: FaultGrade;
	basis: readonly ProvisionId[];
	duties: readonly RatedDuty[];
	/** Set by a professional in place of what follows from the duties. */
	override: boolean;
}

/** The kinds of duty that bind one in these roles. */
function bound(roles: readonly Role[], standing: Standing): string[] {
	const has = (...of: Role[]) => roles.some((role) => of.includes(role));
	return [
		...(standing === 'processor' ? ['processors'] : []),
		...(standing === 'trustee' ? ['trustees'] : []),
		...(has('platform') ? ['platforms'] : []),
		...(has('bank', 'telecom') ? ['institutions'] : []),
		...(has('venue') && standing !== 'processor' ? ['venues'] : []),
		...(has('employee') ? ['staff'] : []),
		...(has(...wrongdoers, ...accused) && standing === 'other' ? ['wrongdoers'] : [])
	];
}

/** The texts that lay a duty on one in these roles. */
function laying(id: DutyId, roles: readonly Role[]): (typeof duties)[DutyId]['provisions'] {
	const { provisions, managers = [] } = duties[id];
	return roles.includes('property') ? { ...provisions, FR: [...(provisions.FR ?? []), ...managers] } : provisions;
}

/**
 * 过错程度, from the duties broken (程序违法程度): the gravest sets the grade. For a processor's conduct under the PIPL absence of fault is his to
 * show, and nothing shown is ordinary fault (PIPL-69); against all others, and for earlier conduct, the claimant shows it (CC-1165). One who
 * is shown to have sold, forged or posed stands in ordinary fault by the part itself; intent is never reached by an unknown. A duty binds
 * once a text that lays it is in force for this conduct.
 */
export function fault(
	read: Read,
	item: ReadParticipant,
	roles: readonly Role[],
	standing: Standing,
	regime: Regime
): Fault {
	const presumed = standing === 'processor' && regime.governs.PIPL !== 'none';
	const posed = roles.some((role) => wrongdoers.includes(role));
	const onus: Onus<'undone' | 'kept'> = presumed
		? { by: 'defendant', basis: 'PIPL-69', unproven: 'undone' }
		: { by: 'claimant', basis: 'CC-1165', unproven: posed ? 'undone' : 'kept' };
	const kinds = bound(roles, standing);
	const binding = (Object.keys(duties) as DutyId[]).filter(
		(id) => duties[id].binds.some((kind) => kinds.includes(kind)) && cited(regime, laying(id, roles)).length
	);
	const grades = read.parameter(faultOfDuty);
	const rated = together(
		...binding.map((id) => (): RatedDuty[] => {
			if (duties[id].many && read('scale.people', claimant('FM-15')) !== 'over100000') return [];
			const grade = grades[item(`duty.${id}`, onus)];
			return [{ id, grade, basis: cited(regime, laying(id, roles)) }];
		}),
		(): RatedDuty[] => {
			if (!roles.includes('dispatchAgency')) return [];
			const atFault = item('dispatchFault', claimant('CC-1191')) === 'yes';
			return [{ id: 'choice', grade: atFault ? 'ordinary' : 'none', basis: ['CC-1191'] }];
		}
	).flat();
	const rank = (grade: FaultGrade) => faultGrades.indexOf(grade);
	const gravest = rated.reduce<FaultGrade>((worst, { grade }) => (rank(grade) > rank(worst) ? grade : worst), 'none');
	const grade = item.or('fault', gravest);
	const breached = grade === 'none' ? [] : rated.filter((duty) => duty.grade === grade).flatMap(({ basis }) => basis);
	return {
		grade,
		basis: [...new Set<ProvisionId>([presumed ? 'PIPL-69' : 'CC-1165', ...breached])],
		duties: rated,
		override: grade !== gravest
	};
}
