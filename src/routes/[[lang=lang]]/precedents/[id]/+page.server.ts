import { addressesOf } from '$lib/case/answers';
import { vocabulary } from '$lib/case/facts';
import { speaker } from '$lib/brief/speak';
import { loadVocabularies } from '$lib/messages';
import { error } from '@sveltejs/kit';
import { judgments } from '../judgments';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	judgments.flatMap(({ id }) => [
		{ lang: '', id },
		{ lang: 'en', id }
	]);

/** What nobody decided is no fact of the case. */
const open = ['unsure', 'undecided'];

export const load: PageServerLoad = async ({ params }) => {
	const found = judgments.find(({ id }) => id === params.id);
	if (!found) error(404);
	const lang = params.lang === 'en' ? ('en' as const) : ('zh-CN' as const);
	const { answers, coding, ...judgment } = found;
	const speak = speaker(answers, await loadVocabularies(lang));
	const given = addressesOf(vocabulary, answers).filter((address) => {
		const answer = answers[address];
		return answer && !(answer.status === 'stated' && open.includes(String(answer.value)));
	});
	const unknown = (address: string) => answers[address]?.status === 'unknown';
	return {
		judgment,
		coding: coding.map((choice) => ({ label: choice.address && speak.label(choice.address), text: choice[lang] })),
		known: speak.statements(given.filter((address) => !unknown(address))).map(({ label, text }) => ({ label, text })),
		unknown: speak.statements(given.filter(unknown)).map(({ label }) => label),
		shares: (judgment.outcome.shares ?? []).map(({ participant, part }) => ({ party: speak.party(participant), part }))
	};
};
