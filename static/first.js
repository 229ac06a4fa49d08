/* Runs before the app's own scripts, in any browser, however old. */

/* Shows the notice of app.html where the browser is older than the app needs (vite.config.ts, build.target).
   toSorted: Firefox 115; DecompressionStream: Safari 16.4; oklch: Chromium 111. */
(function () {
	var able =
		typeof [].toSorted === 'function' &&
		'DecompressionStream' in window &&
		window.CSS &&
		CSS.supports &&
		CSS.supports('color', 'oklch(0 0 0)');
	var notice = document.getElementById('too-old');
	if (!able && notice) notice.removeAttribute('hidden');
})();

/* A page is made before anyone says which case: its links know of none until the app has started (+layout.svelte sets data-started). One that is
   pressed before that keeps the case and the view of the address. */
addEventListener('click', function (event) {
	var link = event.target instanceof Element && event.target.closest('a[href]');
	if (!link || link.origin !== location.origin || document.documentElement.hasAttribute('data-started')) return;
	var here = new URLSearchParams(location.search);
	var there = new URLSearchParams(link.search);
	['example', 'precedent', 'case', 'as', 'pace'].forEach(function (name) {
		if (here.has(name) && !there.has(name)) there.set(name, here.get(name));
	});
	link.search = there.toString();
});
