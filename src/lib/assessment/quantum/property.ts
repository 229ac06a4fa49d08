import type { Read, ReadLoss } from '../../case/facts';
import { inForce } from '../../law/dates';
import { networkCeiling } from '../../law/figures';
import { discretionaryBands } from '../../law/parameters/bands';
import { ownPart } from '../../law/parameters/grades';
import { Decimal, zero } from '../../reasoning/decimal';
import { Figure } from '../../reasoning/figure';
import { together } from '../../reasoning/reason';
import type { Ends } from '../../reasoning/split';
import { claimant, processor } from '../onus';

/** One loss of money as far as it counts, and whose conduct caused it (nobody named: whoever took part in the misuse). */
export interface LossItem {
	id: string;
	kind: 'unauthorised' | 'induced' | 'forgedLoan' | 'contract' | 'other';
	by: readonly string[];
	/** An unauthorised payment under the card rules: the institution owes the whole stolen sum (BC-7). */
	institutionOwes: boolean;
	figure: Figure;
	/** What each participant paid back on it, in yuan, as far as it counts. */
	paid: ReadonlyMap<string, Ends>;
	/** Why less than was entered is counted. */
	leftOut: 'noVoucher' | 'notFound' | undefined;
}

export interface Property {
	items: readonly LossItem[];
	/** What stands above the proven items: a gain, or what a court may fix. */
	above: 'none' | 'gain' | 'discretionary';
	figure: Figure;
	gainBy: readonly string[];
}

/**
 * 财产损失 (CC-1182, PIPL-69, FR-8): at each end the largest of proven loss, proven gain and what a court may fix, never their sum, so that a small
 * proven sum closes nothing. What a court may fix goes by the commercial value of the use (the kind of gain), not by dignity.
 */
export function property(read: Read): Property {
	const [items, kind, network, repaid] = together(
		() => losses(read),
		() => read('gain.kind', claimant('CC-1182')),
		() => read('incident.network', claimant('NR-12')),
		() => recovered(read)
	);
	const [gained, by] =
		kind === 'none'
			? ['0', []]
			: together(
					() => read('gain.known', claimant('CC-1182')),
					() => read('gain.by', claimant('CC-1182'))
				);
	const known = kind !== 'none' && gained !== 'undetermined';
	const gain = Figure.of(known ? gained : 0, { fact: 'gain.known' });
	const net = items.map((item) => afterRefund(item, repaid));
	const loss = Figure.sum(net.map((item) => item.figure));
	const [low, high] = read.parameter(discretionaryBands)[kind];
	const fixed = Figure.of(low, { parameter: `${discretionaryBands.id}.${kind}` }, high);
	const ceiling = Figure.of(networkCeiling.value, { parameter: 'figures.networkCeiling' });
	const capped = network === 'device' ? fixed : fixed.atMost(ceiling);
	const figure = Figure.largest([loss, gain, capped]).toFen().as('property', 'CC-1182', 'PIPL-69', 'FR-8');
	const above = figure.high.eq(loss.high) ? 'none' : gain.high.gte(capped.high) ? 'gain' : 'discretionary';
	return { items: net, above, figure, gainBy: by };
}

/** Payments take the person’s own part off (CC-1173; BC-7(3)); nothing else does. */
function losses(read: Read): LossItem[] {
	const items = read.each('losses', (item, id) => loss(item, id));
	const payment = items.some((item) => item.kind === 'unauthorised' || item.kind === 'induced');
	if (!payment) return items;
	const conduct = read('victim.conduct', processor('CC-1173'));
	const [least, most] = read.parameter(ownPart)[conduct];
	const part = Figure.of(least, { parameter: `${ownPart.id}.${conduct}` }, most);
	return items.map((item) => {
		if ((item.kind !== 'unauthorised' && item.kind !== 'induced') || part.isZero) return item;
		const own = Figure.one.less(part).as(`losses/${item.id}/notOwn`, 'CC-1173');
		return { ...item, figure: item.figure.times(own).toFen().as(`losses/${item.id}/counted`, 'CC-1173') };
	});
}

function loss(item: ReadLoss, id: string): LossItem {
	const kind = item('kind');
	const [amount, voucher, extent, by, on] = together(
		() => item('amount', claimant('CC-1182')),
		() => item('voucher', claimant('CC-1182')),
		() => item('extent', claimant('CC-1182')),
		() => item('by', claimant('CC-1165')),
		() => (kind === 'unauthorised' ? item('on', { by: 'claimant', basis: 'BC-4', favours: 'later' }) : undefined)
	);
	const leftOut = amount === 'undetermined' ? 'notFound' : voucher === 'no' ? 'noVoucher' : undefined;
	const whole = leftOut ? 0 : amount;
	const figure = Figure.of(extent === 'full' ? whole : 0, { fact: `losses/${id}/amount` }, whole).as(
		`losses/${id}`,
		'CC-1182'
	);
	const institutionOwes = on !== undefined && (on === 'undetermined' || on >= inForce.BC);
	return { id, kind, by, institutionOwes, figure, paid: new Map(), leftOut };
}

interface Refund {
	item: readonly string[];
	/** Who paid it; nobody where that is not known. */
	by: readonly string[];
	figure: Figure;
}

function recovered(read: Read): Refund[] {
	return read.each('recovered', (item, id) => {
		const [of, by, amount] = together(
			() => item('item', processor('CC-1182')),
			() => item('by', processor('CC-520')),
			() => item('amount', processor('CC-1182'))
		);
		const figure = Figure.of(amount === 'undetermined' ? 0 : amount, { fact: `recovered/${id}/amount` });
		return { item: of, by, figure };
	});
}

/** What was paid back is taken off the item it repaid, never below nothing (law.md T13(e)), and credited to who paid it (CC-520(1)). */
function afterRefund(item: LossItem, refunds: readonly Refund[]): LossItem {
	const back = refunds.filter((refund) => refund.item.includes(item.id));
	if (!back.length) return item;
	const repaid = Figure.sum(back.map(({ figure }) => figure));
	const net = item.figure.less(repaid).atLeast(Figure.zero).as(`losses/${item.id}/net`, 'CC-1182');
	// Nobody is credited with more than was owed; where more was paid, the first to pay is credited first.
	const left = { low: item.figure.low, high: item.figure.high };
	const paid = new Map<string, Ends>();
	for (const { by, figure } of back) {
		const counted = { low: Decimal.min(figure.low, left.low), high: Decimal.min(figure.low, left.high) };
		for (const end of ['low', 'high'] as const) left[end] = left[end].minus(counted[end]);
		const [payer] = by;
		if (!payer || !counted.high.gt(0)) continue;
		const before = paid.get(payer);
		paid.set(payer, {
			low: counted.low.plus(before?.low ?? zero),
			high: counted.high.plus(before?.high ?? zero)
		});
	}
	return { ...item, figure: net, paid };
}
