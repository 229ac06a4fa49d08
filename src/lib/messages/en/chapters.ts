import type { chapters as source, Formal } from '../zh-CN/chapters';

export const chapters: typeof source = {
	basics: {
		title: 'The case',
		pages: {
			claimant: 'You and the matter',
			scene: 'Setting',
			dates: 'Dates',
			victim: 'Age and needs',
			demands: 'Demands made',
			settlement: 'Settlement',
			filing: 'Assessment and filing',
			places: 'Places',
			contract: 'Contract'
		}
	},
	parties: { title: 'Who took part', pages: { participants: 'Participants' } },
	taking: {
		title: 'Taking, notice and consent',
		pages: {
			machine: 'What the machine did',
			source: 'Where the face came from',
			notice: 'Notice',
			consent: 'Consent',
			necessity: 'Need',
			place: 'Place',
			basis: 'The other side’s reasons'
		}
	},
	use: {
		title: 'Use, storage and passing on',
		pages: {
			uses: 'Later uses',
			treatment: 'Treatment and abuse',
			synthesis: 'Synthesis',
			storage: 'Storage',
			sharing: 'Passing on',
			leak: 'Leak',
			response: 'Response'
		}
	},
	harm: {
		title: 'Harm and costs',
		pages: {
			effect: 'Effect',
			losses: 'Losses of money',
			expenses: 'Expenses',
			recovered: 'Paid back',
			gain: 'The other side’s gain',
			claims: 'Claims and police'
		}
	},
	parts: { title: 'What each did', pages: { parts: 'Decisions and duties', causes: 'Part in the result' } }
};

/** For those who work with cases. */
export const formal: Formal = {
	parties: { title: 'Participants', pages: { participants: 'Who, in what role and capacity' } },
	parts: { title: 'Conduct of each party' },
	basics: {
		pages: { claimant: 'Claimant', scene: 'Setting and network', victim: 'Age and needs of the person concerned' }
	},
	taking: {
		pages: {
			machine: 'Manner of processing',
			source: 'Source of the face',
			necessity: 'Necessity',
			place: 'Place of taking',
			basis: 'Grounds relied on'
		}
	},
	use: { pages: { uses: 'Later purposes', treatment: 'Different treatment and abuse' } },
	harm: { pages: { gain: 'Gain', claims: 'Claims made and police' } }
};
