import { unrelated } from '../src/lib/assessment/liability/relations';
import type { Party } from '../src/lib/assessment/liability/party';
import { weights, type Causes, type Piece } from '../src/lib/assessment/apportionment/pieces';
import { Decimal } from '../src/lib/reasoning/decimal';

/** A participant of whom nothing matters but the fault, until said otherwise. */
export const party = (id: string, fault: Party['fault'], more: Partial<Party> = {}): Party => ({
	id,
	name: id,
	roles: ['collector'],
	standing: 'processor',
	fault,
	faultBasis: [],
	faultSet: false,
	duties: [],
	relations: unrelated,
	...more
});

/** A head of `yuan`, the same at both ends, on those who had a part in it. */
export function pieceOf(
	parties: readonly Party[],
	causes: Causes,
	id: 'dignity' | 'privacy' | 'security' | 'property',
	yuan: string | number,
	only?: readonly string[]
): Piece {
	const amount = new Decimal(yuan);
	const own = weights(parties, causes, id, only);
	return {
		id,
		head: id,
		damage: id,
		amount: { low: amount, high: amount },
		paid: new Map(),
		own,
		weights: own,
		institution: false
	};
}
