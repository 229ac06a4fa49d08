import type { CasesWords } from '../zh-CN/cases';

export const cases: CasesWords = {
	title: 'My cases',
	lead: 'All of them are on this device only. Each can be renamed, copied to compare another version of events, exported as a file, or deleted.',
	none: 'There is no case on this device yet.',
	fresh: 'New case',
	untitled: 'Case without a name',
	current: 'Case in progress',
	answers: '{n} answers',
	keptOn: 'kept on {day}',
	clock:
		'A case was kept later than now: the clock of the device has been changed. Nothing is lost, but the order may be wrong; check the date of assessment of each case.',
	newer: 'written by a newer version; here it can be read and exported only',
	open: 'Open',
	rename: 'Rename',
	nameOf: 'Name of the case',
	save: 'Save',
	cancel: 'Cancel',
	copy: 'Copy as a variant',
	variant: '{name} (variant)',
	copied: 'Copied as “{name}”. Change answers there and compare the results.',
	export: 'Export',
	remove: 'Delete',
	removed: '“{name}” is deleted.',
	undo: 'Undo',
	undoHelp: 'Once you leave this page it cannot be undone.',
	failed: 'Not saved: the device has no room or does not allow it. What was there is unchanged.',
	exportTitle: 'Export',
	exportHelp: 'A file opens on another device, and it is the only backup there is.',
	exportAll: 'Export all cases',
	lock: 'Lock with a passphrase',
	lockHelp:
		'The file holds every answer. Lock it if it passes through somebody else’s device, a mailbox or a cloud drive. A forgotten passphrase cannot be recovered, by anybody.',
	passphrase: 'Passphrase (at least 8 characters)',
	again: 'Once more',
	short: 'The passphrase is too short: at least 8 characters.',
	differ: 'The two passphrases differ.',
	insecure:
		'This address is not encrypted (https), so the browser offers no encryption. Use an https address or localhost, or export without a lock.',
	exported: 'Exported {name}.',
	openTitle: 'Open a file',
	taken: '{n} cases opened.',
	keepTitle: 'Where it is kept',
	persisted: 'The browser has agreed to keep this for good.',
	persist: 'Ask the browser to keep it',
	notPersisted: 'The browser did not agree: it may clear this when space is short. Export a file.',
	seven:
		'In Safari on iPhone, iPad and Mac, what a site has stored is erased after seven days without a visit (not once it is on the home screen). Export a file, or add it to the home screen.',
	wipeTitle: 'Erase this device',
	wipeHelp:
		'Deletes every case kept on this device. Files already exported stay, and the history of the browser has to be cleared separately.'
};
