import { fee, type FeeRow } from '../../assessment/procedure/fee';
import type { Estimate } from '../../assessment/estimate';
import type { Range, StandardResult } from '../../assessment/outcome';
import { itemsOf, type Answers } from '../../case/answers';
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
	/** The case says that it was claimed or sued for already. */
	stated: boolean;
	/** As typed; else as the case says it was claimed, or the figure itself where the law in force leaves no range. */
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

/** What the case says was claimed under a head already: the claimant’s own sum. */
function claimedSum(answers: Answers, head: MoneyHead): string | undefined {
	const sums = itemsOf(answers, 'claims').flatMap((id) => {
		const [of, amount] = [answers[`claims/${id}/head`], answers[`claims/${id}/amount`]];
		const named = of?.status === 'stated' && of.value === head;
		return named && amount?.status === 'stated' ? [new Decimal(String(amount.value))] : [];
	});
	return sums.length ? sumOf(sums).toFixed() : undefined;
}

/** The money claims: chosen one by one, each with the sum the claimant states himself. */
export function moneyClaims({ burden }: StandardResult, typed: Typed, answers: Answers): MoneyClaim[] {
	const of = figures(burden);
	return moneyHeads.map((head) => {
		const figure = of[head];
		// What is given for mental damage is the court's to weigh, so that nothing is filled in beforehand.
		const certain = head !== 'solatium' && figure.low.eq(figure.high) && figure.high.gt(0);
		const fixed = certain ? figure.high.toFixed() : '';
		const claimed = claimedSum(answers, head);
		const entered = typed[`sum/${head}`] ?? claimed ?? fixed;
		const read = entered.trim() ? readAmount(entered) : undefined;
		const sum = read && 'value' in read ? new Decimal(read.value) : undefined;
		return {
			head,
			figure,
			range: { low: figure.low, high: figure.high },
			chosen: typed[`claim/${head}`] === 'yes',
			stated: claimed !== undefined,
			entered,
			sum,
			wrong: read !== undefined && !sum,
			above: sum !== undefined && sum.gt(figure.high)
		};
	});
}

/** A claimant beside the first. What is reckoned here is the first one’s: of another there is only the sum he states himself. */
export interface Further {
	/** 2 for the one after the first. */
	n: number;
	/** Undefined while nothing, or no amount, is entered. */
	sum: Decimal | undefined;
	wrong: boolean;
}

const mostClaimants = 9;

/** Those who sue on the same paper beside the first, as many as were asked for; at most eight. */
export function furtherClaimants(typed: Typed): Further[] {
	const count = Math.min(Number(typed['claimants']) || 1, mostClaimants);
	return Array.from({ length: Math.max(count - 1, 0) }, (_, i) => {
		const entered = (typed[`sum/claimant-${String(i + 2)}`] ?? '').trim();
		const read = entered ? readAmount(entered) : undefined;
		const sum = read && 'value' in read ? new Decimal(read.value) : undefined;
		return { n: i + 2, sum, wrong: read !== undefined && !sum };
	});
}

export interface Claimed {
	parts: readonly MoneyClaim[];
	further: readonly Further[];
	/** 标的总额: the sum of the parts and of what others claim; undefined while a chosen part, or one of the others, has no amount yet. */
	total: Decimal | undefined;
	/** For what the first claimant claims; for no money where none is claimed. */
	fee: FeeRow | undefined;
}

/** What is claimed in all, and the court fee for it (FEE-13: on what is claimed, never on what is awarded). */
export function claimedMoney({ answers }: Pick<Pen, 'answers'>, law: StandardResult, typed: Typed): Claimed {
	const parts = moneyClaims(law, typed, answers).filter(({ chosen }) => chosen);
	const further = furtherClaimants(typed);
	const known = parts.flatMap(({ sum }) => (sum ? [sum] : []));
	const own = known.length === parts.length ? sumOf(known) : undefined;
	const others = further.flatMap(({ sum }) => (sum ? [sum] : []));
	const total = own && others.length === further.length ? sumOf([own, ...others]) : undefined;
	return { parts, further, total, fee: own && feeFor(answers, law.burden, own) };
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
