import type { Read } from '../../case/facts';
import { floor } from '../../law/parameters/bands';
import { overlap } from '../../law/parameters/overlap';
import { Decimal, sum } from '../../reasoning/decimal';
import { Figure } from '../../reasoning/figure';
import type { End, Ends } from '../../reasoning/split';
import type { HeadEstimate } from './head';

type Name = HeadEstimate['head'];
const pairs = [
	{ id: 'dignity-privacy', a: 'dignity', b: 'privacy' },
	{ id: 'privacy-security', a: 'privacy', b: 'security' },
	{ id: 'dignity-security', a: 'dignity', b: 'security' }
] as const satisfies readonly { id: keyof typeof overlap.value; a: Name; b: Name }[];

export interface NonProperty {
	/** Σ of the heads less what is the same damage. */
	net: Figure;
	/** The same, not below the project’s floor: its own line. */
	floored: Figure;
	/** Each head after its part of the overlap is taken off: for sharing; they sum to `net` but for rounding. */
	parts: Readonly<Record<Name, Ends>>;
}

/** `NP = ΣQ − Σ ω·min(Q_i, Q_j)`: 同一损害不重复计算 (model §6). */
export function nonProperty(read: Read, estimates: Readonly<Record<Name, HeadEstimate>>): NonProperty {
	const parts = read.parameter(overlap);
	const same = pairs.map(({ id, a, b }) => {
		const smaller = estimates[a].figure.atMost(estimates[b].figure);
		return Figure.of(parts[id], { parameter: `${overlap.id}.${id}` })
			.times(smaller)
			.as(`overlap/${id}`, 'CC-998');
	});
	const heads = (['dignity', 'privacy', 'security'] as const).map((name) => estimates[name].figure);
	const net = Figure.sum(heads).minus(Figure.sum(same)).toFen().as('nonProperty', 'CC-998');
	const floored = net.atLeast(Figure.of(read.parameter(floor), { parameter: floor.id }));
	return {
		net,
		floored: floored === net ? net : floored.as('nonProperty/floored', 'CC-998'),
		parts: afterOverlap(estimates, parts)
	};
}

/** Each pair’s common damage is taken off both heads as Q_i : Q_j, so that what remains sums to the net. Not lines of the working: only weights for sharing. */
function afterOverlap(
	estimates: Readonly<Record<Name, HeadEstimate>>,
	parts: typeof overlap.value
): Record<Name, Ends> {
	const q = (name: Name, end: End) => estimates[name].figure[end];
	const after = (name: Name, end: End) => {
		const taken = pairs
			.filter(({ a, b }) => a === name || b === name)
			.map(({ id, a, b }) => {
				const whole = q(a, end).plus(q(b, end));
				if (whole.isZero()) return whole;
				const same = Decimal.min(q(a, end), q(b, end)).times(parts[id]);
				return same.times(q(name, end)).div(whole);
			});
		return q(name, end).minus(sum(taken));
	};
	const ends = (name: Name): Ends => ({ low: after(name, 'low'), high: after(name, 'high') });
	return { dignity: ends('dignity'), privacy: ends('privacy'), security: ends('security') };
}
