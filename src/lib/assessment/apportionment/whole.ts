import { sum, toWeight, zero, type Decimal } from '../../reasoning/decimal';
import type { Figure } from '../../reasoning/figure';
import type { End, Ends } from '../../reasoning/split';
import type { Party } from '../liability/party';
import type { Personal } from '../quantum/personal';
import type { Property } from '../quantum/property';
import type { Total } from '../quantum/total';
import type { Standard } from '../standard';
import { hasRole, scaled, weights, type Causes, type Piece } from './pieces';

const ends = ({ low, high }: Figure): Ends => ({ low, high });
const none: Ends = { low: zero, high: zero };

/** Cuts the whole into the pieces that are shared by weights of their own; they sum to the total at each end, to the fen. */
export function pieces(
	standard: Standard,
	total: Total,
	personal: Personal,
	property: Property,
	parties: readonly Party[],
	causes: Causes
): Piece[] {
	const hurt =
		standard === 'currentLaw' ? [solatium(total, personal, parties, causes)] : heads(total, personal, parties, causes);
	const shared = joined(hurt);
	const spent: Piece = {
		id: 'expenses',
		head: 'expenses',
		amount: plus(total.expenses, total.mitigation),
		weights: shared,
		institution: false
	};
	const all = [...hurt, ...lost(total, property, parties, causes), spent];
	const given = all.some(({ amount }) => amount.low.gt(0) || amount.high.gt(0)) ? all : hurt;
	return scaled(given, ends(total.total)).filter(({ amount }) => amount.low.gt(0) || amount.high.gt(0));
}

const plus = (a: Figure, b: Figure): Ends => ({ low: a.low.plus(b.low), high: a.high.plus(b.high) });

/** One head: its contributors are those of the head that set its tier (model §6). */
const solatium = (total: Total, { solatium: { led } }: Personal, parties: readonly Party[], causes: Causes): Piece => ({
	id: 'solatium',
	head: 'solatium',
	amount: ends(total.personal),
	weights: weights(parties, causes, led),
	institution: false
});

/** The heads after the overlap, brought to the floor where it binds. */
const heads = (total: Total, { nonProperty }: Personal, parties: readonly Party[], causes: Causes): Piece[] =>
	scaled(
		(['dignity', 'privacy', 'security'] as const).map((head) => ({
			id: head,
			head,
			amount: total.personal.isZero ? none : nonProperty.parts[head],
			weights: weights(parties, causes, head),
			institution: false
		})),
		ends(total.personal)
	);

/** Expenses follow the non-property shares: each one’s weight is what he bears of them. */
function joined(hurt: readonly Piece[]): Map<string, Decimal> {
	const shares = new Map<string, Decimal>();
	for (const { weights: of, amount } of hurt) {
		const whole = sum(of.values());
		if (whole.isZero()) continue;
		const size = amount.high.isZero() ? whole.div(whole) : amount.high;
		of.forEach((weight, id) => shares.set(id, (shares.get(id) ?? zero).plus(weight.times(size).div(whole))));
	}
	return new Map([...shares].map(([id, weight]) => [id, toWeight(weight)]));
}

/** Each item of loss by those whose conduct caused it; what stands above the items, a gain or a sum fixed by the court, by those who had it or took part. */
function lost(total: Total, { items, above, gainBy }: Property, parties: readonly Party[], causes: Causes): Piece[] {
	const banks = parties.filter((party) => party.standing !== 'state' && hasRole(party, 'bank')).map(({ id }) => id);
	const itemised = items.map((item): Piece => {
		const institution = item.kind === 'unauthorised' && item.institutionOwes && banks.length > 0;
		const owing = new Map(banks.map((id) => [id, sum([]).plus(1)]));
		return {
			id: `losses/${item.id}`,
			head: 'property',
			amount: ends(item.figure),
			weights: institution ? owing : weights(parties, causes, 'property', item.by),
			institution
		};
	});
	const left = (end: End) => total.property[end].minus(sum(items.map((item) => item.figure[end])));
	const rest = { low: left('low').lt(0) ? zero : left('low'), high: left('high').lt(0) ? zero : left('high') };
	const fallback = weights(parties, causes, 'property', above === 'gain' ? gainBy : undefined);
	const bearing = fallback.size ? fallback : weights(parties, causes, 'privacy');
	return [
		...itemised,
		...(rest.high.gt(0) || rest.low.gt(0)
			? [{ id: 'property', head: 'property' as const, amount: rest, weights: bearing, institution: false }]
			: [])
	];
}
