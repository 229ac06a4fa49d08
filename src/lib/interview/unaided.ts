import type { Row } from '../case/facts';

/** The questions that need no example, each for the reason above it. Every other has one in `messages/{zh-CN,en}/examples.ts` (tests/laws/examples.test.ts). */
export const unaided: ReadonlySet<string> = new Set<Row>([
	// The options say all there is to say.
	'claimant.kind',
	'claimant.relation',
	'victim.ageAtStart',
	'victim.ageNow',
	'demands/kind',
	// A day or a sum of money, with nothing to weigh.
	'demands/on',
	'settlement.amount',
	'expenses/amount',
	'recovered/amount',
	'claims/amount',
	'recovered/by',
	// Filled in beforehand, with a help of its own.
	'filing.on',
	'assessment.today',
	// A place; the help says which.
	'court.province',
	'place.inCourtCity',
	'victim.home',
	'victim.inCourtCity',
	'defendant.inCourtCity'
]);
