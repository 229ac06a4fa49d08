import { advice } from '../assessment/advice';
import { payment } from '../assessment/apportionment/payment';
import type { Contested } from '../assessment/contested';
import { working, type Range, type StandardResult } from '../assessment/outcome';
import { readings } from '../case/answers';
import { formulaText } from '../reasoning/explain';
import type { Ends } from '../reasoning/split';
import { findingJson } from './qualification-json';

const money = (amount: { toFixed(places: number): string }) => amount.toFixed(2);
const rangeJson = ({ low, high }: Range) => ({ low: money(low), high: money(high) });
const endsJson = ({ low, high }: Ends) => ({ atLow: money(low), atHigh: money(high) });

/** One standard: figures, shares, recourse and what-ifs. */
export function standardJson(found: StandardResult) {
	const { headline, outer, lacking, burden, byReading } = found;
	const { shares } = burden;
	const bearing = shares.insolvent.map(({ of }) => of);
	return {
		headline: rangeJson(headline),
		outer: rangeJson(outer),
		lacking,
		heads: burden.heads.map(({ head, tier, unmet, figure }) => ({
			head,
			tier: tier ?? null,
			unmet: unmet.map(({ tier: higher, id, finding: of }) => ({ tier: higher, id, ...findingJson(of) })),
			...rangeJson(figure)
		})),
		expenses: rangeJson({ low: burden.total.expenses.low, high: burden.total.expenses.high }),
		groups: burden.shares.groups.map((group) => ({
			...group,
			basis: [...group.basis],
			participants: [...group.participants],
			heads: [...group.heads]
		})),
		participants: participantsJson(found),
		unowed: endsJson(shares.unowed),
		gap: burden.gap.map(({ id, adds }) => ({ step: id, adds: endsJson(adds) })),
		pieces: burden.pieces.map(({ id, head, amount }) => ({
			piece: id,
			head,
			amount: endsJson(amount),
			unowed: endsJson(shares.unowedOf.get(id)!)
		})),
		recourse: shares.recourse.map((row) => ({
			...row,
			from: [...row.from],
			basis: [...row.basis],
			upTo: endsJson(row.upTo)
		})),
		insolvent: shares.insolvent.map(({ of, bears, gap }) => ({ of, bears: eachJson(bears), gap: endsJson(gap) })),
		released: shares.released.map(({ of, outward, givenUp }) => ({
			of,
			outward: eachJson(outward),
			givenUp: endsJson(givenUp)
		})),
		paying: bearing
			.map((id) => payment(id, burden.pieces, shares.forms, bearing))
			.map(({ of, paid, outward, open }) => ({
				of,
				paid: endsJson(paid),
				outward: eachJson(outward),
				open: endsJson(open)
			})),
		needs: [],
		trace: readings.flatMap((reading) => {
			const estimate = byReading[reading];
			return estimate ? working(estimate, reading).map(lineJson) : [];
		})
	};
}

const eachJson = (each: ReadonlyMap<string, Ends>) => [...each].map(([id, of]) => ({ id, ...endsJson(of) }));

function participantsJson(found: StandardResult) {
	const { parties, shares, pieces } = found.burden;
	const advised = advice(found);
	return parties.map(({ id, name, roles, standing, fault, faultBasis, faultSet, duties }) => {
		const share = shares.shares.find((one) => one.id === id)!;
		const { basis, ...advisedOf } = advised.get(id)!;
		return {
			id,
			name,
			roles: [...roles],
			standing,
			fault,
			faultBasis: [...faultBasis],
			faultSet,
			duties: duties.map((duty) => ({ ...duty, basis: [...duty.basis] })),
			advice: { ...advisedOf, basis: [...basis] },
			outward: endsJson(share.outward),
			inner: { A: endsJson(share.inner.A), B: endsJson(share.inner.B) },
			byPiece: pieces.map((piece) => {
				const { outward, inner } = share.byPiece.get(piece.id)!;
				return { piece: piece.id, head: piece.head, outward: endsJson(outward), inner: endsJson(inner) };
			}),
			byReading: (['claimant', 'defendant'] as const).flatMap((reading) => {
				const other = found.byReading[reading]?.shares.shares.find((one) => one.id === id);
				return other ? [{ reading, outward: endsJson(other.outward), inner: endsJson(other.inner.B) }] : [];
			})
		};
	});
}

/** A contested point, and the result by the other view. */
export const viewJson = ({ address, taken, other, standards }: Contested) => {
	const of = ({ headline, burden }: StandardResult) => ({
		headline: rangeJson(headline),
		outward: burden.shares.shares.map(({ id, outward }) => ({ id, ...endsJson(outward) }))
	});
	return {
		point: address,
		taken,
		other,
		standards: { currentLaw: of(standards.currentLaw), noProof: of(standards.noProof) }
	};
};

const lineJson = (line: ReturnType<typeof working>[number]) => ({
	id: line.id,
	formula: formulaText(line),
	low: line.low,
	high: line.high,
	rounded: line.rounded ?? null,
	basis: [...line.basis],
	under: [...line.under]
});
