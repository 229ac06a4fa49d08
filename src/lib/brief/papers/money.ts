import { fee, type FeeRow } from '../../assessment/procedure/fee';
import type { Estimate } from '../../assessment/estimate';
import type { Range, StandardResult } from '../../assessment/outcome';
import { readAmount } from '../../case/written/amounts';
import { Decimal, sum as sumOf } from '../../reasoning/decimal';
import { Figure } from '../../reasoning/figure';
import type { Pen } from '../compose/compose';
import type { Typed } from './desk';

/** What money can be claimed for under the law in force, in the order of the form. */
export const moneyHeads = ['property', 'solatium', 'expenses'] as const;
export type MoneyHead = (typeof moneyHeads)[number];

export interface MoneyClaim {
	head: MoneyHead;
	figure: Figure;
	/** Headline of the law in force, for help: yuan. */
	range: Range;
	chosen: boolean;
	/** As typed, or the figure itself where the law in force leaves no range. */
	entered: string;
	/** Undefined while nothing, or no amount, is entered. */
	sum: Decimal | undefined;
	wrong: boolean;
	/** More than the top of the range. */
	above: boolean;
}

const figures = ({ total: { property, personal, expenses } }: Estimate): Readonly<Record<MoneyHead, Figure>> => ({
	property,
	solatium: personal,
	expenses
});

/** The money claims: chosen one by one, each with the sum the claimant states himself. */
export function moneyClaims({ burden }: StandardResult, typed: Typed): MoneyClaim[] {
	const of = figures(burden);
	return moneyHeads.map((head) => {
		const figure = of[head];
		// What is given for mental damage is the court's to weigh, so that nothing is filled in beforehand.
		const certain = head !== 'solatium' && figure.low.eq(figure.high) && figure.high.gt(0);
		const fixed = certain ? figure.high.toFixed() : '';
		const entered = typed[`sum/${head}`] ?? fixed;
		const read = entered.trim() ? readAmount(entered) : undefined;
		const sum = read && 'value' in read ? new Decimal(read.value) : undefined;
		return {
			head,
			figure,
			range: { low: figure.low, high: figure.high },
			chosen: typed[`claim/${head}`] === 'yes',
			entered,
			sum,
			wrong: read !== undefined && !sum,
			above: sum !== undefined && sum.gt(figure.high)
		};
	});
}

export interface Claimed {
	parts: readonly MoneyClaim[];
	/** The sum of the parts; undefined while a chosen one has no amount yet. */
	total: Decimal | undefined;
	/** For the total; for no money where none is claimed. */
	fee: FeeRow | undefined;
}

/** What is claimed in all, and the court fee for it (FEE-13: on what is claimed, never on what is awarded). */
export function claimedMoney({ answers }: Pick<Pen, 'answers'>, law: StandardResult, typed: Typed): Claimed {
	const parts = moneyClaims(law, typed).filter(({ chosen }) => chosen);
	const known = parts.flatMap(({ sum }) => (sum ? [sum] : []));
	const total = known.length === parts.length ? sumOf(known) : undefined;
	return { parts, total, fee: total && feeFor(answers, law.burden, total) };
}

function feeFor(answers: Pen['answers'], { total }: Estimate, claimed: Decimal): FeeRow | undefined {
	const court = answers['court.province'];
	return fee({
		claimed: { property: Figure.of(claimed, { constant: true }) },
		total: total.total,
		court: (court?.status === 'stated' ? court.value : 'undecided') as Parameters<typeof fee>[0]['court'],
		civil: true,
		contract: false,
		labour: false,
		state: false
	})[0];
}
