/* Runs in any browser, however old: shows the notice of app.html where one is older than the app needs (vite.config.ts, build.target).
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
