import type { ProvisionId } from '../../law/ids';
import type { Ground } from '../../reasoning/finding';
import { heads } from '../liability/cause';
import type { Form } from '../liability/forms/form';
import { holding, moved } from './charged';
import { jointIn } from './outward';
import { weights, type Contributing } from './pieces';

/**
 * 损害连带赔偿, which nobody keeps or breaks: whether the law in force already joins those who answer for one head (`kept`), or leaves them several,
 * so that the thesis would go further (`strained`).
 */
export interface Joint {
	outcome: 'kept' | 'strained' | 'notRaised';
	grounds: readonly Ground[];
	basis: readonly ProvisionId[];
}

/** By the forms of the law in force alone, whatever the standard; from who took part, so that it does not turn on there being money. */
export function joint(among: Contributing, forms: readonly Form[]): Joint {
	const byLaw = forms.filter(({ rule }) => rule !== 'thesis');
	const several = heads
		.map((damage) => {
			const here = { institution: false, damage };
			return { ...here, weights: moved(weights(among, damage), holding(here, byLaw)) };
		})
		.map((piece) => ({
			members: [...piece.weights].flatMap(([id, weight]) => (weight.gt(0) ? [id] : [])),
			groups: jointIn(piece, byLaw)
		}))
		.filter(({ members }) => forms.length > 0 && members.length > 1);
	const bearing = several.flatMap(({ members }) => members);
	const grounds = among.parties
		.filter(({ id }) => !bearing.length || bearing.includes(id))
		.flatMap(({ id, roles }) => roles.map((value) => ({ address: `participants/${id}/roles`, value })));
	if (!several.length) return { outcome: 'notRaised', grounds, basis: [] };
	const apart = several.some(
		({ members, groups }) => !groups.some((group) => members.every((id) => group.members.includes(id)))
	);
	if (apart) return { outcome: 'strained', grounds, basis: ['CC-1168', 'CC-1172'] };
	return {
		outcome: 'kept',
		grounds,
		basis: [...new Set(several.flatMap(({ groups }) => groups.flatMap((one) => one.basis)))]
	};
}
