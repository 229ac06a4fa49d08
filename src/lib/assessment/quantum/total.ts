import type { Read } from '../../case/facts';
import { Figure } from '../../reasoning/figure';
import { together } from '../../reasoning/reason';
import { claimant, processor } from '../onus';
import type { Standard } from '../standard';
import type { Expenses } from './expenses';
import type { Personal } from './personal';
import type { Property } from './property';

/** What was already claimed, by head, and what a settlement paid: read with the rest of the case. */
export interface Bounds {
	claimed: Partial<Record<'solatium' | 'property' | 'expenses', Figure>>;
	settled: Figure | undefined;
	/** A settlement whose scope is unclear: nothing is taken off, and the result says so. */
	unclear: boolean;
}

/** A court gives no more than was claimed: the claim bounds the head; before there is a claim nothing does. */
export function claims(read: Read): Bounds['claimed'] {
	const items = read.each('claims', (item, id) => {
		const [head, amount] = together(
			() => item('head'),
			() => item('amount', claimant('CPI-91'))
		);
		return { head, amount, id };
	});
	const heads = ['solatium', 'property', 'expenses'] as const;
	// A claim of unknown amount bounds nothing.
	const of = (head: (typeof heads)[number]) =>
		items.some((item) => item.head === head && item.amount === 'undetermined')
			? []
			: items
					.filter((item) => item.head === head)
					.map(({ amount, id }) => Figure.of(amount, { fact: `claims/${id}/amount` }));
	return Object.fromEntries(heads.filter((head) => of(head).length).map((head) => [head, Figure.sum(of(head))]));
}

export function settlement(read: Read): Pick<Bounds, 'settled' | 'unclear'> {
	if (read('settlement.made') === 'no') return { settled: undefined, unclear: false };
	const [amount, covers] = together(
		() => read('settlement.amount', processor('CC-520')),
		() => read('settlement.covers')
	);
	if (covers === 'unclear' || amount === 'undetermined') return { settled: undefined, unclear: true };
	return { settled: Figure.of(amount, { fact: 'settlement.amount' }), unclear: false };
}

/** One standard’s total, and the figures it is made of. */
export interface Total {
	personal: Figure;
	property: Figure;
	mitigation: Figure;
	expenses: Figure;
	total: Figure;
}

/** No money at all: nothing made out, or another track. */
export const nothing = (): Total => ({
	personal: Figure.zero,
	property: Figure.zero,
	mitigation: Figure.zero,
	expenses: Figure.zero,
	total: Figure.zero
});

/** What a total is made of. */
export interface Parts {
	personal: Personal;
	property: Property;
	expenses: Expenses;
	bounds: Bounds;
	/** Nobody’s personality is hurt where the claimant is an organisation (MD-4). */
	natural: boolean;
}

/** Total = personal + property + expenses − what a settlement paid, never below nothing. `noProof` is at no end below the law in force: a line of its own. */
export function total(standard: Standard, { personal, property, expenses, bounds, natural }: Parts): Total {
	const lost = within(property.figure, bounds.claimed.property);
	const spent = within(expenses.claimed, bounds.claimed.expenses);
	const solatium = natural ? within(personal.solatium.figure, bounds.claimed.solatium) : Figure.zero;
	const law = afterSettlement(whole('lawTotal', solatium, lost, spent), bounds);
	if (standard === 'currentLaw')
		return { personal: solatium, property: lost, mitigation: Figure.zero, expenses: spent, total: law };
	const hurt = natural ? personal.nonProperty.floored : Figure.zero;
	const mitigation = natural ? expenses.mitigation : Figure.zero;
	const net = afterSettlement(whole('noProofTotal', hurt, lost, mitigation, spent), bounds);
	const lifted = net.atLeast(law);
	const named = lifted === net ? net : lifted.as('noProofTotal/notBelowLaw');
	return { personal: hurt, property: lost, mitigation, expenses: spent, total: named };
}

const whole = (name: string, ...parts: Figure[]): Figure =>
	Figure.sum(parts.filter((figure) => !figure.isZero)).as(name, 'CC-1182', 'CC-1183', 'FR-8');

const within = (figure: Figure, claimed: Figure | undefined): Figure => {
	const capped = claimed ? figure.atMost(claimed) : figure;
	return capped === figure ? figure : capped.as(`${figure.name!}/claimed`);
};

const afterSettlement = (figure: Figure, { settled }: Bounds): Figure =>
	settled ? figure.minus(settled).atLeast(Figure.zero).as(`${figure.name!}/afterSettlement`, 'CC-520') : figure;
