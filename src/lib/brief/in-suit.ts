import type { Vocabularies } from './speak';

/**
 * The words for who works with cases: the sides as a court calls them. “The other side” is plain to whom it happened; in a paper of the defendant’s,
 * or one both sides read, it could be either.
 */
export const inSuit = (words: Vocabularies): Vocabularies => ({
	...words,
	findings: { ...words.findings, sides: words.findings.sidesInSuit },
	brief: { ...words.brief, disputed: words.brief.disputedInSuit },
	evidence: { ...words.evidence, bearers: words.evidence.bearersInSuit }
});
