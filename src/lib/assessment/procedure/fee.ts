import { labourFee, personalityFee, propertyFee } from '../../law/figures';
import type { ProvisionId } from '../../law/ids';
import { acceptanceFee } from '../../law/statistics/acceptance-fee';
import { Figure } from '../../reasoning/figure';
import type { Bounds } from '../quantum/total';
import type { Places } from './places';

export type TariffId = 'personality' | 'contract' | 'labour' | 'stateCompensation';

/** The filing fee under one tariff, for one amount claimed. */
export interface FeeRow {
	tariff: TariffId;
	/** For what was claimed; where nothing was, for each end of the headline; `any` where the amount does not matter. */
	at: 'claims' | 'low' | 'high' | 'any';
	/** Undefined where the amount does not matter. */
	claimed: Figure | undefined;
	fee: Figure;
	/** In summary procedure, on mediation or withdrawal: half, once (FEE-15, 16). */
	halved: Figure | undefined;
	basis: readonly ProvisionId[];
}

interface Situation {
	/** What was claimed already, by head. */
	claimed: Bounds['claimed'];
	/** The total under the law in force. */
	total: Figure;
	court: Places['court'];
	/** Tariffs beside that of personality cases that may come in. */
	contract: boolean;
	labour: boolean;
	civil: boolean;
	state: boolean;
}

/**
 * 案件受理费, on what is claimed, not on what is awarded (law.md T32). It is advanced by the claimant and laid on the loser by the judgment (FEE-29): never
 * part of the damages, and never of the expenses.
 */
export function fee({ claimed, total, court, contract, labour, civil, state }: Situation): FeeRow[] {
	const sums = amounts(claimed, total);
	return [
		...(civil ? sums.map(([at, sum]) => row('personality', at, sum, personality(sum, court))) : []),
		...(civil && contract ? sums.map(([at, sum]) => row('contract', at, sum, property(sum))) : []),
		...(civil && labour
			? [flat('labour', Figure.of(labourFee.value, { parameter: 'figures.labourFee' }), ['FEE-13', 'LAL-53'])]
			: []),
		...(state ? [flat('stateCompensation', Figure.zero, ['FEE-8', 'SCL-41'])] : [])
	];
}

function amounts(claimed: Bounds['claimed'], { low, high }: Figure): [at: 'claims' | 'low' | 'high', sum: Figure][] {
	const items = Object.values(claimed);
	if (items.length) return [['claims', Figure.sum(items).as('fee/amount/claims')]];
	const end = (at: 'low' | 'high', of: Figure['low']): ['low' | 'high', Figure] => [
		at,
		Figure.of(of, { constant: true }).as(`fee/amount/${at}`)
	];
	return low.eq(high) ? [end('high', high)] : [end('low', low), end('high', high)];
}

function row(tariff: 'personality' | 'contract', at: FeeRow['at'], claimed: Figure, whole: Figure): FeeRow {
	const name = `fee/${tariff}/${at}`;
	const due = whole.toFen().as(name, 'FEE-13');
	const half = Figure.of(personalityFee.halvedWhenSummary.value, { parameter: 'figures.personalityFee.halved' });
	const halved = due.times(half).toFen().as(`${name}/halved`, 'FEE-15', 'FEE-16');
	return { tariff, at, claimed, fee: due, halved, basis: ['FEE-13', 'FEE-15', 'FEE-16'] };
}

const flat = (tariff: TariffId, due: Figure, basis: readonly ProvisionId[]): FeeRow => ({
	tariff,
	at: 'any',
	claimed: undefined,
	fee: due,
	halved: undefined,
	basis
});

const figure = (value: string, parameter: string) => Figure.of(value, { parameter });
const above = (sum: Figure, limit: Figure) => sum.minus(limit).atLeast(Figure.zero);

/** FEE-13(2)2: a base the province sets within a range, and a part of the damages above the free amount. */
function personality(sum: Figure, court: Places['court']): Figure {
	const { baseLow, baseHigh, free, middle, middleRate, upperRate } = personalityFee;
	const own = court === 'undecided' ? undefined : acceptanceFee[court];
	const base = own
		? figure(own, `figures.acceptanceFee.${court}`)
		: Figure.of(baseLow.value, { parameter: 'figures.personalityFee.base' }, baseHigh.value);
	const limit = figure(middle.value, 'figures.personalityFee.middle');
	return Figure.sum([
		base,
		above(sum.atMost(limit), figure(free.value, 'figures.personalityFee.free')).times(
			figure(middleRate.value, 'figures.personalityFee.middleRate')
		),
		above(sum, limit).times(figure(upperRate.value, 'figures.personalityFee.upperRate'))
	]);
}

/** FEE-13(1): the sliding scale of property cases, each rate on its own slice. */
function property(sum: Figure): Figure {
	const { lowest, steps } = propertyFee;
	const slices = steps.map(({ over, rate }, n) => {
		const next = steps[n + 1];
		const within = next ? sum.atMost(figure(next.over, 'figures.propertyFee.over')) : sum;
		return above(within, figure(over, 'figures.propertyFee.over')).times(
			figure(rate.value, 'figures.propertyFee.rate')
		);
	});
	return Figure.sum([figure(lowest.value, 'figures.propertyFee.lowest'), ...slices.filter((slice) => !slice.isZero)]);
}
