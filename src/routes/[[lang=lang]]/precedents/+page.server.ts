import { decidedCase } from '$lib/exchange/decided-case';
import { loadFacts } from '$lib/messages';
import type { EntryGenerator, PageServerLoad } from './$types';
import { judgments, leftOut } from './judgments';

export const entries: EntryGenerator = () => [{ lang: '' }, { lang: 'en' }];

export const load: PageServerLoad = async ({ params }) => {
	const lang = params.lang === 'en' ? ('en' as const) : ('zh-CN' as const);
	const scenes = (await loadFacts(lang))['incident.scene'].options ?? {};
	const rows = judgments.map((judgment) => ({ ...decidedCase(judgment), gist: judgment.gist[lang] }));
	return { rows, leftOut, scenes };
};
