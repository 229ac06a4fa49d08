import type { Formal } from '../words';

/** What `facts.ts` says to the person concerned, said to nobody in particular: for those who work with cases. Only what differs. */
export const formal: Formal = {
	'claimant.kind': { ask: 'Who claims?', help: 'Where the claim is made for somebody else, “the person” is that one.' },
	'incident.network': {
		help: 'Of several that fit, the lowest; if nobody can tell whether the device is connected, “not known”.'
	},
	'know.harmOn': { help: 'If it was known from the start, the first day.' },
	'claimant.relation': { ask: 'How is the claimant related to the deceased?' },
	'know.obligorOn': {
		ask: 'When was it learnt who it was?',
		help: 'If it is not known who, choose “not known”.'
	},
	'defendant.home': {
		help: 'A company’s registered seat; with several, the one rather to be sued; for an organ, where it sits.'
	},
	participants: {
		help: 'See signs, privacy policies, receipts and contracts for full names. If it is not known who it was, press “Not known who”.'
	},
	'information.other': { ask: 'No face was used, but a name, a number or the like that identifies the person?' },
	'necessity.alternative': {
		help: 'Forcing the gate or refusing attendance is unwise; it is better asked for in writing.'
	},
	'portrait.fairUse': {
		help: 'Such as private study, necessary news reporting, official duty, showing a public scene, the public interest or the person’s own.'
	},
	'request.answered': { ask: 'Was it asked to see or copy the information, or for an explanation?' },
	'victim.conduct': { help: 'Being deceived is no fault of the person; this touches the payment only.' },
	'gain.known': {
		help: 'Only what was earned by using this face. Money taken from the person is a loss: it is entered there and not here again.'
	},
	'harm.intimate': { ask: 'What else did others learn about the person?' }
};
