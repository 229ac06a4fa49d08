/* Runs before anything is shown. After “leave quickly” (src/lib/ui/leaving.ts) the pages of the app that still stand in the history of this tab stay
   empty when one goes back to them; whoever opens the app anew sees it as ever. */
(function () {
	function left(again) {
		try {
			if (!again) sessionStorage.removeItem('left');
			return sessionStorage.getItem('left') === '1';
		} catch (e) {
			return false;
		}
	}
	function empty() {
		document.documentElement.hidden = true;
		location.replace('about:blank');
	}
	var entry = performance.getEntriesByType && performance.getEntriesByType('navigation')[0];
	if (left(entry && entry.type === 'back_forward')) empty();
	addEventListener('pageshow', function (event) {
		if (event.persisted && left(true)) empty();
	});
})();
