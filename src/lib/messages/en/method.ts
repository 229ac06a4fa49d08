import type { MethodWords } from '../zh-CN/method';

export const method: MethodWords = {
	title: 'Method and parameters',
	lead: 'Every step from the answers to the amount, and every parameter used. The same answers under the same rule set give the same amount, to the fen.',
	ruleSet: 'Rule set {ruleSet}',
	stepsTitle: 'How it is worked out',
	steps: [
		{
			name: 'Reading the answers',
			more: 'An answer can be certain, not known, suspected, or disputed between the sides. Only what a rule reads is asked; as it reads, the rule says who must prove it and by which article.'
		},
		{
			name: 'Choosing the track',
			more: 'Participant by participant. Whoever exercised public power falls to state compensation, for which deadlines and addresses are listed and nothing is computed; all others are assessed in civil law.'
		},
		{
			name: 'Placing it in time',
			more: 'Each stretch of conduct falls under the law of its day. Where it went on past a new text, that text governs the later part. What ended before the Civil Code is not computed, and never put under the Code in silence.'
		},
		{
			name: 'Finding the acts',
			more: 'Each act is a rule of its own: if made out, with its facts and articles; if not, with what is lacking. Consent is judged by substance: asked separately, clearly told, free to refuse, the guardian asked for a child under 14, stopped after withdrawal.'
		},
		{
			name: 'Weighing defences',
			more: 'Another ground of lawfulness counts only once something is shown for it, and only for the step it concerns: not for a later use, a passing-on or a leak.'
		},
		{
			name: 'Standing, fault and part',
			more: 'Whoever decides why or how the face is used is a processor, who since the PIPL must show that it was not at fault; against all others the claimant shows fault. Fault follows from the duties not met, the part played from what would not have happened otherwise.'
		},
		{
			name: 'Setting the tier',
			more: 'Dignity, privacy and personal information, and data security each have tiers 0 to 4; the highest whose description the facts meet is taken. Effects are looked at, no points are added up.'
		},
		{
			name: 'Band and adjustment',
			more: 'A tier has a band. Age and the local living standard multiply, all other factors add; the adjustment is held within limits. A fact that set the tier does not move the same head again.'
		},
		{
			name: 'Solatium under the law in force',
			more: 'First, whether mental damage is severe. If not, nothing; if open to dispute, from nothing upward; if so, from a low sum among reported judgments. Dignity and privacy together give one sum; data security joins at tier 4 only.'
		},
		{
			name: 'Property and expenses',
			more: 'Of loss, gain and what a court may fix, each end takes the largest, never their sum. Own fault is taken off the payment it concerns and nothing else. Expenses run from nothing to what is vouched.'
		},
		{
			name: 'Overlap and total',
			more: 'Without proof of actual loss, what two heads have in common is counted once, on a line of its own; property and expenses are added, a settlement that says what it covers is taken off, never below nothing. This standard is at no end below the law in force.'
		},
		{
			name: 'Sharing',
			more: 'First the form outward: joint, several, supplementary, vicarious. Then inner shares: each head by the square root of fault times cause, equally where degrees cannot be told, nothing for those without a part. All payments together never exceed the total.'
		},
		{
			name: 'Deadlines and other claims',
			more: 'A deadline is the earliest the answers allow, whatever the standard or reading. Remedies beside money are listed with their articles.'
		}
	],
	standardsTitle: 'Two standards, three readings',
	standards: {
		currentLaw: { name: 'Law in force', more: 'What a court applying the law in force may award.' },
		noProof: {
			name: 'Without proof of actual loss',
			more: 'The infringement itself is taken as the harm. This is not the law in force but for research, negotiation and reference, and is labelled so wherever it appears.'
		},
		headline: {
			name: 'By burden of proof (headline)',
			more: 'What is not proved counts as not established, never as the worst there could be; where there is a finding, the finding holds. It is the first figure on the result page.'
		},
		outer: {
			name: 'Outer',
			more: 'The case is worked out again on the claimant’s and on the other side’s version; outer is the widest span of all three. Where it is far wider than the headline, facts are missing, not arithmetic.'
		}
	},
	ends: 'The two ends of a range are two cases worked side by side, low with low and high with high. They are no probability; there is no middle and no expected figure.',
	floorTitle: 'The floor of {floor} yuan',
	floor:
		'No law sets a least award for misuse of a face. {floor} yuan is this project’s parameter, used only without proof of actual loss, on a line of its own, and no ground of claim.',
	sensitivity: {
		title: 'What moving a parameter does',
		lead: 'All numbers of each parameter are made smaller, and larger, by half, and ten fixed cases worked again: how far each end of the range by burden of proof moves at most. The table has the largest move in yuan of the ten cases and, in brackets, the largest in percent; the two need not be of the same case. Numbers stay within what can be: weights and parts at most 1, what heads have in common at most all of a head, a tier a whole number from 1 to 4; limits move by their distance from 1.',
		columns: { parameter: 'Parameter', less: 'Half less', more: 'Half more' },
		low: 'low ',
		high: 'high ',
		move: '{yuan} yuan ({part})',
		fromNil: 'from 0',
		cases: 'moves {n} of ten cases',
		still: 'Moves no total in the ten cases (some only move who bears what): '
	},
	design: 'Parts of the interface and their states (for developers)',
	incomes: {
		title: 'Income statistics',
		lead: 'The local standard of living is the disposable income per head of the court’s province over that of the nation. Below are the figures held and the public reports they were read in; the tables of the Bureau of Statistics themselves were not read. A province or year without a figure is not estimated, and nothing is adjusted for it.',
		checked: 'Last looked for on {day}.',
		year: '{year} ({n} figures)',
		columns: { place: 'Place', yuan: 'Yuan a year', from: 'Read in' },
		national: 'whole country',
		independent: '{n} written independently',
		reports: 'Reports'
	},
	changes: {
		fresh: 'new',
		title: 'Changes of the rule set',
		lead: 'What was released is not rewritten: a changed parameter makes a new rule set, and the old number stays in this public list.',
		none: 'No parameter changed.',
		columns: { row: 'Row', before: 'Before', after: 'After' }
	},
	backTest: {
		title: 'Back-test: held against published judgments',
		lead: 'Judgments that were publicly reported are coded with the questions of this site, assessed under the law in force, and held against what the court gave. Only heads that were claimed and whose award is known are compared; several suits on one incident count once; celebrities, public-interest suits, bank losses and settlements are counted apart. The facts of each were coded before any result was seen, and what was not reported is “not known”.',
		caution:
			'Among reported cases claimants win more often than in truth. Of 154 decisions of 2021 to 2023 with disputes over personal information as their cause of action, 114 were first-instance judgments, and 89 of these, 78%, dismissed everything. The rates below are not the chance that a suit brings money.',
		cautionSource: 'the count of Wang Dazhi and Zhang Ting, 2024',
		groups: {
			individual: 'Private individuals',
			celebrity: 'Celebrities',
			publicInterest: 'Public-interest suits',
			bankLoss: 'Bank and payment losses',
			settled: 'Settlements'
		},
		counts: '{incidents} compared in money, {uncovered} not covered, {without} with no known sum',
		measures: {
			headline: 'Award within the range by burden of proof',
			outer: 'Award within the outer range',
			width: 'Middle width of the range',
			sharp: 'Of ranges that start above nothing and end at most eight times as high',
			skill: 'Against the best fixed range',
			judged: 'Whether the claim stands: as the court held'
		},
		notes: {
			sharp: 'To lie within a very wide range says little.',
			skill: '1 is perfect, 0 is as good as a fixed range that knows nothing of the case, below 0 is worse than that.'
		},
		of: '{hits} of {of}',
		interval: '{count} (95% interval {low} to {high})',
		yuan: '{amount} yuan',
		none: 'no such case',
		gateTitle: 'Whether money was given',
		gate: { zero: 'Ours is nothing', straddles: 'Ours starts at nothing', positive: 'Ours starts above nothing' },
		gateColumns: { ours: 'Our range', zero: 'Court gave nothing', positive: 'Court gave money' },
		missesTitle: 'Cases missed',
		missColumns: { name: 'Case', award: 'Award', headline: 'By burden of proof', side: 'How' },
		sides: { below: 'awarded less than the range', above: 'awarded more than the range' },
		misjudgedTitle: 'Cases in which the court saw the claim otherwise',
		statuses: { qualified: 'made out', notShown: 'not shown', notMet: 'not met', stateTrack: 'State compensation' },
		misjudged: '{name}: the court held {court}, this site {ours}',
		uncoveredTitle: 'Cases not covered',
		why: 'Misses are not tuned away one by one. A parameter changes only where a class of cases gives a reason, with before and after written down.'
	},
	parametersTitle: 'Parameters',
	parametersLead:
		'Every number that is not in the text of the law. If one changes, so does the number of the rule set.',
	files: {
		bands: 'Bands and amounts',
		factors: 'Adjustment factors',
		grades: 'Grades of fault and cause, and their weights',
		overlap: 'What two heads have in common',
		checking: 'Checking the law data',
		urgency: 'Urgency of deadlines'
	},
	columns: { row: 'Case', value: 'Value', unit: ' ({unit})' },
	tier: 'tier {n}',
	meta: {
		status: 'Standing',
		basis: 'Weighed under',
		noBasis: 'no article',
		asOf: 'Last considered',
		source: 'Source',
		same: 'Source as above.'
	},
	status: {
		law: 'laid down by law',
		judgment: 'from judgments',
		analogy: 'by analogy to another text',
		policy: 'this project’s parameter, not law'
	},
	separator: ': ',
	grades: {
		table: 'from the table',
		none: 'no fault',
		slight: 'slight fault',
		ordinary: 'ordinary fault',
		gross: 'gross negligence',
		intent: 'intent'
	},
	parameters: {
		dignityBands: { name: 'Bands of dignity (without proof of actual loss)', unit: 'yuan', rows: {} },
		privacyBands: {
			name: 'Bands of privacy and personal information (without proof of actual loss)',
			unit: 'yuan',
			rows: {}
		},
		securityBands: { name: 'Bands of data security (without proof of actual loss)', unit: 'yuan', rows: {} },
		floor: { name: 'Floor of the non-property total (without proof of actual loss)', unit: 'yuan', rows: {} },
		presumptiveItem: {
			name: 'Time and mitigation where nothing is documented (without proof of actual loss)',
			unit: 'yuan',
			rows: {}
		},
		solatiumTops: { name: 'Top of the solatium where damage is severe (law in force)', unit: 'yuan', rows: {} },
		disputedTops: { name: 'Top of the solatium where severity is disputed (law in force)', unit: 'yuan', rows: {} },
		solatiumLeast: { name: 'Least solatium where damage is severe (law in force)', unit: 'yuan', rows: {} },
		disputedFrom: { name: 'Tier from which severity is open to dispute', unit: 'tier', rows: {} },
		belowThreshold: { name: 'Given by some courts below the threshold of severity', unit: 'yuan', rows: {} },
		discretionaryBands: {
			name: 'Property loss a court may fix',
			unit: 'yuan',
			rows: { none: 'no gain', indirect: 'indirect gain', direct: 'direct gain' }
		},
		wideOuter: { name: 'Outer end above which a nil headline is called uncertain', unit: 'yuan', rows: {} },
		wideRatio: { name: 'Outer width over headline width that is called uncertain', unit: 'times', rows: {} },
		agePrior: {
			name: 'Age (multiplies)',
			unit: '±%',
			rows: { adult: '18 or over', '14-17': '14 to 17', '8-13': '8 to 13', under8: 'under 8' }
		},
		noticeFactor: {
			name: 'Notice',
			unit: '±%',
			rows: { none: 'none', sign: 'a sign only', buried: 'buried in a long text', clear: 'clear' }
		},
		consentFactor: {
			name: 'Consent',
			unit: '±%',
			rows: {
				none: 'none, or by deceit',
				forced: 'forced or bundled',
				exceeded: 'exceeded, or used on after withdrawal',
				valid: 'separate consent'
			}
		},
		necessityFactor: {
			name: 'Need for the face',
			unit: '±%',
			rows: { replaceable: 'something else would do', partly: 'partly needed', needed: 'truly needed' }
		},
		faultFactor: {
			name: 'Gravest fault',
			unit: '±%',
			rows: { none: 'none', slight: 'slight', ordinary: 'ordinary', gross: 'gross', intent: 'intent' }
		},
		recipientsFactor: {
			name: 'Recipients',
			unit: '±%',
			rows: { none: 'nobody known', few: 'one or two', many: 'three or more', public: 'public online' }
		},
		durationFactor: {
			name: 'Duration',
			unit: '±%',
			rows: {
				under1: 'under 1 month',
				'1-3': '1 to 3 months',
				'3-12': '3 to 12 months',
				'12-36': '12 to 36 months',
				over36: '36 months or more'
			}
		},
		deletionFactor: {
			name: 'Deletion',
			unit: '±%',
			rows: {
				certified: 'deleted, with proof',
				claimed: 'only said to be',
				none: 'not deleted',
				noneAfterDemand: 'not deleted after a demand'
			}
		},
		gainFactor: {
			name: 'Gain of the other side',
			unit: '±%',
			rows: { none: 'no gain', indirect: 'indirect gain', direct: 'direct gain' }
		},
		responseFactor: {
			name: 'Response',
			unit: '±%',
			rows: { prompt: 'told and mended promptly', silent: 'nothing', obstructive: 'denied, refused or went on' }
		},
		adjustmentRange: { name: 'Limits of the adjustment', unit: 'times', rows: {} },
		livingStandardIndex: { name: 'Index of the local living standard (multiplies)', unit: '', rows: {} },
		livingStandardRange: { name: 'Limits of the local living standard (multiplies)', unit: 'times', rows: {} },
		faultWeight: {
			name: 'Weight of fault',
			unit: '',
			rows: { none: 'none', slight: 'slight', ordinary: 'ordinary', gross: 'gross', intent: 'intent' }
		},
		causeWeight: {
			name: 'Weight of cause',
			unit: '',
			rows: {
				none: 'none',
				slight: 'slight',
				secondary: 'secondary',
				equal: 'equal',
				main: 'main',
				whole: 'whole'
			}
		},
		faultOfDuty: {
			name: 'Fault that a duty not met stands for',
			unit: '',
			rows: {
				kept: 'met',
				formal: 'in form only',
				undone: 'not done',
				warned: 'not done after a warning',
				knowing: 'knowingly not done'
			}
		},
		ownPart: {
			name: 'Own part of a loss by payment',
			unit: '%',
			rows: { none: 'no code given away', deceived: 'given under deceit', reckless: 'given knowing the risk' }
		},
		enlargedPart: {
			name: 'Enlarged part where a platform did not act on notice',
			unit: '%',
			rows: { some: 'a small part', half: 'about half', most: 'most of it' }
		},
		overlap: {
			name: 'Part of the smaller of two heads that is the same damage',
			unit: '%',
			rows: {
				'dignity-privacy': 'dignity and privacy',
				'privacy-security': 'privacy and data security',
				'dignity-security': 'dignity and data security'
			}
		},
		oldAfter: { name: 'Law data not checked for longer than this is said to be old', unit: 'years', rows: {} },
		urgentDays: { name: 'A deadline with fewer days left than this is urgent', unit: 'days', rows: {} }
	}
};
