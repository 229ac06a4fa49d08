import { sum, toWeight, zero, type Decimal } from '../../reasoning/decimal';
import type { Figure } from '../../reasoning/figure';
import type { End, Ends } from '../../reasoning/split';
import type { Form } from '../liability/forms/form';
import { hasRole } from '../liability/party';
import type { Personal } from '../quantum/personal';
import type { Property } from '../quantum/property';
import type { Total } from '../quantum/total';
import type { Standard } from '../standard';
import { holding, moved } from './charged';
import { scaled, weights, type Contributing, type Piece } from './pieces';

const ends = ({ low, high }: Figure): Ends => ({ low, high });
const none: Ends = { low: zero, high: zero };

/** Who contributed, and in which form they answer. */
export interface Apportioning extends Contributing {
	forms: readonly Form[];
}

/** Cuts the whole into the pieces that are shared by weights of their own; they sum to the total at each end, to the fen. */
export function pieces(
	standard: Standard,
	total: Total,
	personal: Personal,
	property: Property,
	among: Apportioning
): Piece[] {
	const hurt = standard === 'currentLaw' ? [solatium(total, personal, among)] : heads(total, personal, among);
	const shared = joined(hurt);
	const spent = piece('expenses', 'expenses', plus(total.expenses, total.mitigation), undefined, shared, []);
	const all = [...hurt, ...lost(total, property, among), spent];
	const given = all.some(({ amount }) => amount.low.gt(0) || amount.high.gt(0)) ? all : hurt;
	return scaled(given, ends(total.total)).filter(
		({ amount, paid }) => amount.low.gt(0) || amount.high.gt(0) || paid.size > 0
	);
}

/** A piece that falls on those who did it, or on those charged in their place. */
const piece = (
	id: string,
	head: Piece['head'],
	amount: Ends,
	damage: Piece['damage'],
	own: ReadonlyMap<string, Decimal>,
	forms: readonly Form[]
): Piece => ({
	id,
	head,
	damage,
	amount,
	paid: new Map(),
	own,
	weights: moved(own, holding({ institution: false, damage }, forms)),
	institution: false
});

const plus = (a: Figure, b: Figure): Ends => ({ low: a.low.plus(b.low), high: a.high.plus(b.high) });

/** One head: its contributors are those of the head that set its tier (model §6). */
const solatium = (total: Total, { solatium: { led } }: Personal, among: Apportioning): Piece =>
	piece('solatium', 'solatium', ends(total.personal), led, weights(among, led), among.forms);

/** The heads after the overlap, brought to the floor where it binds. */
const heads = (total: Total, { nonProperty }: Personal, among: Apportioning): Piece[] =>
	scaled(
		(['dignity', 'privacy', 'security'] as const).map((head) => {
			const amount = total.personal.isZero ? none : nonProperty.parts[head];
			return piece(head, head, amount, head, weights(among, head), among.forms);
		}),
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
function lost(total: Total, { items, above, gainBy }: Property, among: Apportioning): Piece[] {
	const { parties, forms } = among;
	const banks = parties.filter((party) => party.standing !== 'state' && hasRole(party, 'bank')).map(({ id }) => id);
	const itemised = items.map((item): Piece => {
		const own = weights(among, 'property', item.by);
		const shared = {
			...piece(`losses/${item.id}`, 'property', ends(item.figure), 'property', own, forms),
			paid: item.paid
		};
		if (item.kind !== 'unauthorised' || !item.institutionOwes || !banks.length) return shared;
		const owing = new Map(banks.map((id) => [id, sum([]).plus(1)]));
		return { ...shared, own: owing, weights: owing, institution: true };
	});
	const left = (end: End) => total.property[end].minus(sum(items.map((item) => item.figure[end])));
	const rest = { low: left('low').lt(0) ? zero : left('low'), high: left('high').lt(0) ? zero : left('high') };
	if (!rest.high.gt(0) && !rest.low.gt(0)) return itemised;
	const took = weights(among, 'property', above === 'gain' ? gainBy : undefined);
	const bearing = took.size ? took : weights(among, 'privacy');
	return [...itemised, piece('property', 'property', rest, 'property', bearing, forms)];
}
