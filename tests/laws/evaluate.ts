import { runInNewContext } from 'node:vm';
import type { Term } from '../../src/lib/reasoning/explain';

/** Evaluates a printed formula at one end, from the values printed in it; the second operand of `less` at the other end. */
export function evaluate(formula: readonly Term[], end: 'low' | 'high'): number {
	const open: { less: boolean; second: boolean }[] = [];
	const text = formula.map((term) => {
		const crosswise = open.filter(({ less, second }) => less && second).length % 2 === 1;
		if (term.kind !== 'symbol') return `(${crosswise === (end === 'low') ? term.high : term.low})`;
		const symbol = term.text.replace(/−/g, '-').replace(/×/g, '*').replace(/÷/g, '/');
		if (symbol.endsWith('(')) {
			open.push({ less: symbol === 'less(', second: false });
			return symbol === 'less(' ? '((' : symbol.replace(/^(min|max)\($/, 'Math.$1(').replace(/^round\($/, '(');
		}
		if (symbol === ')') return open.pop()!.less ? '))' : ')';
		const inner = open.at(-1);
		if (symbol !== ', ' || !inner?.less) return symbol;
		inner.second = true;
		return ')-(';
	});
	return Number(runInNewContext(text.join('')));
}
/** Half away from zero, as the engine rounds (all printed values are nonnegative). */
export const round = (value: number, places: number) =>
	Math.round((value + Number.EPSILON) * 10 ** places) / 10 ** places;
