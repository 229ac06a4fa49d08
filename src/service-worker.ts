/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';

/**
 * Keeps the app on the device, so that it works without a network, the PDF included. It stores what the app is made of and nothing anybody
 * has entered, and asks no other origin for anything.
 */
const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
const shell = `shell-${version}`;
/** Fonts are large and seldom change: they stay from version to version. The number rises when one is built anew under its old name. Those of rare
 * characters come, and stay, when a name asks for one. */
const fonts = 'fonts-1';
/** What is read rather than used comes later: the law, decided cases, how it works. */
const isLater = (path: string) => /^\/(en\/)?(law|precedents|method)\//.test(path.slice(base.length));
const isFont = (path: string) => path.startsWith(`${base}/fonts/`);
const isImmutable = (path: string) => path.startsWith(`${base}/_app/immutable/`);

/** For every address where nothing is. A host may not give it out by its name: the app can be kept without it. */
const missing = `${base}/404.html`;
const pages = [...prerendered, ...files.filter((path) => !isFont(path))];
const first = [...build, ...pages.filter((path) => !isLater(path) && !path.startsWith(`${base}/precedents/`))];
const later = [...new Set([...pages, ...build])].filter((path) => !first.includes(path));
const faces = files.filter((path) => isFont(path) && path.endsWith('.bin') && !path.includes('/rare-'));
const known = new Set([...first, ...later]);

/** Takes in what is missing, a few at a time: a phone has better things to do. */
async function take(name: string, paths: readonly string[]): Promise<void> {
	const cache = await caches.open(name);
	const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
	const missing = paths.filter((path) => !there.has(path));
	for (let at = 0; at < missing.length; at += 6)
		await Promise.all(
			missing.slice(at, at + 6).map(async (path) => {
				// The name of an immutable file changes with its content; every other is asked for anew.
				const response = await fetch(new Request(path, { cache: isImmutable(path) ? 'default' : 'reload' }));
				if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
				await cache.put(path, response);
			})
		);
}

worker.addEventListener('install', (event) =>
	event.waitUntil(take(shell, first).then(() => take(shell, [missing]).catch(() => undefined)))
);

worker.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			// The version before stays: another tab may still be in it, and needs its files.
			const shells = (await caches.keys()).filter((name) => name.startsWith('shell-') && name !== shell);
			const old = (await caches.keys()).filter((name) => name.startsWith('fonts-') && name !== fonts);
			for (const name of [...shells.slice(0, -1), ...old]) await caches.delete(name);
			await worker.clients.claim();
		})()
	);
});

const has = async (name: string, paths: readonly string[]): Promise<boolean> => {
	const there = new Set((await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname));
	return paths.every((path) => there.has(path));
};

worker.addEventListener('message', (event) => {
	const { source } = event;
	const data: unknown = event.data;
	if (data === 'update') void worker.skipWaiting();
	if (data === 'rest')
		event.waitUntil(
			take(shell, later)
				.then(() => take(fonts, faces))
				.catch(() => undefined)
				.then(() => tell(source))
		);
	if (data === 'state') event.waitUntil(tell(source));
});

/** Says how much is here: everything, or what the questions and the result need. */
async function tell(to: ExtendableMessageEvent['source']): Promise<void> {
	const whole = (await has(shell, [...first, ...later])) && (await has(fonts, faces));
	to?.postMessage({ offline: whole ? 'whole' : 'shell' });
}

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
	event.respondWith(answer(request, url));
});

async function answer(request: Request, url: URL): Promise<Response> {
	const path = url.pathname;
	if (isFont(path)) return kept(fonts, path, request);
	if (isImmutable(path)) return (await caches.match(path)) ?? fetch(request);
	if (known.has(path)) return kept(shell, path, request);
	// A page stands under its address with the slash; relative links need exactly that.
	const slashed = path.endsWith('/') ? path.slice(0, -1) : `${path}/`;
	if (known.has(slashed)) return Response.redirect(slashed + url.search, 302);
	try {
		return await fetch(request);
	} catch (error) {
		const page = request.mode === 'navigate' && (await (await caches.open(shell)).match(missing));
		if (!page) throw error;
		return new Response(page.body, { status: 404, headers: page.headers });
	}
}

async function kept(name: string, path: string, request: Request): Promise<Response> {
	const cache = await caches.open(name);
	const hit = await cache.match(path);
	if (hit) return hit;
	const response = await fetch(request);
	if (response.ok) await cache.put(path, response.clone());
	return response;
}
