import type { Lang } from '$lib/brief/speak';
import { openPrecedent, type Precedent } from '$lib/exchange/precedent';

/** Read when the site is built, and nowhere else: no page carries the coded cases in its scripts. */
const files = import.meta.glob<unknown>(['/static/precedents/*.json', '!/static/precedents/left-out.json'], {
	eager: true,
	import: 'default'
});
const left = import.meta.glob<readonly LeftOut[]>('/static/precedents/left-out.json', {
	eager: true,
	import: 'default'
});

interface LeftOut {
	id: string;
	title: Readonly<Record<Lang, string>>;
	why: Readonly<Record<Lang, string>>;
}

/** Every coded judgment, the latest first; a file that does not open stops the build. */
export const judgments: readonly Precedent[] = Object.entries(files)
	.map(([path, file]) => {
		const opened = openPrecedent(file);
		if (!opened.ok) throw new Error(`${path}: ${opened.fault} ${opened.detail}`);
		return opened.precedent;
	})
	.toSorted((a, b) => (b.decidedOn ?? '').localeCompare(a.decidedOn ?? '') || a.id.localeCompare(b.id));

export const leftOut: readonly LeftOut[] = Object.values(left).flat();
