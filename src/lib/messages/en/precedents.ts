import type { PrecedentWords } from '../zh-CN/precedents';

export const precedents: PrecedentWords = {
	title: 'Decided cases',
	lead: 'Judgments and court settlements from public reports, coded by the questions of this app, to test its ranges and for comparison. Only what a report states is coded; the rest is “not known”.',
	caution:
		'Cases that get reported over-represent wins. Of 154 judgments with this cause of action in 2021 to 2023, 78% of first-instance claims were dismissed (89 of 114).',
	searchTitle: 'Find',
	search: 'Text',
	any: 'any',
	clear: 'Clear',
	count: '{n} of {all} cases',
	none: 'No case fits. Take away a condition and look again.',
	leftOutTitle: 'Cases that are not coded',
	leftOutLead: 'These were collected too but cannot be coded as a case; the reason stands under each.',
	outcome: 'Outcome',
	outcomes: {
		awarded: 'money ordered',
		dismissed: 'dismissed',
		settled: 'settled in court',
		otherRelief: 'no money, other relief'
	},
	award: {
		unreported: 'sum not reported',
		notClaimed: 'no money claimed',
		nothing: 'no money granted',
		sum: '{sum} yuan'
	},
	features: {
		scene: 'Setting',
		act: 'What was done',
		synthesis: 'Synthesis',
		publication: 'Who was shown it',
		leak: 'Leak',
		minor: 'Minor'
	},
	values: {
		act: {
			fraud: 'impersonation or fraud',
			degraded: 'mocked, made up or sexualised',
			sold: 'sold',
			commercial: 'commercial use',
			recognised: 'recognised or verified',
			pictured: 'photographed or filmed',
			otherData: 'no face used'
		},
		synthesis: { yes: 'synthesis', no: 'no synthesis' },
		publication: { none: 'given to nobody', others: 'given to some', public: 'openly on the web' },
		leak: { yes: 'leaked', no: 'not leaked' },
		minor: { yes: 'a minor', no: 'an adult' }
	},
	unknown: 'not known',
	back: 'Decided cases',
	docket: 'Docket',
	dated: 'Date',
	notDated: 'not reported',
	standing: 'Standing',
	finality: { yes: 'final', no: 'not final', unknown: 'not reported whether final' },
	confidence: { label: 'Trust in the source', high: 'high', medium: 'medium', low: 'low' },
	groups: {
		label: 'Kind',
		individual: 'individual',
		celebrity: 'well-known person',
		publicInterest: 'public interest suit',
		bankLoss: 'loss from a bank account',
		settled: 'settlement'
	},
	moneyTitle: 'Claimed and awarded',
	head: 'Head',
	claimed: 'Claimed',
	awarded: 'Awarded',
	heads: { solatium: 'Solatium', property: 'Property', expenses: 'Expenses' },
	unstated: 'claimed, sum not reported',
	notClaimed: 'not claimed',
	unreported: 'not reported',
	within: 'within the one sum',
	undivided: '{sum} yuan in one sum, not divided by the court.',
	sharesTitle: 'Who bears how much',
	share: '{party} bears {part}%.',
	forms: {
		sole: 'One bears it alone.',
		joint: 'They are jointly liable.',
		several: 'Each bears a part.',
		supplementary: 'One is liable behind another.',
		enlargedPart: 'Jointly liable for the enlarged part.',
		vicarious: 'One answers in another’s place.',
		withinFault: 'Liable within the fault.'
	},
	codingTitle: 'Choices made in coding',
	whole: 'The whole case',
	factsTitle: 'The coded facts',
	notKnown: 'What the report does not say ({n})',
	openTitle: 'Assess it here',
	openMore: 'This opens the coding. See its range and grounds, or change an answer and look again.',
	open: 'Open the result of this case',
	sourcesTitle: 'Sources',
	sourcesMore:
		'These links lead to other sites, outside this app; they will learn that somebody opened them from your device.',
	source: 'Source {n}: {host}',
	comparable: {
		title: 'Decided cases near this one',
		lead: 'These are what courts decided. They are no ranges of ours and move no figure above. Cases that get reported over-represent wins.',
		victimLead:
			'These are cases like yours that have been decided, for orientation. They do not say what you will get: what gets reported is mostly cases that were won.',
		how: 'Compared on six points only: setting, what was done, synthesis, who was shown it, leak, minor. Listed where at least three are alike and at most two differ; there is no score.',
		side: {
			below: 'Below the range under the law in force',
			within: 'Within it',
			above: 'Above it',
			unreported: 'Sum not reported'
		},
		alike: 'Alike',
		differs: 'Different',
		differing: '{name}: here {own}, there {other}',
		same: '{name} ({value})',
		nothing: 'nothing, as far as is known',
		source: 'report (leaves this app)'
	}
};
