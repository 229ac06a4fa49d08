import { points, type Point, type PointId } from '../law/abroad/points';
import { income, rates, type Place } from '../law/abroad/rates';
import type { AbroadWords } from '../messages/zh-CN/abroad';
import { Decimal } from '../reasoning/decimal';
import { exact } from './amounts';
import { fill } from './speak';

/** One reference point in words: its local amounts, and what they come to here. */
export interface SaidPoint {
	id: PointId;
	name: string;
	note: string;
	on: string;
	finality: string;
	read: string;
	lines: { label: string; local: string; yuan: string; scaled: string }[];
	sources: readonly string[];
}
export interface SaidPlace {
	place: Place;
	name: string;
	points: SaidPoint[];
}

/** 境外参考点: for checking, no part of any figure. Statutory and realised amounts apart; what could not be converted says so. */
export function abroad(words: AbroadWords): SaidPlace[] {
	const all: readonly (Point & { id: PointId })[] = points;
	return [...new Set(all.map(({ place }) => place))].map((place) => ({
		place,
		name: words.places[place],
		points: all.filter((point) => point.place === place).map((point) => said(point, words))
	}));
}

function said(point: Point & { id: PointId }, words: AbroadWords): SaidPoint {
	const { id, place, on, finality, currency, statutory, realised, read, sources } = point;
	const { unit, yuan } = rates.value[currency];
	const perHead = income.value[place];
	const toYuan = (amount: string) => new Decimal(amount).times(yuan).div(unit);
	const whole = (amount: Decimal) => exact(amount.toDecimalPlaces(0)).replace(/\.00$/, '');
	const here = (amount: string) => `${whole(toYuan(amount))}${words.yuan}`;
	const scaled = (amount: string) =>
		`${whole(
			toYuan(amount)
				.times(income.home)
				.div(perHead ?? income.home)
		)}${words.yuan}`;
	const local = (amount: string) => fill(words.currencies[currency], { amount: exact(amount).replace(/\.00$/, '') });
	const line = (label: string, amounts: Point['statutory']) =>
		amounts
			? [
					{
						label,
						local: between(amounts, local, words),
						yuan: between(amounts, here, words),
						scaled: perHead === null ? words.notConverted : between(amounts, scaled, words)
					}
				]
			: [];
	return {
		id,
		name: words.points[id].name,
		note: words.points[id].note,
		on: on ?? words.undated,
		finality: words.finality[finality],
		read: words.read[read],
		lines: [...line(words.statutory, statutory), ...line(words.realised, realised)],
		sources
	};
}

function between([low, high]: NonNullable<Point['statutory']>, say: (amount: string) => string, words: AbroadWords) {
	if (low === null) return fill(words.upTo, { amount: say(high ?? '0') });
	if (high === null) return fill(words.above, { amount: say(low) });
	return low === high ? say(low) : fill(words.between, { low: say(low), high: say(high) });
}
