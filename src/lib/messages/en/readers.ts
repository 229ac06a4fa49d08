import type { ReaderWords } from '../zh-CN/readers';
import { pleas } from './pleas';

export const readers: ReaderWords = {
	switch: 'For whom',
	names: { victim: 'The person concerned', lawyer: 'Lawyer', judge: 'Judge’s assistant' },
	about: {
		victim: 'Two pages at most: what happened, what the law says, the range, what to do next.',
		lawyer: 'In full: parties, facts by date, liability of each defendant, amounts and working, evidence, law.',
		judge: 'Calculation sheet: numbered lines, both sides’ versions, rules, formulas, checks, and room for the finding.'
	},
	withoutAmounts: 'No amounts at all (inputs, rules and formulas only)',
	attachNone: 'The version without amounts carries no seal: the seal holds every amount.',
	waiting: 'Trying what matters most, answer by answer; the download waits for it…',
	incomplete: 'What matters most could not be worked out; the file goes without that section.',
	titles: {
		victim: 'Your face was used: what to know and do',
		lawyer: 'Misuse of face data: damage assessed',
		judge: 'Misuse of face data: calculation sheet'
	},
	under: {
		victim: 'For your reference; neither a basis of judgment nor legal advice',
		lawyer: 'For reference; neither a basis of judgment nor legal advice',
		judge: 'For checking; the inputs were filled in by a party or user and are not verified'
	},
	fileNames: { victim: 'notes-{date}', lawyer: 'assessment-{date}', judge: 'calculation-sheet-{date}' },
	notToCite: 'Parameters are no basis of judgment and not to be cited in one',
	victim: {
		happened: 'What happened',
		asTold: 'This is what you filled in. It has not been verified.',
		who: 'Who',
		when: 'When',
		period: '{from} to {to}',
		ongoing: 'since {from}, still going on',
		law: 'What the law says',
		rules: 'The main articles, in plain words:',
		money: 'Money: what the law gives now',
		sum: 'Under the law as it is, with all that can be shown: {range}.',
		none: 'Under the law as it is, there is most likely no money to be had (0 yuan).',
		wider: 'With both sides’ versions taken in, at the widest: {outer}.',
		why: 'Why it is so:',
		reasons: {
			severity: '{degree}. The law gives solatium for serious mental harm only',
			part: '{head}: {range}',
			lasting: 'A stop, deletion and an apology can be asked for without showing a loss'
		},
		ours: 'What this project proposes (not the law in force)',
		oursMore:
			'If the law took the unlawful use of a face for damage in itself, this project’s method would come to {range}. Courts do not decide so today, and no claim can rest on it.',
		next: 'The next three steps',
		columns: { step: 'What to do', by: 'When' },
		file: 'Sue, or claim in writing.',
		now: 'Now',
		soon: 'Soon',
		by: 'Before {date} (days left: {n})',
		past: '{date} is past; first ask a lawyer whether a claim is still open',
		help: 'Where to get help',
		helpLines: [
			'12348: public legal service line, free advice; ask about legal aid too.',
			'12345: government service line, if you do not know which authority to turn to.',
			'12377: reports of unlawful content, where your photos or videos are spread.',
			'110: police, for fraud, threats or blackmail with your face, or if you do not feel safe.',
			'Cyberspace authority or police: complaints; they must answer you (PIPL art. 65).'
		],
		keep: 'Keep this evidence',
		inHand: 'You already have: {list}.',
		collect: 'Best to have as well: {list}.',
		collectMore: 'Save first, then ask for deletion. Do not look for evidence in other people’s systems.',
		seal: 'This file carries the answers relied on and every figure; open it on the start page of Lianheng to check them again.',
		limits: 'By fixed rules from your answers; it forecasts no lawsuit and replaces no lawyer.'
	},
	lawyer: {
		chronology: 'Facts by date',
		chronologyNote:
			'Days are taken from the user’s answers and not verified. A day known to the month stands as the month; where the sides differ, both stand.',
		columns: {
			date: 'Date',
			event: 'Fact',
			answer: 'Answer it comes from',
			evidence: 'Evidence in hand'
		},
		events: {
			'taking.startedOn': 'Taking and use began',
			'taking.endedOn': 'Taking and use ended',
			'know.harmOn': 'Harm known',
			'know.obligorOn': 'Known who is liable',
			'demands/on': 'Demand made',
			'guardian.knewOn': 'Known to the guardian',
			'sharing.on': 'Passed to others',
			'leak.on': 'Leak',
			'losses/on': 'Loss occurred',
			'filing.on': 'Suit filed (or planned)',
			'assessment.today': 'This assessment'
		},
		going: 'Taking and use',
		noDate: 'not known',
		defendants: 'Liability of each defendant',
		defendantsNote:
			'For each: role, acts, duties not kept, fault, form of liability, and what it may plead. Sums stand under “Shares and recourse”, the conditions of a defence under “Defences”. Nobody was asked whose a defence is: here they follow from position and part.',
		row: 'Point',
		content: 'Content',
		rows: {
			role: 'Role and standing',
			did: 'Acts',
			part: 'Part in the harm',
			broken: 'Duties not kept',
			fault: 'Fault',
			form: 'Form of liability',
			advice: 'To be named as defendant',
			raised: 'Defences raised',
			pleas: 'Also open by its position'
		},
		stands: '{name}: stands, for {list} only',
		fails: '{name}: does not stand; it would answer {list}',
		pleas,
		faultSet: 'set by the user, reason: {reason}',
		bears: 'for {side} to show',
		noForm: 'owes no compensation by the present answers',
		answersTo: {
			'law.continuing':
				'The rules on the temporal effect of the Civil Code apply it to facts that go on past its first day. For the later texts this is practice and written nowhere, hence for the part after their day only.',
			'law.jointDeciders':
				'The article says joint liability. The objection is that “according to law” points back to the Civil Code and its conditions for a joint tort.',
			'law.unknownLeaker':
				'The article speaks of acts that endanger person or property where nobody knows whose it was. Whether careless keeping of data is such an act is disputed. Once the source is known it no longer applies.',
			'law.mixedCauses':
				'Joint liability asks that each act would have caused all of the harm. Where only one would, no text says so, hence shares.',
			'law.trusteeOutward':
				'A trustee processes for another, who decides on purpose and means. No article makes it pay the victim directly, unless its own security failed.',
			'law.staffOutward':
				'The article makes the employer answer for harm done in the course of work, with recourse against staff who acted wilfully or with gross negligence.',
			'law.venueAnalogy':
				'The article speaks of the safety of person and property on premises. For data it is an analogy only.'
		},
		contestedNote:
			'Courts or writers differ on these points. For each: the view taken, why, and what the law in force comes to by the other.',
		shares: 'Shares and recourse: law in force',
		recourseColumn: 'Recourse after paying (at most, yuan)',
		recourse: 'against {party}: {kind}, {low} to {high}',
		noRecourse: 'against {party}: {kind}',
		given:
			'Numbers put in: answers, numbers of the law, or parameters of ours (with the answer each stands for after the colon). What both standards share is listed once.',
		sharesBehind: 'Shares borne, by both methods ({standard})',
		unburdened: 'Nothing to be shown',
		annex: 'Annex {n}: {title}',
		annexes: {
			working: 'working of amounts and shares (law in force)',
			against: 'what is not made out or not pleaded, and notes',
			proof: 'all facts relied on, and proof',
			beside: 'what matters most; decided cases near this one',
			noProof: 'without proof of actual loss (not the law in force)',
			law: 'articles; method and limits'
		},
		lawListNote:
			'Only the articles this case’s conclusions and sums rest on; those of procedure and explanation stand where they are cited. After each is what it does in our one sentence, not its text.',
		lawLine: ' ({number}in force from {from}; cited as {name})',
		lawNumber: '{number}, ',
		unchecked: ' (number or date not checked)'
	},
	judge: {
		lead: 'Every line has a number; “line” in a formula means a line of this sheet. The column for the finding is left empty. Where the finding differs, put its value in the line and work the later lines out again by their formulas.',
		inputs: 'Facts put in',
		inputsMore: 'What happened, harm and claims',
		rules: 'Rules and conclusions',
		figures: 'Calculation',
		shares: 'Apportionment',
		checks: 'Cross-checks',
		open: 'Contested points of law',
		columns: {
			line: 'Line',
			fact: 'Fact',
			claimant: 'Claimant',
			defendant: 'Defendant',
			taken: 'Used here',
			burden: 'Burden (articles)',
			finding: 'Finding',
			rule: 'Rule',
			facts: 'Facts it rests on',
			basis: 'Articles',
			outcome: 'Conclusion',
			item: 'Item',
			source: 'Rule and source',
			formula: 'Formula',
			low: 'Low',
			high: 'High',
			piece: 'Head',
			party: 'Participant',
			weight: 'Weight',
			faultGrade: 'Fault',
			causeGrade: 'Cause',
			outward: 'Outward: the most that may be asked',
			inner: 'Inner: borne in the end',
			check: 'Check',
			sum: 'Lines added up',
			whole: 'Must equal',
			result: 'Result'
		},
		inputsNote:
			'“—”: no other version of the defendant was filled in. “Used here” is the value once unknown and disputed answers are resolved by the burden of proof.',
		figuresNote:
			'In yuan; adjustments and weights have no unit. Low goes with low and high with high: two calculations side by side. “Crosswise difference”: what is taken off stands at its high end at the low end, at its low end at the high. Each head is rounded to the fen once, adjustments to four places, weights to six.',
		sharesNote:
			'Weight = √(fault × cause), whose values are this project’s parameters, to six places; equal where the causes cannot be told apart; 1 where whoever pays or issued the card alone pays back. Expenses have no cause of their own and follow each one’s share of the other personal heads (at the high end): the weight is that share. Outward is the most that may be asked, inner what each bears in the end. Low and high: the whole at its low and at its high end.',
		checksNote:
			'The parts of a head and what nobody bears must add up to the head; the heads must add up to the total.',
		withoutAmounts: 'This sheet names no amounts: inputs, rules and formulas only, with the value columns empty.',
		amountLeftOut: '(amount left out)',
		asClaimed: 'as claimed',
		byLines: 'by {list}',
		foot: '{notice} · rule set {ruleSet}',
		parameter: 'parameter',
		given: 'answer',
		lawNumber: 'number of the law',
		line: '[line {n}]',
		standing: 'Standing of {party}',
		fault: 'Fault of {party}',
		faultOf: 'Not kept: {list}',
		track: 'Whether there is an infringement',
		act: 'Act: {act}',
		defence: 'Defence: {defence}',
		severity: 'Whether the mental harm is serious',
		tier: 'tier of {head}',
		holds: 'made out',
		fails: 'not made out',
		range: '{standard}: by the burden of proof',
		outer: '{standard}: outer (between both sides’ versions)',
		rangeFormula: '[line {n}]',
		outerFormula: 'lowest and highest total of the three readings (burden, claimant, defendant)',
		piece: '{piece} (in all)',
		unowed: 'borne by none of those listed',
		pieceSum: '{piece}',
		partySum: 'Parts of {party}',
		totalSum: 'Heads',
		bearSum: 'Borne in the end (by head)',
		methodA: 'Borne in the end (by proportion)',
		agrees: 'equal',
		differs: 'not equal',
		nothingToShare: 'The total is nil; nothing is to be shared.',
		reason: 'reason: {reason}'
	},
	blank: '__'
};
