import type { Row } from '../case/facts';

/**
 * The order in which people are asked, and nothing else: whether a question shows, the rules decide. A chapter has pages, a page one group of
 * related questions. Who took part is asked early, because burden and track turn on it; what each did, late: one list, two chapters.
 */
export const chapters = [
	{
		id: 'basics',
		pages: [
			{ id: 'claimant', asks: ['claimant.kind', 'claimant.relation', 'victims.others'] },
			{ id: 'scene', asks: ['incident.scene', 'incident.network'] },
			{
				id: 'dates',
				asks: ['taking.startedOn', 'taking.endedOn', 'taking.lateEffect', 'know.harmOn', 'know.obligorOn']
			},
			{ id: 'victim', asks: ['victim.ageAtStart', 'victim.ageNow', 'guardian.knewOn', 'victim.needs'] },
			{ id: 'demands', asks: ['demands', 'demands/kind', 'demands/on', 'demands/provable'] },
			{ id: 'settlement', asks: ['settlement.made', 'settlement.amount', 'settlement.covers'] },
			{ id: 'filing', asks: ['filing.on', 'assessment.today', 'court.province'] },
			{
				id: 'places',
				asks: [
					'place.incident',
					'place.inCourtCity',
					'victim.home',
					'victim.inCourtCity',
					'defendant.home',
					'defendant.inCourtCity'
				]
			},
			{ id: 'contract', asks: ['contract.exists', 'contract.faceTerm', 'contract.penalty', 'contract.broadClause'] }
		]
	},
	{
		id: 'parties',
		pages: [
			{
				id: 'participants',
				asks: ['participants', 'participants/name', 'participants/roles', 'participants/capacity']
			}
		]
	},
	{
		id: 'taking',
		pages: [
			{ id: 'machine', asks: ['face.use.*', 'information.other', 'face.stored', 'face.linked.*', 'face.anonymised'] },
			{ id: 'source', asks: ['face.source', 'capture.covert'] },
			{ id: 'notice', asks: ['purpose.stated', 'notice.given'] },
			{ id: 'consent', asks: ['consent.kind', 'consent.guardian', 'consent.withdrawn', 'request.answered'] },
			{ id: 'necessity', asks: ['necessity.alternative', 'necessity.purpose'] },
			{ id: 'place', asks: ['place.kind'] },
			{
				id: 'basis',
				asks: ['basis.claimed', 'basis.shown', 'basis.reasonable', 'sign.displayed', 'place.security', 'face.refused']
			}
		]
	},
	{
		id: 'use',
		pages: [
			{ id: 'uses', asks: ['use.actual.*', 'use.covered'] },
			{ id: 'treatment', asks: ['use.decision', 'use.abuse'] },
			{ id: 'synthesis', asks: ['synthesis.kind', 'synthesis.recognisable'] },
			{ id: 'storage', asks: ['store.where', 'store.lapse.*', 'store.deletion', 'store.overlong', 'store.log'] },
			{
				id: 'sharing',
				asks: [
					'share.recipients',
					'share.basis',
					'share.forProfit',
					'sharing.on',
					'consent.renewed',
					'portrait.fairUse'
				]
			},
			{
				id: 'leak',
				asks: ['leak.happened', 'leak.otherSource', 'leak.accessed', 'leak.spread', 'leak.on']
			},
			{ id: 'response', asks: ['leak.response', 'store.secured', 'scale.people'] }
		]
	},
	{
		id: 'harm',
		pages: [
			{ id: 'effect', asks: ['harm.mental', 'harm.exposure', 'harm.intimate', 'harm.work'] },
			{
				id: 'losses',
				asks: [
					'losses',
					'losses/kind',
					'losses/amount',
					'losses/on',
					'losses/voucher',
					'losses/extent',
					'losses/by',
					'victim.conduct'
				]
			},
			{ id: 'expenses', asks: ['expenses', 'expenses/kind', 'expenses/amount', 'expenses/voucher'] },
			{ id: 'recovered', asks: ['recovered', 'recovered/item', 'recovered/by', 'recovered/amount'] },
			{ id: 'gain', asks: ['gain.kind', 'gain.known', 'gain.by'] },
			{ id: 'claims', asks: ['claims', 'claims/head', 'claims/amount', 'police'] }
		]
	},
	{
		id: 'parts',
		pages: [
			{
				id: 'parts',
				asks: [
					'participants/decidesWhy',
					'participants/decidesHow',
					'participants/jointWith',
					'participants/passedTo',
					'participants/principal',
					'participants/mandate',
					'participants/employer',
					'participants/inTask',
					'participants/dispatchedTo',
					'participants/dispatchFault',
					'participants/customer',
					'participants/orderFault',
					'participants/minor',
					'participants/guardian',
					'participants/owns',
					'participants/separateAssets',
					'participants/helped',
					'participants/noticeProper',
					'participants/spreadAfter',
					'participants/knewUse',
					'participants/platformOf',
					'participants/spreadPart',
					'participants/duty.*'
				]
			},
			{ id: 'causes', asks: ['participants/cause.*'] }
		]
	}
] as const satisfies readonly { id: string; pages: readonly { id: string; asks: readonly Row[] }[] }[];

export type ChapterId = (typeof chapters)[number]['id'];
