import type { Ui } from '../zh-CN/ui';

export const ui: Ui = {
	name: 'Lianheng',
	tagline: 'When someone misuses your face: what the law gives, who owes it, and a source for every figure.',
	description:
		'An assessment after misuse of face data: whether it is an infringement, the range under Chinese law, shares and articles. Nothing leaves the device.',
	otherLanguage: '中文',
	leave: 'Leave quickly',
	leaveHelp:
		'Goes to a blank page at once; so does pressing Shift three times. What was entered stays on this device until you “Erase this device”; the history of the browser has to be cleared separately.',
	audience: 'Purpose',
	audiences: { victim: 'My own case', lawyer: 'Preparing a case', judge: 'Checking figures' },
	nav: {
		start: 'Start',
		ask: 'Questions',
		review: 'Check answers',
		cases: 'My cases',
		result: 'Result',
		brief: 'Brief',
		papers: 'Papers: letters, complaint, answer',
		law: 'The law',
		method: 'Method and parameters',
		precedents: 'Decided cases',
		scope: 'What it does not cover'
	},
	lawAge:
		'The law data was last checked on {day}, more than a year ago. Later amendments are not taken in; check the text in force before citing.',
	footer: 'Not legal advice; predicts no outcome. Law data checked to 23 November 2026.',
	start: {
		doors: {
			victim: {
				title: 'I want to know where I stand',
				more: 'About 10 minutes. “Not known” is always an answer. You get: whether it counts, a range, next steps.'
			},
			lawyer: {
				title: 'I am preparing a case',
				more: 'Both standards side by side, sources and shares item by item, and a brief.'
			},
			judge: {
				title: 'I am checking figures',
				more: 'Neutral wording, numbered steps; the law in force only, unless switched.'
			}
		},
		doorsTitle: 'Start here',
		private: 'Everything stays on this device',
		privateMore:
			'There is no server and no account. The page’s security policy (connect-src self) forbids sending anything elsewhere; figures and documents are made on the device.',
		continue: 'Go on with the last case',
		fresh: 'Start another case',
		examples: 'Six ready incidents',
		examplesMore:
			'From public reports, with dates moved to after the newer rules; details the source does not give are added.',
		original: 'with the dates of the time',
		open: 'Open a case file',
		openHelp:
			'Choose a .json file exported earlier, locked or not, or a brief (PDF) with its seal. It is read on this device only.',
		choose: 'Choose a file',
		limits: 'What it cannot do',
		limitsList: [
			'It predicts no outcome and replaces no lawyer or judge.',
			'Conduct that ended before 2021 is not computed.',
			'Where the state exercised power it shows the way and computes nothing.',
			'Bands and factors are this project’s parameters, not law.'
		],
		wipe: 'Erase this device',
		wipeAsk: 'This deletes every case kept on this device and cannot be undone.',
		wipeSure: 'Delete everything',
		wipeNot: 'Keep it',
		notWiped: 'Not erased: the browser does not let pages touch what it stores.',
		wiped: 'Erased.'
	},
	files: {
		notJson: 'The file is cut off or no case file. Export it again and open that; nothing you entered has changed.',
		foreign:
			'This is not a case file of Lianheng. Choose a .json file exported here, or a brief (PDF) with its seal; nothing you entered has changed.',
		newer: 'The file was written by a newer version. Update this page first; nothing you entered has changed.',
		damaged: 'A required part of the file is missing. Use another copy; nothing you entered has changed.',
		tooLarge: 'The file is too large for a case file. Nothing you entered has changed.',
		noSeal:
			'This PDF carries no seal: it was left out, or lost when the file was saved or printed anew. Nothing you entered has changed.',
		openCase: 'Open the case',
		dropped:
			'{n} answers or own parameters in the file do not fit the present questions and rules and were left out. The file itself is unchanged:',
		openRest: 'Open the rest',
		locked: 'The file is locked. Enter the passphrase it was exported with:',
		wrongPassphrase:
			'The passphrase is wrong, or the file was changed. The file is as it was, so you can try again; nothing you entered has changed.',
		insecure:
			'This address is not encrypted (https), so the browser cannot open a locked file. Nothing you entered has changed.',
		unlock: 'Open',
		unlocking: 'Opening…',
		refused: '{n} cases in the file cannot be opened; the others are.'
	},
	ask: {
		opening: 'Opening the case…',
		readOnly:
			'A newer version has written this case. Here it can be read and exported only, so that nothing is damaged; reload to change it.',
		reload: 'Reload',
		continue: 'Continue',
		back: 'Back',
		toReview: 'Check answers',
		unknown: 'Not known',
		unknownMore: 'no sign of it, no way to know',
		suspected: 'Suspected',
		disputed: 'Versions differ',
		statedAgain: 'Answer directly instead',
		signs: 'What signs are there?',
		claimant: 'Your version',
		claimantNeutral: 'Claimant’s version',
		defendant: 'The other side’s version',
		found: 'Finding, if any',
		noFinding: 'No finding yet',
		none: 'none of these',
		others: 'The rest is not known',
		pick: 'choose',
		more: 'only suspected, versions differ, evidence …',
		restUnknown: 'Not known for all that is open',
		certain: 'certain',
		onlySuspected: 'only suspected',
		denied: 'denied by the other side',
		evidence: 'Evidence I have',
		evidenceHelp: 'For example a photo of the device, a screenshot of the consent page, chats.',
		evidenceItem: 'Evidence {n}',
		evidenceSource: 'Source of evidence {n}',
		evidenceState: 'Evidence {n}: in hand or to get',
		evidenceAdd: 'Add evidence',
		evidenceSourceHelp: 'Source, e.g. own photo',
		inHand: 'in hand',
		toGet: 'to be got',
		help: 'Explanation',
		why: 'Why this is asked',
		month: 'Only the month is known',
		day: 'The day is known',
		ongoing: 'Still going on',
		yuan: 'yuan',
		remove: 'Remove',
		undo: 'Undo removal of',
		copy: 'Copy',
		up: 'Move up',
		down: 'Move down',
		placed: '{name}: {n} of {all}',
		errorTitle: 'Something needs attention',
		errorPrefix: 'Error: ',
		unanswered: 'Please answer this question; “Not known” is an answer.',
		unansweredOwn: 'Please answer this question.',
		progress: 'Chapter {n} of {all}: {name}',
		left: '{n} left',
		done: 'done',
		saved: 'Kept on this device',
		saving: 'Keeping…',
		refused:
			'Not kept: the device is full or does not allow it. Everything is still on the page; please export a file.',
		gone: 'This case was deleted in another tab. What is here still stands on the page: keep it again, or export a file.',
		rivals:
			'Another tab changed this case at the same time; the two are merged. In {n} answers they differ, and both are held.',
		retry: 'Try again',
		weighing:
			'This change sets the following answers aside (they are not deleted and come back if you change it back):',
		confirm: 'Make the change',
		undoEdit: 'Leave it'
	},
	offline: {
		shell: 'Questions and results now work offline.',
		whole: 'Everything now works offline, the law and the PDF included.',
		rest: 'Download the rest (about 11 MB, with the fonts of the PDF)',
		newer: 'There is a newer version. You can finish first; what you entered is not affected.',
		update: 'Update now'
	},
	where: {
		noStorage:
			'This browser does not let pages store anything now (usually a private window, or site data is switched off). You can go on, but closing the page loses the case: export a file before you leave.',
		inApp:
			'This is the browser inside {app}: what you enter may be lost when it is closed, and it will hardly save a file. Choose “Open in browser” in the menu at the top right before you start.',
		apps: {
			wechat: 'WeChat',
			qq: 'QQ',
			weibo: 'Weibo',
			dingtalk: 'DingTalk',
			alipay: 'Alipay',
			feishu: 'Lark',
			douyin: 'Douyin',
			xiaohongshu: 'Xiaohongshu',
			other: 'another app'
		},
		seven:
			'Safari erases what a site has stored after seven days without a visit. If you will be back later, export a case file or add this page to the home screen.',
		unsaved: '{name} was not saved',
		unsavedMore:
			'The browser inside this app does not let pages save files. Open this page in a browser and export there.',
		copyHelp: 'Or copy all of the text below into a .json file: it can be opened later all the same.',
		copy: 'Copy',
		copied: 'Copied.',
		close: 'Close',
		tooOld:
			'This browser is too old for the page. Update it or use another: Chrome or Edge 111, Safari 16.4 (on an iPhone by updating the system), Firefox 115, or newer.',
		noScript:
			'Everything here is worked out on your device, which takes JavaScript. Allow it in the settings of the browser and reload. The law and the other texts can be read without.'
	},
	failure: {
		title: 'Something went wrong',
		missing: 'There is no such page',
		kept: 'What you entered is still on this device. Nothing is lost.',
		report: 'What happened',
		reportHelp:
			'You can copy this text into a report. It holds the kind of error, places in the program and the browser’s version, nothing of the case; it is sent nowhere by itself.'
	},
	faults: {
		notOption: 'Choose one of the options listed.',
		notDay: 'There is no such day. Write year-month-day, such as 2025-06-01, or give the month only.',
		negative: 'An amount cannot be negative. Enter 0 or more, such as 1200.',
		tooLarge: 'The amount is too large to compute. Check the decimal point and the unit (yuan).',
		notAmount: 'Enter a number with at most two decimals, such as 1200.50.',
		tooLong: 'Too long: at most 200 characters. What you typed is still here; please shorten it.',
		notAList: 'Incomplete; please choose again.',
		tooFew: 'Add at least one participant; if you do not know who it was, press “I do not know who”.',
		needsSigns: 'Say what signs there are.',
		noDispute:
			'The claimant’s version must differ from the other side’s and favour the claimant more. Check whether they are swapped.',
		cannotBeUnknown: 'Please answer this question directly.',
		cannotBeDisputed: 'Please answer this question directly.',
		endBeforeStart: 'It ends before it starts. Change one of the dates.',
		afterToday: 'The date is after the day of assessment. Change the date or the day of assessment.',
		empty: 'Please fill this in.'
	},
	review: {
		title: 'Check answers',
		lead: 'Read each line. Any change recomputes the result.',
		change: 'Change',
		unknowns:
			'{n} answers are “not known”. The burden of proof decides: what the other side must prove counts against it, what the claimant must prove counts as not having happened.',
		parked: 'Answers that bear on nothing now ({n})',
		open: 'Some questions are not answered yet.',
		goOn: 'Go and answer',
		conclude: 'See the result',
		export: 'Export the case file',
		rivals: 'Two tabs changed these answers differently. The result follows the first of each; choose one:',
		stands: 'Keep this',
		takes: 'Take this one instead',
		noAnswer: '(no answer)',
		dropped: 'Answers the questionnaire no longer has ({n}, kept as they were, not computed with)',
		exported: 'Exported. The file holds all your answers; keep it safe.'
	},
	result: {
		title: 'Result',
		empty: 'There is no case to assess yet.',
		emptyMore: 'Start one from the first page, or open an example.',
		open: 'Some questions are not answered; the result cannot be computed yet.',
		ranges: 'How much, roughly, under the law',
		abroad: 'Reference points abroad (for checking; no part of any figure)',
		showOther: 'Show “without proof of actual loss”',
		heads: 'Heads of damage',
		who: 'Who bears it',
		outward: 'May be asked for at most',
		inner: 'Bears in the end',
		atLow: 'low',
		atHigh: 'high',
		working: 'How each figure came about',
		formula: 'Formula',
		facts: 'Answers relied on',
		readings: 'Three readings',
		readingNames: { burden: 'By burden of proof', claimant: 'Claimant’s case', defendant: 'Defendant’s case' },
		toBrief: 'Make the brief',
		json: 'Export the result (JSON)',
		axis: 'Axis: yuan',
		notOn: 'Not shown; switched on, it stands beside the law in force and is not law.'
	},
	profile: {
		title: 'Own parameters of this case',
		lead: 'This project’s bands, factors and weights are not law. Who has grounds of his own may put his own numbers here; they hold for this case only. What was changed, and why, is printed in the brief and kept in the result and the case file.',
		adjusted: '{n} parameters of this case were changed by the user; the figures are worked with them.',
		see: 'See what was changed',
		none: 'At present all parameters are this project’s.',
		own: 'own',
		of: 'This project’s: {value}',
		low: '{row}, low end',
		high: '{row}, high end',
		reason: 'Reason (printed in the brief)',
		reset: 'Back to this project’s',
		resetAll: 'Reset all',
		floorOff: 'No least sum',
		indexHelp:
			'A multiplier such as 1.05 in place of the index worked from the table; it can also be used for a year the table has not.',
		percentHelp: 'As a decimal: 0.15 is 15%.',
		faults: {
			noSuchParameter: 'There is no such parameter.',
			wrongShape: 'Numbers are missing: fill in every field.',
			notNumber: 'A number with up to four decimal places, such as 0.15.',
			outOfBounds:
				'Outside what can be entered: {least} to {most}; a tier is a whole number, tier 0 is 0, a weight is above 0, and of two limits one is at most 1 and one at least 1.',
			lowAboveHigh: 'The low end cannot be above the high end.',
			notContiguous: 'Tiers must join: each begins where the one before ends.',
			falls: 'No number may be below that of the grade before it.',
			overlapsTooMuch: 'What one head has in common with the other two is at most 1 in all.',
			leastAboveTop: 'The least where damage is severe cannot be above the top of the lowest tier.'
		}
	},
	calendar: {
		make: 'Save to a calendar (.ics)',
		named: 'Say which deadline and which articles',
		help: 'Made on this device, not uploaded. One entry for each deadline that is not past, with reminders 30 and 7 days before. By default an entry says “Reminder” and nothing else, so that whoever sees it learns nothing; think of that before saying more where the calendar is shared or copied to other devices.',
		title: 'Reminder',
		fileName: 'reminders.ics'
	},
	paying: {
		lead: 'Try another sum: what may still be asked of each once one has paid a part. A supposition that changes no figure above; enter what was really paid under money recovered.',
		who: 'Who pays first',
		much: 'How much (yuan)',
		paid: 'Counted',
		party: 'Participant',
		asked: 'May still be asked (low / high end, yuan)',
		open: 'Still unpaid in all',
		settling:
			'This is a payment only. If it is agreed that nothing more will be claimed from whoever pays, see the table on letting off: what is given up, the other joint debtors no longer owe either.'
	},
	settable: {
		title: 'Findings of your own',
		lead: 'A professional may set some findings otherwise than the rules derive them: with a reason, which is printed in the brief; the figures follow. What is not set stays as derived.',
		derived: 'Derived by the rules: {value}',
		prevailing: 'Prevailing view: {value}',
		own: 'Set otherwise',
		asDerived: 'as derived',
		reason: 'Reason (printed in the brief)',
		reasonMissing: 'Give a reason, then save.',
		save: 'Save',
		saved: 'Saved.',
		law: 'Contested points of law',
		harm: 'Harm',
		none: 'There is no finding that could be set otherwise now.',
		link: 'Findings of your own (fault, cause, severity, contested points of law)',
		back: 'Back to the result'
	},
	brief: {
		title: 'Brief',
		lead: 'This is what the file contains. Made on this device, not uploaded.',
		download: 'Download PDF',
		making: 'Making…',
		cancel: 'Cancel',
		failed: 'Not made: {detail}. Nothing is lost; try again.',
		missing: 'No glyph for these characters; they will be missing in the PDF: {list}',
		withNoProof: 'Include “without proof of actual loss”',
		made: '{name} made',
		word: 'Download Word'
	}
};
