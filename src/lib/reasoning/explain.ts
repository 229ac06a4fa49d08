import type { Figure, Operator, Source } from './figure';

/**
 * A piece of a printed formula. A value stands for a number that was given, with where it came from; a figure for a line of its own;
 * `less` opens what is taken crosswise (its high end at the low end, its low end at the high one).
 */
export type Term =
	| { kind: 'symbol'; text: string }
	| { kind: 'value'; low: string; high: string; from: Source }
	| { kind: 'figure'; id: string; low: string; high: string };

/** One line of the working. `rounded` is the number of decimal places the value was rounded to, if it was. */
export interface Line {
	id: string;
	formula: readonly Term[];
	low: string;
	high: string;
	rounded: number | undefined;
	basis: readonly string[];
	under: readonly string[];
}

/**
 * Every named figure under `figures`, each once, deepest first: the working as a flat list that points, not as a tree that repeats.
 * `scope` (standard and reading) is put before each name. Two different figures of one name are a defect and throw.
 */
export function explain(figures: readonly Figure[], scope = ''): Line[] {
	const lines = new Map<Figure, Line>();
	const names = new Map<string, Figure>();
	const visit = (figure: Figure) => {
		if (lines.has(figure)) return;
		const under = below(figure);
		under.forEach(visit);
		if (!figure.name) return;
		const same = names.get(figure.name);
		if (same && same !== figure) throw new Error(`two figures are called ${figure.name}`);
		names.set(figure.name, figure);
		lines.set(figure, {
			id: scope + figure.name,
			formula: write(figure, scope),
			rounded: figure.origin.kind === 'worked' ? figure.origin.places : undefined,
			low: figure.low.toFixed(),
			high: figure.high.toFixed(),
			basis: figure.basis,
			under: [...new Set(under.map((f) => scope + f.name!))]
		});
	};
	figures.forEach(visit);
	return [...lines.values()];
}

/** The formula as one line of text, over the ids of the figures beneath it. */
export const formulaText = (line: Line): string =>
	line.formula
		.map((term) => {
			if (term.kind === 'symbol') return term.text;
			if (term.kind === 'figure') return term.id;
			return term.low === term.high ? term.low : `[${term.low}, ${term.high}]`;
		})
		.join('');

/** The nearest named figures this one was worked from. */
function below({ origin }: Figure): Figure[] {
	if (origin.kind === 'given') return [];
	return origin.operands.flatMap((operand) => (operand.name ? [operand] : below(operand)));
}

/** How tightly an operator binds, and whether its right-hand side needs brackets at the same strength. */
const binding: Partial<Record<Operator, number>> = { '+': 1, '−': 1, '×': 2, '÷': 2 };
const strictRight = new Set<Operator>(['−', '÷']);

/** The formula of a figure over the figures, or failing that the values, beneath it. A rounding at the top is told by the line itself. */
function write(figure: Figure, scope: string): Term[] {
	const symbol = (text: string): Term => ({ kind: 'symbol', text });
	const joined = (parts: Term[][], by: string) => parts.flatMap((part, i) => (i === 0 ? part : [symbol(by), ...part]));
	const term = (of: Figure, top: boolean, outer = 0, right = false): Term[] => {
		const ends = { low: of.low.toFixed(), high: of.high.toFixed() };
		if (of.name && !top) return [{ kind: 'figure', id: scope + of.name, ...ends }];
		if (of.origin.kind === 'given') return [{ kind: 'value', ...ends, from: of.origin.from }];
		const { operator, operands } = of.origin;
		if (operator === 'round' && top) return term(operands[0]!, !operands[0]!.name);
		const own = binding[operator];
		if (own === undefined)
			return [
				symbol(`${operator}(`),
				...joined(
					operands.map((f) => term(f, false)),
					', '
				),
				symbol(')')
			];
		const parts = operands.map((f, i) => term(f, false, own, i > 0 && strictRight.has(operator)));
		const text = joined(parts, ` ${operator} `);
		const brackets = operands.length > 1 && (own < outer || (own === outer && right));
		return brackets ? [symbol('('), ...text, symbol(')')] : text;
	};
	return term(figure, true);
}
