import { exact, fromTo } from '../amounts';
import { inCapitals } from '../../reasoning/capitals';
import { fill } from '../speak';
import type { Desk } from './desk';
import type { Claimed, MoneyClaim } from './money';

const capitals = (sum: string) => ({ sum: exact(sum), capitals: inCapitals(sum) });

/** The sum stated, or a line to write it on. */
export const sumText = ({ court }: Desk, { sum }: Pick<MoneyClaim, 'sum'>): string =>
	sum ? fill(court.sumOf, { sum: exact(sum) }) : court.yuanBlank;

/** 标的总额 and the fee for it. What further claimants ask for is added as they state it; their fees are their own (FR-13: joined, not pooled). */
export function totalLines(desk: Desk, { parts, further, total, fee }: Claimed): string[] {
	const { court } = desk;
	const { claims: words } = court.complaint;
	const own = parts.map((one) => `${court.complaint.heading[one.head]}${sumText(desk, one)}`);
	const list = further.length
		? [
				fill(words.ofClaimant, { n: 1, sum: own.join('、') || court.none }),
				...further.map((one) => fill(words.ofClaimant, { n: one.n, sum: sumText(desk, one) }))
			]
		: own;
	return [
		list.length ? (total ? fill(words.totalLine, capitals(total.toFixed(2))) : words.totalOpen) : words.noMoney,
		list.length ? fill(words.totalOf, { list: list.join(further.length ? '；' : '，') }) : '',
		fee?.halved
			? fill(further.length ? words.feeOfFirst : words.fee, { fee: fromTo(fee.fee), halved: fromTo(fee.halved) })
			: '',
		fee ? words.feeBears : ''
	];
}
