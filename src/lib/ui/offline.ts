interface Policies {
	createPolicy(
		name: string,
		rules: { createScriptURL: (url: string) => string }
	): { createScriptURL(url: string): string };
}

/** Trusted Types: this policy lets exactly one script become the service worker. */
function trusted(address: string): string {
	const { trustedTypes } = globalThis as { trustedTypes?: Policies };
	const createScriptURL = (url: string) => {
		if (url !== address) throw new TypeError('no such worker');
		return url;
	};
	return trustedTypes?.createPolicy('app-offline', { createScriptURL }).createScriptURL(address) ?? address;
}

/** How much of the app is on the device: what questions, result and brief need, or all of it; and whether a newer one waits. */
export interface Offline {
	state: 'none' | 'shell' | 'whole';
	update: (() => void) | undefined;
	/** Fetches the rest, where the connection is one that is paid for by use and nobody has asked yet. */
	fetchRest: (() => void) | undefined;
}

const metered = (): boolean => {
	const { connection } = navigator as { connection?: { saveData?: boolean; type?: string } };
	return connection?.saveData === true || connection?.type === 'cellular';
};

/** Comes when the device has nothing better to do. */
const idle = () =>
	new Promise<void>((resolve) =>
		'requestIdleCallback' in window
			? // Safari has none: asked for just above, in a way the rule does not see.
				// eslint-disable-next-line compat/compat
				requestIdleCallback(() => resolve(), { timeout: 5000 })
			: setTimeout(resolve, 3000)
	);

/** Puts the app on the device, and says how far it is. An update waits until it is asked for. @public loaded on demand */
export async function keepOffline(address: string, tell: (offline: Partial<Offline>) => void): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	await idle();
	const { serviceWorker } = navigator;
	let asked = false;
	const offer = (waiting: ServiceWorker) =>
		tell({
			update: () => {
				asked = true;
				waiting.postMessage('update');
			}
		});
	serviceWorker.addEventListener('controllerchange', () => asked && location.reload());
	serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ offline?: 'shell' | 'whole' }>) => {
		if (data.offline)
			tell({ state: data.offline, fetchRest: data.offline === 'whole' || !metered() ? undefined : fetchRest });
	});
	// Refused in a private window, or by the host: the app works all the same, with a network.
	const registration = await serviceWorker.register(trusted(address)).catch(() => undefined);
	if (!registration) return;
	if (registration.waiting && serviceWorker.controller) offer(registration.waiting);
	registration.addEventListener('updatefound', () => {
		const coming = registration.installing;
		coming?.addEventListener('statechange', () => {
			if (coming.state === 'installed' && serviceWorker.controller) offer(coming);
		});
	});
	const { active } = await serviceWorker.ready;
	const fetchRest = () => active?.postMessage('rest');
	active?.postMessage(metered() ? 'state' : 'rest');
}
