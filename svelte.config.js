import adapter from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { nameAhead } from './.ci/ahead.mjs';

/** The one script that stands in app.html itself: it must run before anything is shown. */
const inline =
	/<script>([^]*?)<\/script>/.exec(readFileSync(new URL('src/app.html', import.meta.url), 'utf8'))?.[1] ?? '';
const hash = /** @type {const} */ (`sha256-${createHash('sha256').update(inline).digest('base64')}`);

/**
 * Pages as files, and one more for every address where nothing is: hosts of files send 404.html. It stands among the files of the app before they are
 * written out, so that the app can be kept without a network with it; by the adapter’s own option a page that is not prerendered would go unnoticed.
 * @returns {import('@sveltejs/kit').Adapter}
 */
function files() {
	const pages = adapter({ pages: 'build', assets: 'build', precompress: true, strict: true });
	return {
		...pages,
		adapt: async (builder) => {
			await builder.generateFallback(`${builder.getClientDirectory()}/404.html`);
			nameAhead();
			await pages.adapt(builder);
		}
	};
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true) },
	kit: {
		adapter: files(),
		paths: { relative: true },
		inlineStyleThreshold: 20_000,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', hash],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'app-worker', 'app-offline'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'frame-src': ['blob:'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none']
			}
		},
		// Registered by ui/offline.ts, once the page stands.
		serviceWorker: { register: false }
	}
};
