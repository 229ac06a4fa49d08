import { browser } from '$app/environment';
import { asset } from '$app/paths';
import { ruleSet } from '$lib/law/parameters/rule-set';
import type { Answers } from '$lib/case/answers';
import type { Kept } from '$lib/case/kept';
import { schema } from '$lib/case/schema';
import { loadCase, merging, writeCase } from '$lib/case/storage';
import { Interview } from '$lib/interview/interview.svelte';
import { assessed } from '$lib/interview/questions';
import { langOf } from './lang';
import { forgetShown } from './revealed.svelte';
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
	const opened = openCaseFile(start === 'precedent-' ? within(text) : await named(text));
	return opened.ok ? { id, revision: 0, ...opened.file } : fresh(id);
}

/** A ready incident as it stands, its names in English where it is opened in English. */
async function named(text: string): Promise<string> {
	if (langOf(location.pathname) !== 'en') return text;
	const names = (await (await fetch(shelves['example-']('in-english'))).json()) as Readonly<Record<string, string>>;
	return text.replace(/"([^"]+)"/g, (whole, name: string) => (names[name] ? JSON.stringify(names[name]) : whole));
}

function within(text: string): string {
	try {
		return JSON.stringify((JSON.parse(text) as { case?: unknown }).case ?? null);
	} catch {
		return '';
	}
}

/** A case kept under an earlier form or rule set comes in by the door, as a file would; what no longer fits is set aside, not lost. */
async function current(stored: Kept): Promise<Kept> {
	const form = stored.schema ?? 1;
	if (form > schema || (form === schema && stored.ruleSet === ruleSet)) return stored;
	const { openCaseFile } = await import('$lib/case/case-file');
	const opened = openCaseFile(JSON.stringify({ ruleSet: '', ...stored, format: 'lianheng-case', schema: form }));
	return opened.ok ? { ...stored, ...opened.file } : stored;
}

/** Where storage is refused (a private window), the case goes on in memory; the machine's next write says so. */
async function load(id: string): Promise<Kept> {
	const start = (['example-', 'precedent-'] as const).find((one) => id.startsWith(one));
	// Fetched while the device looks for what was changed in it.
	const shelf = start && shelved(id, start);
	shelf?.catch(() => undefined);
	const stored = await loadCase(id).catch(() => undefined);
	void merging().catch(() => undefined);
	const kept = await (stored ? current(stored) : (shelf ?? fresh(id)));
	await assessedAhead(kept);
	return kept;
}

/** The first assessment takes longest: it is made in a turn of its own, so that the page, written in the next, listens between them. */
async function assessedAhead({ answers, profile }: Kept): Promise<void> {
	try {
		assessed(answers, profile);
	} catch {
		// Told where the page asks for it.
	}
	await new Promise((resolve) => setTimeout(resolve));
}

const write = (kept: Kept, base: Kept) => writeCase(kept, base, new Date().toISOString());
const open = new Map<string, Interview>();

/** The case of this id, opened once and kept while one moves between pages. */
export function interviewOf(id: string): Interview {
	const known = open.get(id) ?? new Interview(id, { load, write });
	open.set(id, known);
	return known;
}

/** A case that the device did not take is opened from memory. @public loaded on demand */
export const hold = (kept: Kept): void =>
	void open.set(kept.id, new Interview(kept.id, { load: () => Promise.resolve({ ...kept, revision: 0 }), write }));

/** Forgets what is open, after the device was erased or a case was changed from outside. @public loaded on demand */
export function forget(id?: string): void {
	if (id) return void open.delete(id);
	open.clear();
	forgetShown();
}

// Coming back to this tab, what another has kept meanwhile is taken in.
if (browser)
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') for (const interview of open.values()) interview.look();
	});
