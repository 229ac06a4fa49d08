import type { Read } from '../../case/facts';
import { presumptiveItem } from '../../law/parameters/bands';
import { Figure } from '../../reasoning/figure';
import { together } from '../../reasoning/reason';
import { claimant } from '../onus';

/** 合理开支 (FR-8) and, for noProof only, time and mitigation. */
export interface Expenses {
	/** From nothing (可以认定) to what is vouched. */
	claimed: Figure;
	/** Documented time and mitigation, or one presumptive item where that is more. */
	mitigation: Figure;
	/** Items entered without a voucher: not counted. */
	unvouched: readonly string[];
}

/**
 * Costs of stopping the infringement may be recognised, and a reasonable lawyer’s fee may be added (FR-8: 可以), so each counts from nothing up to
 * what is vouched; never the court’s own fee (FEE-29).
 */
export function expenses(read: Read): Expenses {
	const items = read.each('expenses', (item, id) => {
		const kind = item('kind');
		const [amount, voucher] = together(
			() => item('amount', claimant('FR-8')),
			() => item('voucher', claimant('FR-8'))
		);
		return { id, kind, amount, vouched: voucher === 'yes' && amount !== 'undetermined' };
	});
	const vouched = items.filter((item) => item.vouched);
	const of = (mitigating: boolean) => vouched.filter((item) => (item.kind === 'mitigation') === mitigating);
	const claimed = of(false).map(({ id, amount }) =>
		Figure.of(0, { fact: `expenses/${id}/amount` }, amount).as(`expenses/${id}`, 'FR-8')
	);
	const documented = of(true).map(({ id, amount }) => Figure.of(amount, { fact: `expenses/${id}/amount` }));
	const [low, high] = read.parameter(presumptiveItem);
	return {
		claimed: Figure.sum(claimed).toFen().as('expenses', 'FR-8'),
		mitigation: Figure.largest([Figure.of(low, { parameter: presumptiveItem.id }, high), Figure.sum(documented)]).as(
			'mitigation',
			'FR-8'
		),
		unvouched: items.filter((item) => !item.vouched).map(({ id }) => id)
	};
}
