import type { ReviewWords } from '../zh-CN/review';

export const review: ReviewWords = {
	parkedHow:
		'Change back the answer it depends on and it returns by itself; nothing has to be filled in again. For now it counts for nothing.',
	droppedHow:
		'Asked by an earlier version, or brought by a file, and no longer used by the questions and rules. It goes with the case file as it was, and is taken again should a later version ask for it.',
	export: 'Export the case file',
	exportHelp: 'As a backup, or to go on with on another device.',
	exportNow: 'Export',
	exported: 'Exported. The file holds all your answers; keep it safe.',
	exportedLocked: 'Exported and locked. Nothing opens it without the passphrase; keep that.',
	worth: {
		lead: 'Beside each “not known” stands what came out when that alone was known and all else stayed; no likelihood is meant.',
		narrows: 'once known, the range is about {sum} yuan narrower on average',
		moves: 'once known, the range is no narrower, but the sum changes by up to about {sum} yuan',
		nothing: 'does not affect the sum',
		nothingLaw: 'does not affect the sum under the law in force',
		untried: 'not tried: it is a sum or a date, or more would be asked once it is known'
	},
	stale: {
		said: 'The day of assessment is {day}; today is {today}. Periods and durations are reckoned to the day of assessment.',
		now: 'Assess as of today',
		alsoFiling: 'The day of filing is moved to today as well.',
		done: 'Now assessed as of {today}.',
		back: 'Back to {day}'
	}
};
