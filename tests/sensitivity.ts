import { assess } from '../src/lib/assessment/assess';
import { result } from '../src/lib/assessment/outcome';
import { standards, type Standard } from '../src/lib/assessment/standard';
import type { Answers } from '../src/lib/case/answers';
import { cells, withCells } from '../src/lib/case/profile';
import { faultOfOwn } from '../src/lib/case/profile-faults';
import { adjustable, bounds } from '../src/lib/law/parameters/adjustable';
import { parameters } from '../src/lib/law/parameters/all';
import { Decimal } from '../src/lib/reasoning/decimal';
import type { OwnValues } from '../src/lib/reasoning/read';
import { changed, incident } from './say';

/** The ten fixed cases every parameter is tried on: five ready incidents, and five that reach what those do not. */
export const ten = (): Answers[] => [
	...['1', '2', '3', '4', '5'].map(incident),
	// a child
	changed('2', {
		'victim.ageAtStart': '8-13',
		'victim.ageNow': '8-13',
		'guardian.knewOn': '2025-08-01',
		'consent.guardian': 'no'
	}),
	// so slight that the floor binds
	changed('2', {
		'necessity.alternative': 'equal',
		'face.linked.name': 'no',
		'face.linked.room': 'no',
		'store.log': 'days',
		'store.where': 'device'
	}),
	// a payment one was deceived into
	changed('3', {
		'losses/l1/kind': 'induced',
		'losses/l1/amount': '8000',
		'losses/l1/voucher': 'yes',
		'losses/l1/extent': 'full',
		'victim.conduct': 'deceived'
	}),
	// a court in a province far above the average
	changed('2', { 'court.province': '310000', 'filing.on': '2025-12-30', 'assessment.today': '2025-12-30' }),
	// an indirect gain, and daily life disturbed
	changed('5', { 'harm.mental': 'dailyLife' })
];

/** The value of a parameter made smaller or larger by half, kept within what can be; none for what is no number of ours. */
export function moved(id: string, times: string): unknown {
	const { value } = parameters.find(({ parameter }) => parameter.id === id)!.parameter;
	const shape = adjustable[id]!;
	if (shape === 'index') return undefined;
	const [least, most] = bounds[shape];
	const within = (number: Decimal) => Decimal.min(most, Decimal.max(least, number));
	// Of two heads that are the same damage no more than all can be in common: 0.4 + 0.3 of privacy may grow by 1 ÷ 0.7 at most.
	const by = shape === 'overlap' ? Decimal.min(times, new Decimal(1).div('0.7')) : new Decimal(times);
	const scaled = (text: string) => {
		if (shape === 'limits') return new Decimal(text).minus(1).times(by).plus(1);
		const product = within(new Decimal(text).times(by));
		return shape === 'tier' ? within(product.toDecimalPlaces(0)) : product;
	};
	const next = withCells(
		value,
		new Map(cells(value).map(({ at, text }) => [at, scaled(text).toDecimalPlaces(4, Decimal.ROUND_DOWN).toFixed()]))
	);
	const fault = faultOfOwn(id, next);
	if (fault) throw new Error(`${id} × ${times}: ${fault}`);
	return next;
}

/** How far an end moves at most, in yuan and as a part of what it was (none where it was nil in every case it moves in). */
interface Move {
	yuan: string;
	part?: string;
}
/** In how many of the ten cases either end moves, and how far at most. */
type Moves = Record<'less' | 'more', { cases: number; low: Move; high: Move }>;
export type Sensitivity = Record<string, Record<Standard, Moves>>;

type Ends = Record<'low' | 'high', Decimal>;
const headline = (answers: Answers, own: OwnValues = {}): Record<Standard, Ends> => {
	const found = result(assess(answers, own));
	if (found.status !== 'settled') throw new Error(found.status);
	return { currentLaw: found.standards.currentLaw.headline, noProof: found.standards.noProof.headline };
};

const largest = (numbers: readonly Decimal[]) =>
	numbers.reduce((far, one) => (one.abs().gt(far.abs()) ? one : far), new Decimal(0));

function compare(before: readonly Ends[], after: readonly Ends[]): Moves['less'] {
	const end = (of: 'low' | 'high'): Move => {
		const by = before.map((one, i) => after[i]![of].minus(one[of]));
		const parts = before.flatMap((one, i) => (one[of].isZero() ? [] : [by[i]!.div(one[of])]));
		const part = largest(parts);
		return { yuan: largest(by).toFixed(2), ...(part.isZero() ? {} : { part: part.toFixed(4) }) };
	};
	const cases = before.filter((one, i) => !after[i]!.low.eq(one.low) || !after[i]!.high.eq(one.high)).length;
	return { cases, low: end('low'), high: end('high') };
}

/** What ±50 % of these parameters does to the headline of the ten cases. */
export function sensitivity(ids: readonly string[]): Sensitivity {
	const cases = ten();
	const before = cases.map((answers) => headline(answers));
	const found: Sensitivity = {};
	for (const id of ids) {
		const [less, more] = ['0.5', '1.5'].map((times) =>
			cases.map((answers) => headline(answers, { [id]: moved(id, times) }))
		);
		const of = (standard: Standard): Moves => {
			const ends = (all: readonly Record<Standard, Ends>[]) => all.map((one) => one[standard]);
			return { less: compare(ends(before), ends(less!)), more: compare(ends(before), ends(more!)) };
		};
		found[id] = Object.fromEntries(standards.map((standard) => [standard, of(standard)])) as Record<Standard, Moves>;
	}
	return found;
}
