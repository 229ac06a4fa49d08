import { asset } from '$app/paths';
import { loadCase, writeCase, type Kept } from '$lib/case/storage';
import type { Answers } from '$lib/case/answers';
import { Interview } from '$lib/interview/interview.svelte';
import { deviceDay } from './today';

const fresh = (id: string): Kept => ({
	id,
	name: '',
	revision: 0,
	profile: {},
	answers: {
		'assessment.today': { status: 'stated', value: deviceDay() },
		'filing.on': { status: 'stated', value: deviceDay() }
	} satisfies Answers
});

/** Cases that come with the app, each from its folder; a decided case carries its case file within. */
const shelves = {
	'example-': (name: string) => asset(`/examples/${name}.json`),
	'precedent-': (name: string) => asset(`/precedents/${name}.json`)
};

async function shelved(id: string, start: keyof typeof shelves): Promise<Kept> {
	// The door and its schema are loaded only where a file is opened: a case of one’s own needs neither.
	const [{ openCaseFile }, response] = await Promise.all([
		import('$lib/case/case-file'),
		fetch(shelves[start](id.slice(start.length)))
	]);
	const text = await response.text();
	const opened = openCaseFile(start === 'precedent-' ? within(text) : text);
	if (!opened.ok) return fresh(id);
	const { name, answers, profile } = opened.file;
	return { id, name, answers, profile, revision: 0 };
}

function within(text: string): string {
	try {
		return JSON.stringify((JSON.parse(text) as { case?: unknown }).case ?? null);
	} catch {
		return '';
	}
}

/** Where storage is refused (a private window), the case goes on in memory; the machine's next write says so. */
async function load(id: string): Promise<Kept> {
	const stored = await loadCase(id).catch(() => undefined);
	const start = (['example-', 'precedent-'] as const).find((one) => id.startsWith(one));
	return stored ?? (start ? shelved(id, start) : fresh(id));
}

const open = new Map<string, Interview>();

/** The case of this id, opened once and kept while one moves between pages. */
export function interviewOf(id: string): Interview {
	const known = open.get(id) ?? new Interview(id, { load, write: writeCase });
	open.set(id, known);
	return known;
}

/** Forgets what is open, after the device was erased or a file replaced a case. @public loaded on demand */
export const forget = (id?: string): void => (id ? void open.delete(id) : open.clear());
