import { browser } from '$app/environment';
import { resolve } from '$app/paths';
import { page } from '$app/state';

export const audiences = ['victim', 'lawyer', 'judge'] as const;
export type Audience = (typeof audiences)[number];

/** Where one is, as the address says: which case, which page of a chapter, for whom. Read here only, and only in the browser: a prerendered page has no query. */
export const place = {
	get id(): string {
		const example = this.query('example');
		if (example) return `example-${example.replace(/[^\w-]/g, '')}`;
		const precedent = this.query('precedent');
		return precedent ? `precedent-${precedent.replace(/[^\w-]/g, '')}` : (this.query('case') ?? 'current');
	},
	get at(): string | null {
		return this.query('at');
	},
	get audience(): Audience {
		const said = this.query('as');
		return audiences.find((audience) => audience === said) ?? 'victim';
	},
	/** All questions are asked, also those that may come after a first result. */
	get all(): boolean {
		return this.query('pace') === 'all';
	},
	/** The article or figure the address points at. */
	get anchor(): string {
		return browser ? decodeURIComponent(page.url.hash.slice(1)) : '';
	},
	query(name: string): string | null {
		return browser ? page.url.searchParams.get(name) : null;
	}
};

/** How an address can say which case. */
const cases = ['example', 'precedent', 'case'];

/** A link within the app that keeps the case, the audience and whether all is asked. */
export function href(
	lang: 'zh-CN' | 'en',
	path: string,
	change: Readonly<Record<string, string | undefined>> = {}
): string {
	// A link that names a case, or none, names it alone.
	const stays = cases.some((name) => name in change) ? ['as'] : [...cases, 'as', 'pace'];
	const here = Object.fromEntries(stays.map((name) => [name, place.query(name) ?? undefined]));
	const kept: Record<string, string | undefined> = { ...here, ...change };
	const query = Object.entries(kept).flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : []));
	const target = resolve(`/${lang === 'en' ? 'en/' : ''}${path}` as '/');
	return `${target}${query.length ? `?${query.join('&')}` : ''}`;
}

/** Where an article stands in the app. */
export const article = (lang: 'zh-CN' | 'en', provision: string): string =>
	`${href(lang, `law/${provision.slice(0, provision.lastIndexOf('-'))}/`)}#${provision}`;
