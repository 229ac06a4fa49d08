import type { CausalGrade, Read } from '../../case/facts';
import { causeWeight, faultWeight } from '../../law/parameters/grades';
import { Decimal, sum, toWeight, zero } from '../../reasoning/decimal';
import { split, type End, type Ends } from '../../reasoning/split';
import type { Cause, Head } from '../liability/cause';
import type { Party } from '../liability/party';

/** A part of the whole that is shared by weights of its own: a head, an item of loss, the expenses. */
export interface Piece {
	id: string;
	/** The head it is reported under. */
	head: 'dignity' | 'privacy' | 'security' | 'solatium' | 'property' | 'expenses';
	/** The head of damage whose contributors bear it; none for what follows the shares of the others. */
	damage: Head | undefined;
	/** What is still owed. */
	amount: Ends;
	/** What each already paid on it, as far as it counts: credited to him, and owed by nobody any more. */
	paid: ReadonlyMap<string, Ends>;
	/** By what each did himself, before the law charges another in his place. */
	own: ReadonlyMap<string, Decimal>;
	/** Who bears it, and in what proportion; nobody where nobody is at fault. */
	weights: ReadonlyMap<string, Decimal>;
	/** Owed by these alone by contract, never shared with the thief (BC-7). */
	institution: boolean;
}

/** Who took part, what each had a part in, and what the grades of fault and of cause weigh. */
export interface Contributing {
	parties: readonly Party[];
	causes: Causes;
	scale: Scale;
}
type Scale = ReturnType<typeof scale>;

/** The weights of the grades, as the case has them. */
export const scale = (read: Read) => ({ fault: read.parameter(faultWeight), cause: read.parameter(causeWeight) });

export type Causes = ReadonlyMap<string, Readonly<Record<Head, Cause>>>;

/** √(fault × cause) to six places, once for each of the few pairs of weights there are. */
const roots = new Map<string, Decimal>();
function weight(φ: string, κ: string): Decimal {
	const key = `${φ}×${κ}`;
	const made = roots.get(key);
	if (made) return made;
	const product = new Decimal(φ).times(κ);
	const root = toWeight(product.sqrt());
	roots.set(key, root);
	return root;
}

/**
 * The weights of one head: √(φ·κ) among those with a part in it. Where the degree of anyone’s part cannot be ascertained, those at fault who took
 * part stand equal (CC-1172, 177). A part without fault weighs nothing.
 */
export function weights(
	{ parties, causes, scale }: Contributing,
	head: Head,
	only?: readonly string[]
): Map<string, Decimal> {
	const among = parties.filter(
		(p) => p.standing !== 'state' && p.fault !== 'none' && (!only?.length || only.includes(p.id))
	);
	const part = (p: Party) => causes.get(p.id)![head];
	const taking = among.filter((p) => part(p) !== 'none');
	if (taking.some((p) => part(p) === 'undetermined')) return new Map(taking.map((p) => [p.id, new Decimal(1)]));
	return new Map(taking.map((p) => [p.id, weight(scale.fault[p.fault], scale.cause[part(p) as keyof Scale['cause']])]));
}

/** What the weight of one in a piece is the root of; undefined where it is no such root: equal parts, a sum owed by contract, what follows other shares. */
export function grounded(
	{ parties, causes, scale }: Contributing,
	{ damage, own }: Piece,
	id: string
): { fault: Party['fault']; cause: CausalGrade; φ: string; κ: string } | undefined {
	const party = parties.find((one) => one.id === id);
	const cause = damage && causes.get(id)?.[damage];
	if (!party || !cause || cause === 'undetermined') return undefined;
	const [φ, κ] = [scale.fault[party.fault], scale.cause[cause]];
	return own.get(id)?.eq(weight(φ, κ)) ? { fault: party.fault, cause, φ, κ } : undefined;
}

/** Scales pieces so that they sum to `whole` at each end, to the fen; where they are all nil the first bears it. */
export function scaled(pieces: readonly Piece[], whole: Ends): Piece[] {
	const to = (end: End): Map<string, Decimal> => {
		const amounts = new Map(pieces.map((piece) => [piece.id, piece.amount[end]]));
		if (sum(amounts.values()).isZero()) return new Map(pieces.map((piece, i) => [piece.id, i ? zero : whole[end]]));
		return split(whole[end], amounts);
	};
	const [low, high] = [to('low'), to('high')];
	return pieces.map((piece) => ({ ...piece, amount: { low: low.get(piece.id)!, high: high.get(piece.id)! } }));
}
