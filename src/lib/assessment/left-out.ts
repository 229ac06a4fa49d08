import type { Frame } from './frame';
import type { Party } from './liability/party';
import type { Expenses } from './quantum/expenses';
import type { Property } from './quantum/property';

/** Why something was entered, or could be thought of, and is not in the figures. */
export interface LeftOut {
	id:
		| 'forgedLoan'
		| 'noVoucher'
		| 'amountUnknown'
		| 'unclearSettlement'
		| 'contractPenalty'
		| 'stateOrgan'
		| 'organisation'
		| 'undated'
		| 'lacks';
	address?: string;
	detail?: string;
}

interface Found {
	frame: Frame;
	lost: Property;
	spent: Expenses;
	who: readonly Party[];
	undated: boolean;
	lacks: readonly string[];
}

/** Everything that was looked at and not counted, each with its reason. */
export function leftOut({ frame, lost, spent, who, undated, lacks }: Found): LeftOut[] {
	return [
		...lost.items
			.filter((item) => item.kind === 'forgedLoan')
			.map((item): LeftOut => ({ id: 'forgedLoan', address: `losses/${item.id}` })),
		...lost.items.flatMap((item): LeftOut[] =>
			item.leftOut
				? [{ id: item.leftOut === 'noVoucher' ? 'noVoucher' : 'amountUnknown', address: `losses/${item.id}` }]
				: []
		),
		...spent.unvouched.map((id): LeftOut => ({ id: 'noVoucher', address: `expenses/${id}` })),
		...(frame.bounds.unclear ? [{ id: 'unclearSettlement' } as const] : []),
		...(frame.agreed.penalty && frame.agreed.broken.holds
			? [{ id: 'contractPenalty', detail: frame.agreed.penalty } as const]
			: []),
		...who
			.filter((p) => p.standing === 'state')
			.map((p): LeftOut => ({ id: 'stateOrgan', address: `participants/${p.id}` })),
		...(frame.claim.natural ? [] : [{ id: 'organisation' } as const]),
		...(undated ? [{ id: 'undated' } as const] : []),
		...lacks.map((detail): LeftOut => ({ id: 'lacks', detail }))
	];
}
