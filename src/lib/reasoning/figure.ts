import { Decimal, decimal, sum } from './decimal';

/** `less` takes its second operand crosswise: high from low and low from high. */
export type Operator = '+' | '−' | '×' | '÷' | 'less' | 'min' | 'max' | 'round';

/** Where a number that was not worked out comes from: an answer, by its address, or a parameter, by its id; the high end may come from another. */
export type Source = { fact: string } | { parameter: string; upTo?: string } | { constant: true };

export type Origin =
	| { kind: 'given'; from: Source }
	| { kind: 'worked'; operator: Operator; operands: readonly Figure[]; places?: number };

const end = (of: string | number | Decimal): Decimal => (of instanceof Decimal ? of : decimal(String(of)));

/**
 * A number, or a band of numbers, that remembers how it was reached.
 * A band is two cases worked side by side, low with low and high with high, never a statistical interval: every operand must
 * therefore rise with its result. The one exception is `less`, for what moves against it. A band the wrong way round throws.
 */
export class Figure {
	private constructor(
		readonly low: Decimal,
		readonly high: Decimal,
		readonly origin: Origin,
		readonly name?: string,
		readonly basis: readonly string[] = []
	) {
		if (low.gt(high))
			throw new Error(
				`band the wrong way round: ${low.toFixed()} to ${high.toFixed()} (an operand that falls as the result rises needs less())`
			);
	}

	static of(low: string | number | Decimal, from: Source, high: string | number | Decimal = low) {
		return new Figure(end(low), end(high), { kind: 'given', from });
	}

	static readonly zero = Figure.of(0, { constant: true });
	static readonly one = Figure.of(1, { constant: true });

	/** The sum of any number of figures; zero of none, and a single one is itself. */
	static sum(figures: readonly Figure[]): Figure {
		if (figures.length < 2) return figures[0] ?? Figure.zero;
		const ends = [sum(figures.map((f) => f.low)), sum(figures.map((f) => f.high))] as const;
		return new Figure(...ends, { kind: 'worked', operator: '+', operands: figures });
	}

	/** The product of any number of figures; one of none. */
	static product(figures: readonly Figure[]): Figure {
		return figures.length ? figures.reduce((product, figure) => product.times(figure)) : Figure.one;
	}

	/** At each end the largest of several. */
	static largest(figures: readonly Figure[]): Figure {
		return figures.length ? figures.reduce((largest, figure) => largest.atLeast(figure)) : Figure.zero;
	}

	/**
	 * Names this figure: it becomes a line of the working. The name is its place within one run (`dignity/band`); standard and reading
	 * are put before it where the working is listed, so that every line of every run has a name of its own.
	 */
	as(name: string, ...basis: string[]) {
		return new Figure(this.low, this.high, this.origin, name, basis);
	}

	get isZero() {
		return this.high.isZero();
	}

	plus(other: Figure) {
		return this.#work('+', other, (a, b) => a.plus(b));
	}

	/** Takes off what rises with this figure, such as an overlap of heads. */
	minus(other: Figure) {
		return this.#work('−', other, (a, b) => a.minus(b));
	}

	/** Takes off what lowers the result as it rises, such as an uncertain refund: its high end from our low one, its low from our high. */
	less(other: Figure) {
		return new Figure(this.low.minus(other.high), this.high.minus(other.low), {
			kind: 'worked',
			operator: 'less',
			operands: [this, other]
		});
	}

	times(other: Figure) {
		return this.#work('×', other, (a, b) => a.times(b));
	}

	/** Divides by a single number; a band has no place under a line. */
	over(other: Figure) {
		if (!other.low.eq(other.high)) throw new Error('a band cannot divide');
		return this.#work('÷', other, (a, b) => a.div(b));
	}

	/** A ceiling; it leaves a trace only where it binds. */
	atMost(limit: Figure) {
		if (this.low.lte(limit.low) && this.high.lte(limit.high)) return this;
		return this.#work('min', limit, (a, b) => Decimal.min(a, b));
	}

	/** A floor; it leaves a trace only where it binds. */
	atLeast(limit: Figure) {
		if (this.low.gte(limit.low) && this.high.gte(limit.high)) return this;
		return this.#work('max', limit, (a, b) => Decimal.max(a, b));
	}

	/** Money, to the fen, half up: once per head. What is printed is what is used after. */
	toFen() {
		return this.#to(2);
	}

	/** A weight or an adjustment, to four places. */
	toWeight() {
		return this.#to(4);
	}

	#to(places: number) {
		return new Figure(this.low.toDecimalPlaces(places), this.high.toDecimalPlaces(places), {
			kind: 'worked',
			operator: 'round',
			operands: [this],
			places
		});
	}

	#work(operator: Operator, other: Figure, on: (a: Decimal, b: Decimal) => Decimal) {
		return new Figure(on(this.low, other.low), on(this.high, other.high), {
			kind: 'worked',
			operator,
			operands: [this, other]
		});
	}
}
