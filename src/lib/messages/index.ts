/** Loads the parts of the words a page shows, in one language; each part is a chunk of its own. */
import type { FactWords } from './words';
import type { ChapterTitles } from './zh-CN/chapters';
import type { StopsWords } from './zh-CN/stops';

type Lang = 'zh-CN' | 'en';

export const loadUi = async (lang: Lang) => (lang === 'en' ? await import('./en/ui') : await import('./zh-CN/ui')).ui;
export const loadStart = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/start') : await import('./zh-CN/start')).start;
export const loadFacts = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/facts') : await import('./zh-CN/facts')).facts;
/** The same for those who work with cases: nobody is spoken to. */
export async function loadFormalFacts(lang: Lang): Promise<FactWords> {
	const facts = await loadFacts(lang);
	const formal = (lang === 'en' ? await import('./en/facts-formal') : await import('./zh-CN/facts-formal')).formal;
	return Object.fromEntries(Object.entries(facts).map(([row, words]) => [row, { ...words, ...formal[row] }]));
}
/** The titles of chapters and pages: plain, and neutral for those who work with cases. */
export async function loadTitles(lang: Lang): Promise<{ plain: ChapterTitles; neutral: ChapterTitles }> {
	const { chapters, formal } = lang === 'en' ? await import('./en/chapters') : await import('./zh-CN/chapters');
	const neutral: Record<string, ChapterTitles[keyof ChapterTitles]> = Object.fromEntries(
		Object.entries(chapters).map(([id, { title, pages }]) => [
			id,
			{ title: formal[id]?.title ?? title, pages: { ...pages, ...formal[id]?.pages } }
		])
	);
	return { plain: chapters, neutral: neutral as ChapterTitles };
}
const loadFindings = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/findings') : await import('./zh-CN/findings')).findings;
const loadFigures = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/figures') : await import('./zh-CN/figures')).figures;
const loadBrief = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/brief') : await import('./zh-CN/brief')).brief;
export const loadEvidence = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/evidence') : await import('./zh-CN/evidence')).evidence;
export const loadLaw = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/law') : await import('./zh-CN/law')).law;
export const loadAbroad = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/abroad') : await import('./zh-CN/abroad')).abroad;
export const loadMethod = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/method') : await import('./zh-CN/method')).method;
export const loadProfile = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/profile') : await import('./zh-CN/profile')).profile;
export const loadCases = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/cases') : await import('./zh-CN/cases')).cases;
export const loadScope = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/scope') : await import('./zh-CN/scope')).scope;
export const loadProvinces = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/provinces') : await import('./zh-CN/provinces')).provinces;
export const loadDesign = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/design') : await import('./zh-CN/design')).design;
export const loadPrecedents = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/precedents') : await import('./zh-CN/precedents')).precedents;
export async function loadExamples(lang: Lang, professional: boolean) {
	const { examples, formal } = lang === 'en' ? await import('./en/examples') : await import('./zh-CN/examples');
	return professional ? { ...examples, rows: { ...examples.rows, ...formal } } : examples;
}
export async function loadStops(lang: Lang, professional: boolean): Promise<StopsWords> {
	const stops = (lang === 'en' ? await import('./en/stops') : await import('./zh-CN/stops')).stops;
	if (!professional) return stops;
	const formal = (lang === 'en' ? await import('./en/stops') : await import('./zh-CN/stops')).formal;
	const { points, ...said } = { ...stops, ...formal, points: formal.points as Partial<StopsWords['points']> };
	const each = Object.entries(stops.points).map(([id, point]) => [id, { ...point, ...points[id as 'notEntitled'] }]);
	return { ...said, points: Object.fromEntries(each) as StopsWords['points'] };
}
export const loadReview = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/review') : await import('./zh-CN/review')).review;
export const loadDesk = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/desk') : await import('./zh-CN/desk')).desk;
export const loadMatters = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/matters') : await import('./zh-CN/matters')).matters;
export const loadReaders = async (lang: Lang) =>
	(lang === 'en' ? await import('./en/readers') : await import('./zh-CN/readers')).readers;
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
