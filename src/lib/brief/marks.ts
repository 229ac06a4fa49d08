/** A hash in groups of eight, so that it can be compared by eye and breaks between groups. */
export const inGroups = (hash: string): string => hash.replace(/(.{8})(?=.)/g, '$1 ');

/** Text as an XML file may hold it: no control characters and no half of a pair, which Word would call damaged. */
export const writable = (text: string): string =>
	text.replace(/\r\n?/g, '\n').replace(/[\p{Cs}\uFFFE\uFFFF]|(?!\n|\t)\p{Cc}/gu, '');
