import type { Row } from '../case/facts';

/**
 * 要紧的问题: what is asked first of whom it happened to, so that there is a result after some ten minutes. The others are passed over as not known
 * and can be answered afterwards, one page after the other. A row is here for one of three reasons: it decides whether and on which track the case
 * counts, a sum under the law in force turns on it in one of the ready incidents (passing.test.ts), or a day or a next step does.
 */
export const mainRows: ReadonlySet<string> = new Set<Row>([
	// Whether it counts, for whom and against whom.
	'claimant.kind',
	'claimant.relation',
	'incident.scene',
	'victim.ageAtStart',
	'victim.ageNow',
	'participants',
	'participants/name',
	'participants/roles',
	'participants/capacity',
	'face.use.*',
	'face.source',
	'notice.given',
	'consent.kind',
	'consent.guardian',
	'necessity.alternative',
	'place.kind',
	// What was done with it, and how it went on with the person.
	'face.linked.*',
	'consent.withdrawn',
	'use.actual.*',
	'use.abuse',
	'synthesis.kind',
	'share.recipients',
	'leak.happened',
	'leak.spread',
	'harm.mental',
	'harm.exposure',
	'harm.intimate',
	'harm.work',
	'gain.kind',
	// What it cost, and what came back.
	'losses',
	'losses/kind',
	'losses/amount',
	'losses/voucher',
	'losses/extent',
	'losses/by',
	'expenses',
	'expenses/kind',
	'expenses/amount',
	'expenses/voucher',
	'recovered',
	'recovered/item',
	'recovered/by',
	'recovered/amount',
	'settlement.made',
	'settlement.amount',
	'settlement.covers',
	// Days, and what stops them.
	'taking.startedOn',
	'taking.endedOn',
	'know.harmOn',
	'know.obligorOn',
	'guardian.knewOn',
	'demands',
	'demands/kind',
	'demands/on',
	'demands/provable',
	'police'
]);
