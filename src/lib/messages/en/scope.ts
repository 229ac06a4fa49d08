import type { ScopeWords } from '../zh-CN/scope';

export const scope: ScopeWords = {
	title: 'What it does not cover',
	lead: 'No figure does not mean no right. Each item says why, and what can be done instead.',
	next: 'What to do: ',
	groups: [
		{
			title: 'Not computed',
			items: [
				{
					id: 'beforeCivilCode',
					title: 'Conduct that ended before 2021',
					what: 'The Civil Code came into force on 1 January 2021. What had ended by then falls to the law of its time (General Rules of Civil Law, Tort Law, Consumer Law), which this tool does not hold.',
					next: 'Keep the evidence, export the case file and take it to a lawyer or the legal-aid line 12348: the law of that time may support a claim. Mind the limitation period.'
				},
				{
					id: 'stateOrgan',
					title: 'A state organ exercising power',
					what: 'This is state compensation, with its own procedure and deadlines; without injury to liberty, life or health there is usually no money for mental damage. The tool shows the way and computes nothing.',
					next: 'Answer the questions all the same: the result lists the dates for review, suit and claim. The request goes in writing to the organ that acted, first.'
				},
				{
					id: 'crime',
					title: 'Whether it is a crime',
					what: 'Selling face data or using a face for fraud may be a crime; the tool judges none.',
					next: 'Report to the police and ask for a receipt; civil claims can be made at the same time.'
				},
				{
					id: 'abroad',
					title: 'The law of Hong Kong, Macau, Taiwan and other countries',
					what: 'Only the law of mainland China is applied. Where the other side or the event is abroad, other law may govern.',
					next: 'Use the result for a first idea under mainland law, then ask a lawyer who knows the law of the place.'
				},
				{
					id: 'body',
					title: 'Bodily injury and death',
					what: 'Medical costs, lost earnings, and compensation for disability and death follow rules of their own that are not here. A diagnosis of mental harm only bears on whether damage is severe.',
					next: 'Collect medical records and receipts apart and have a lawyer work them out with the rest.'
				},
				{
					id: 'fraudMultiple',
					title: 'Triple damages for consumer fraud',
					what: 'Where a trader used the face to cheat a consumer, punitive damages may be due; the tool does not compute them.',
					next: 'Keep orders and payments, complain to the consumer association, or claim this item separately in the suit.'
				},
				{
					id: 'group',
					title: 'Many people, one incident',
					what: 'One person and one incident at a time; amounts of many people are never added up.',
					next: 'Make one case for each. Where many are affected, prosecutors or consumer organisations may sue in the public interest.'
				}
			]
		},
		{
			title: 'Computed, but left out',
			items: [
				{
					id: 'forgedLoan',
					title: 'Unpaid principal and interest of a forged loan',
					what: 'The contract does not bind the person, so what was not paid is no loss; only money really paid or deducted counts.',
					next: 'Do not repay a part and do not sign a promise to repay; dispute the record in writing with the bank and the credit bureau.'
				},
				{
					id: 'noVoucher',
					title: 'Losses and expenses without a voucher',
					what: 'The claimant must show losses and expenses; without a voucher they count as nothing.',
					next: 'Get invoices and transfer records, then change the answer.'
				},
				{
					id: 'amountUnknown',
					title: 'Items of unknown amount',
					what: 'What is not known is not guessed.',
					next: 'Ask the bank or trader and fill it in; where it cannot be found, a court may be asked to fix it.'
				},
				{
					id: 'contractPenalty',
					title: 'An agreed penalty',
					what: 'Contract and tort are alternatives; a penalty is not added to damages in tort.',
					next: 'Compare the penalty with the result, then choose which way to claim.'
				},
				{
					id: 'unclearSettlement',
					title: 'A settlement that does not say what it covers',
					what: 'Where it cannot be seen what was settled, nothing is taken off.',
					next: 'Check first whether other claims were given up, then add to the answers.'
				},
				{
					id: 'organisation',
					title: 'Mental damage of an organisation',
					what: 'The law gives organisations none; only property and expenses are computed.',
					next: 'For injury to reputation, a stop, an apology and restoration of reputation can be claimed.'
				},
				{
					id: 'undated',
					title: 'Conduct without a date',
					what: 'Where neither start nor end is known, the law of the day of assessment is applied, and the result says so.',
					next: 'Look for the dates of photographs, messages and notices; a month is enough.'
				},
				{
					id: 'livingStandard',
					title: 'Provinces and years without statistics',
					what: 'The local living standard needs the income of the year before filing. Where it is not held, no other figure stands in for it and this adjustment is left out.',
					next: 'The rest is computed as usual; the statistical bulletin can be put forward in the proceedings.'
				},
				{
					id: 'courtFee',
					title: 'Court fees',
					what: 'The court decides who bears them; they are no reasonable expense.',
					next: 'Ask the court’s filing office or 12368 for the amount; those in hardship can apply for deferral, reduction or exemption.'
				}
			]
		},
		{
			title: 'Judgments it does not make',
			items: [
				{
					id: 'outcome',
					title: 'Whether a suit succeeds',
					what: 'It predicts no outcome and replaces no lawyer or judge. A range follows from rules; it is not what a court will award.',
					next: 'Take the brief to a lawyer and have the evidence looked at.'
				},
				{
					id: 'truth',
					title: 'Whether the answers are true',
					what: 'Every figure rests on the user’s own answers, which nobody has verified.',
					next: 'Note the evidence under each question; where versions differ, choose “Versions differ” and write down both.'
				},
				{
					id: 'backtest',
					title: 'Calibration on judgments',
					what: 'Bands and factors are graded after reported cases. They have been held against published judgments, but too few of these state a sum for a statistical calibration.',
					next: 'See “Method and parameters” for the result, the cases missed, and the source of every number.'
				}
			]
		},
		{
			title: 'What it needs to run',
			items: [
				{
					id: 'browser',
					title: 'Old browsers, and browsers inside apps',
					what: 'It needs Chrome or Edge 111, Safari 16.4, Firefox 115, or newer. The browsers inside WeChat and other apps show it, but lose what is entered and will hardly save a file.',
					next: 'Open it in the browser of the system. Once the foot of the page says that it works offline, no network is needed; export a case file from time to time.'
				}
			]
		}
	]
};
