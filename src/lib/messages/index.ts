/** Loads the parts of the words a page shows, in one language; each part is a chunk of its own. */
type Lang = 'zh-CN' | 'en';

export const loadUi = async (lang: Lang) => (lang === 'en' ? await import('./en/ui') : await import('./zh-CN/ui')).ui;
export const loadFacts = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/facts') : await import('./zh-CN/facts')).facts;
export const loadChapters = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/chapters') : await import('./zh-CN/chapters')).chapters;
const loadFindings = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/findings') : await import('./zh-CN/findings')).findings;
const loadFigures = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/figures') : await import('./zh-CN/figures')).figures;
const loadBrief = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/brief') : await import('./zh-CN/brief')).brief;
const loadEvidence = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/evidence') : await import('./zh-CN/evidence')).evidence;
export const loadLaw = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/law') : await import('./zh-CN/law')).law;
export const loadAbroad = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/abroad') : await import('./zh-CN/abroad')).abroad;
export const loadMethod = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/method') : await import('./zh-CN/method')).method;
export const loadCases = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/cases') : await import('./zh-CN/cases')).cases;
export const loadScope = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/scope') : await import('./zh-CN/scope')).scope;
export const loadPrecedents = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/precedents') : await import('./zh-CN/precedents')).precedents;
/** Of the papers for a court and the letters: Chinese in every language (see the file). @public loaded on demand */
export const loadCourt = async () => (await import('./zh-CN/court')).court;
export const loadLetters = async () => (await import('./zh-CN/letters')).letters;
export const loadPapers = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/papers') : await import('./zh-CN/papers')).papers;

/** All the words a document or the result is written with. */
export async function loadVocabularies<L extends Lang>(lang: L) {
	const [facts, findings, figures, brief, evidence] = await Promise.all([
		loadFacts(lang),
		loadFindings(lang),
		loadFigures(lang),
		loadBrief(lang),
		loadEvidence(lang)
	]);
	return { lang, facts, findings, figures, brief, evidence };
}
