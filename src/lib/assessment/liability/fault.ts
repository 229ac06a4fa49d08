import { faultGrades, type FaultGrade, type Read, type ReadParticipant, type Role } from '../../case/facts';
import { duties, type DutyId } from '../../law/duties';
import type { ProvisionId } from '../../law/ids';
import { faultOfDuty } from '../../law/parameters/grades';
import { together, type Onus } from '../../reasoning/reason';
import { claimant } from '../onus';
import type { Regime } from '../qualification/regime';
import type { Standing } from './party';

const wrongdoers: readonly Role[] = ['dataSeller', 'toolProvider', 'impostor'];
const accused: readonly Role[] = ['reposter', 'individual', 'unidentified'];

interface Rated {
	grade: FaultGrade;
	provision?: ProvisionId;
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

/** Nothing binds until the text that lays the duty is in force for this conduct; the Civil Code governs all that is assessed here. */
function since(from: (typeof duties)[DutyId]['from'], { governs }: Regime): boolean {
	return governs[from] !== 'none';
}

/**
 * 过错程度, from the duties broken (程序违法程度): the gravest sets the grade. For a processor's conduct under the PIPL absence of fault is his to
 * show, and nothing shown is ordinary fault (PIPL-69); against all others, and for earlier conduct, the claimant shows it (CC-1165). One who
 * is shown to have sold, forged or posed stands in ordinary fault by the part itself; intent is never reached by an unknown.
 */
export function fault(
	read: Read,
	item: ReadParticipant,
	roles: readonly Role[],
	standing: Standing,
	regime: Regime
): { grade: FaultGrade; basis: ProvisionId[] } {
	const presumed = standing === 'processor' && regime.governs.PIPL !== 'none';
	const posed = roles.some((role) => wrongdoers.includes(role));
	const onus: Onus<'undone' | 'kept'> = presumed
		? { by: 'defendant', basis: 'PIPL-69', unproven: 'undone' }
		: { by: 'claimant', basis: 'CC-1165', unproven: posed ? 'undone' : 'kept' };
	const kinds = bound(roles, standing);
	const binding = (Object.keys(duties) as DutyId[]).filter(
		(id) => duties[id].binds.some((kind) => kinds.includes(kind)) && since(duties[id].from, regime)
	);
	const rated = together(
		...binding.map((id) => (): Rated => {
			if (duties[id].many && read('scale.people', claimant('FM-15')) !== 'over100000') return { grade: 'none' };
			return { grade: faultOfDuty.value[item(`duty.${id}`, onus)], provision: duties[id].provision };
		}),
		(): Rated => {
			if (!roles.includes('dispatchAgency')) return { grade: 'none' };
			const atFault = item('dispatchFault', claimant('CC-1191')) === 'yes';
			return { grade: atFault ? 'ordinary' : 'none', provision: 'CC-1191' };
		}
	);
	const rank = (grade: FaultGrade) => faultGrades.indexOf(grade);
	const gravest = rated.reduce<FaultGrade>((worst, { grade }) => (rank(grade) > rank(worst) ? grade : worst), 'none');
	const grade = item.or('fault', gravest);
	const breached = rated.flatMap((duty) =>
		duty.provision && duty.grade === grade && grade !== 'none' ? [duty.provision] : []
	);
	return { grade, basis: [presumed ? 'PIPL-69' : 'CC-1165', ...breached] };
}
