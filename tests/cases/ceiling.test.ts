import { expect, it } from 'vitest';
import { assess } from '../../src/lib/assessment/assess';
import { working } from '../../src/lib/assessment/outcome';
import { changed } from '../say';

/**
 * NR-12(2), for a sum that a court fixes in a network case: at most 500,000. The bands as they are end far below it, so that it never binds; here
 * they are raised to 100,000–900,000 to see that it would, and where.
 */
const raised = {
	'bands.discretionaryBands': { none: ['0', '0'], indirect: ['0', '400000'], direct: ['100000', '900000'] }
};

function property(network: string, kind: string) {
	const run = assess(
		changed('2', {
			'incident.network': network,
			'gain.kind': kind,
			'gain.known': '?',
			'gain.by': [],
			'victim.home': 'unsure'
		}),
		raised
	).currentLaw.burden;
	if (run.status !== 'settled') throw new Error(run.status === 'needs' ? [...run.needs].join(' ') : run.what);
	const { low, high } = run.value.total.property;
	const capped = working(run.value, 'burden').some(({ formula }) =>
		formula.some(
			(term) => term.kind === 'value' && 'parameter' in term.from && term.from.parameter === 'figures.networkCeiling'
		)
	);
	return { sums: [low.toFixed(), high.toFixed()], capped };
}

it('binds in a network case, above it, and is shown', () => {
	expect(property('published', 'direct')).toEqual({ sums: ['100000', '500000'], capped: true });
});
it('is not shown where it does not bind', () => {
	expect(property('published', 'indirect')).toEqual({ sums: ['0', '400000'], capped: false });
});
it('binds nothing where no network was used', () => {
	expect(property('device', 'direct')).toEqual({ sums: ['100000', '900000'], capped: false });
});
