import { standards, type Standard } from '../assessment/standard';
import type { ReviewWords } from '../messages/zh-CN/review';
import { Decimal } from '../reasoning/decimal';
import { exact } from './amounts';
import type { PlainMatters } from './matters';
import { fill } from './speak';

/** Sums are told to this many yuan, rounded half up: they are means of what could come out. */
const grain = 100;

const told = (sum: Decimal): string => {
	const rounded = sum.div(grain).round().times(grain);
	return exact(rounded.isZero() ? sum : rounded).replace(/\.00$/, '');
};

/**
 * What one or several open answers cost in width: by how much the outer range under the law in force would be narrower once they were known, or
 * that the sum would only move, or that nothing changes. Of several, what the weightiest is worth. `shown` are the standards the reader sees.
 */
export function worthOf(
	{ now, worths }: PlainMatters,
	addresses: readonly string[],
	shown: readonly Standard[],
	said: ReviewWords['worth']
): string {
	const of = worths.filter(({ kind, address }) => kind === 'open' && addresses.includes(address));
	if (!of.length) return said.untried;
	const most = (by: 'narrows' | 'moves', standard: Standard) =>
		of.map((one) => new Decimal(one[by][standard])).reduce((a, b) => Decimal.max(a, b));
	const narrower = most('narrows', 'currentLaw');
	if (narrower.gt(0)) return fill(said.narrows, { sum: told(narrower) });
	const shift = of.flatMap(({ tried }) =>
		tried.flatMap(({ after }) =>
			(['low', 'high'] as const).map((end) => {
				const [then, before] = [after, now].map(({ standards: by }) => by.currentLaw.headline[end]);
				return new Decimal(then!).minus(before!).abs();
			})
		)
	);
	const moved = shift.reduce((a, b) => Decimal.max(a, b), new Decimal(0));
	if (moved.gt(0)) return fill(said.moves, { sum: told(moved) });
	const elsewhere = standards.some(
		(standard) => shown.includes(standard) && (most('narrows', standard).gt(0) || most('moves', standard).gt(0))
	);
	return elsewhere ? said.nothingLaw : said.nothing;
}
