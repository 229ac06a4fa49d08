import type { StartWords } from '../zh-CN/start';

export const start: StartWords = {
	start: {
		doors: {
			victim: {
				title: 'I want to know where I stand',
				more: 'The main questions first, about 10 minutes; “not known” will do, and the rest can be answered after the result. You get: whether it counts, roughly how much, next steps.'
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
			'There is no server and no account. The page’s security policy forbids sending anything elsewhere; figures and documents are made on the device.',
		continue: 'Go on with the last case',
		fresh: 'Start another case',
		examples: 'Six ready incidents',
		examplesMore:
			'From public reports, with dates moved to after the newer rules; details the source does not give are added.',
		original: 'with the original dates',
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
	}
};
