import type { MattersWords } from '../zh-CN/matters';

export const matters: MattersWords = {
	title: 'What matters most',
	top: {
		title: 'Three things that move the sum most',
		lead: 'Each changes this one answer, leaves the others as they are and works the case out again; it does not say which is more likely. An answer that is true stays as it is.',
		all: 'One by one',
		kinds: { open: 'not known yet', soft: 'no evidence noted yet', settled: 'answered' }
	},
	lead: 'Each line changes one answer, leaves the others as they are and works the case out again by the same rules. It does not say which is more likely.',
	working: 'Trying the answers one by one…',
	failed: 'This could not be worked out. The result above is not affected.',
	none: 'Every answer was tried. None of them changes the sums above by itself.',
	open: 'See this question',
	nothing: '0 yuan',
	becomes: 'from {before} to {after}',
	stays: 'still {before}',
	by: '{standard}: {sentence}',
	ifSo: 'If it is “{value}”: ',
	notShown: 'If it cannot be shown: ',
	ticked: { yes: 'If so: ', no: 'If not: ' },
	changes: {
		status: 'whether there is a claim would change; ',
		severity: 'the finding of severe mental harm would change; ',
		tier: 'the level of the damage would change; '
	},
	parts: {
		narrow: {
			title: 'Find these out first',
			note: 'Of the answers not known or in dispute, those that narrow the outer range most once they are known. The outer range is given.'
		},
		tipping: {
			title: 'What would change a finding',
			note: 'Of the answers not known or in dispute, those that would change a finding or the sum most.'
		},
		lower: {
			title: 'Why it is not more',
			note: 'Of the answers that are settled, those without which the sum would rise most.'
		},
		higher: {
			title: 'Why it is not less',
			note: 'Of the answers that are settled, those without which the sum would fall most.'
		},
		soft: {
			title: 'What still wants evidence',
			note: 'Answers for the claimant to show for which no evidence is noted, and the sum if they cannot be shown.'
		}
	}
};
