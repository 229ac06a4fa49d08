import type { DeskWords } from '../zh-CN/desk';

export const desk: DeskWords = {
	search: {
		open: 'Find a question',
		label: 'Words of the question, an article, or an answer given',
		help: 'For example “consent”, “PIPL-29”, “Civil Code art. 1183”, a company. Arrow keys choose, Enter goes there, Esc closes.',
		close: 'Close',
		found: '{n} questions found',
		foundWith: '{n} questions found; {m} more are not asked now',
		nothing: 'Nothing found. Try another word, or the number of an article.',
		unasked: 'Not asked now ({n})',
		unanswered: 'not answered yet',
		reach: {
			later: 'comes after questions that are still open',
			noItem: 'its list has no entry yet',
			irrelevant: 'bears on nothing as the answers are now',
			gate: 'because “{fact}” is answered “{said}”; asked where it is “{values}”',
			gateDay: 'turns on “{fact}”, now “{said}”',
			several: 'bears on nothing as the answers are now; no single other answer would raise it',
			change: 'Change that answer',
			basis: 'Law: ',
			add: 'Add under “{list}”',
			answerFirst: 'Answer what comes before'
		},
		chapter: 'Not asked in this chapter now ({n}), and why'
	},
	standing: {
		title: 'Range as it stands',
		hidden: 'not shown until findings are recorded',
		open: 'Not yet: {n} questions open',
		issues: 'Open issues',
		noIssues: 'No open issues.',
		kinds: {
			unanswered: 'Not answered',
			fault: 'Contradict each other',
			disputed: 'Disputed, no finding',
			suspected: 'Signs only',
			unknown: 'Answered “not known”'
		},
		stops: 'Certain already',
		keys: 'Keyboard',
		keyList: [
			'Ctrl (or ⌘) + K: find a question',
			'Ctrl (or ⌘) + Enter: next chapter',
			'Ctrl (or ⌘) + Z: outside a text field, take back the last edit'
		]
	},
	changed: {
		title: 'Last edit',
		sinceCheck: 'Changed since the check',
		would: 'After this edit',
		same: '{standard}: unchanged, {after}',
		moved: '{standard}: {before} → {after}',
		stillOpen: 'No range yet; questions open: {before} → {after}',
		keys: 'Keyboard: Esc leaves it as it was, Ctrl (or ⌘) + Enter makes the change.',
		hiddenSame: 'Amounts are not shown, nor whether they moved.',
		aside: '{n} set aside: {list}',
		restored: '{n} restored: {list}',
		asked: 'Newly asked ({n}): ',
		opens: 'This edit opens {n} questions, and no range can be given until they are answered: {list}',
		undo: 'Take this edit back',
		more: 'and more'
	},
	findings: {
		lead: 'Every disputed fact with the claim, the defence, the burden of proof and the finding side by side. A finding is kept with the case and the amounts follow it; without one, the burden of proof decides.',
		disputed: 'Disputed facts',
		noDisputes:
			'No disputed fact is recorded. Where the two sides say something else, choose “accounts differ” at the question.',
		fact: 'Fact',
		claimant: 'Claim',
		defendant: 'Defence',
		burden: 'Burden of proof',
		unread: 'bears on nothing now',
		by: { claimant: 'claimant: {basis}', defendant: 'defendant: {basis}' },
		effect: 'What the finding changes',
		ifClaimant: 'as claimed: {range}',
		ifDefendant: 'as defended: {range}',
		noEffect: 'same range either way',
		hidden: 'visible once amounts are shown',
		found: 'Finding',
		foundFor: 'Finding on {fact}',
		none: 'no finding yet',
		asClaimant: 'as claimed: {value}',
		asDefendant: 'as defended: {value}',
		otherwise: 'otherwise: {value}',
		set: 'Set otherwise than derived',
		toQuestion: 'see the question'
	},
	gate: {
		title: 'Findings first, amounts after',
		why: 'Whoever sees an amount first tends towards it without noticing (anchoring). So when checking amounts, findings of fact are recorded before any amount is shown. This changes what is shown, no answer and no amount; it is not written into the case file and ends when this tab is closed.',
		conclusion: 'Conclusion, without amounts',
		pending: 'Disputed facts without a finding: {n}. Without one, the burden of proof decides.',
		ready: 'Every disputed fact has a finding.',
		noDisputes: 'No disputed fact is recorded.',
		toFindings: 'Record findings',
		reveal: 'Findings are recorded, show amounts',
		revealOpen: 'Leave the rest to the burden of proof, show amounts',
		export: 'Export facts and findings without amounts (JSON)',
		brief: 'Brief without amounts'
	}
};
