import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { ruleSet } from '../law/parameters/rule-set';
import type { Kept, Written } from './kept';

interface Device extends DBSchema {
	cases: { key: string; value: Stored };
}

type Stored = Omit<Kept, 'profile'> & Partial<Kept>;
/** A case kept before there were own values has none. */
const whole = (kept: Stored): Kept => ({ ...kept, profile: kept.profile ?? {} });

/** How two records become one: not needed before something is kept, but then at once, with or without a network. */
export const merging = () => import('./merge');

let opened: Promise<IDBPDatabase<Device>> | undefined;
/** Async also in its failure: where there is no IndexedDB at all, the call itself throws. */
const openDevice = async () =>
	openDB<Device>('lianheng', 1, {
		upgrade(database) {
			database.createObjectStore('cases', { keyPath: 'id' });
		},
		// The browser may close it (space cleared, a newer version of the app): the next use opens it again.
		blocking: (_from, _to, event) => {
			opened = undefined;
			(event.target as IDBDatabase).close();
		},
		terminated: () => (opened = undefined)
	});
function device(): Promise<IDBPDatabase<Device>> {
	opened ??= openDevice().catch((error: unknown) => {
		opened = undefined;
		throw error;
	});
	return opened;
}

/** The case of this id; undefined where the device has none. Rejects where the device refuses storage. */
export async function loadCase(id: string): Promise<Kept | undefined> {
	const kept = await (await device()).get('cases', id);
	return kept && whole(kept);
}

/** Whether this browser lets the app keep anything. */
export const stores = (): Promise<boolean> =>
	device().then(
		() => true,
		() => false
	);

/** Every case kept. @public loaded on demand */
export async function allCases(): Promise<Kept[]> {
	return (await (await device()).getAll('cases')).map(whole);
}

/**
 * Keeps a case in one transaction, which also looks at what another tab has kept since `base` was read, and merges. Resolves, with what is
 * now kept, once it really is. Rejects with `Gone` or `Newer` (kept.ts), or where the device has no room, and then has changed nothing.
 */
export async function writeCase(kept: Kept, base: Kept, at: string): Promise<Written> {
	// Before the transaction, which ends by itself when one waits for anything else.
	const { nextOf, mergeKept, merge } = await merging();
	const transaction = (await device()).transaction('cases', 'readwrite', { durability: 'strict' });
	try {
		const found = await transaction.store.get(kept.id);
		const stored = found && whole(found);
		const next = nextOf(stored, kept, base, { ruleSet, at });
		if (next !== stored) await transaction.store.put(next);
		await transaction.done;
		return { kept: next, mergeKept, merge };
	} catch (error) {
		// The transaction may have been aborted already, by the device.
		transaction.done.catch(() => undefined);
		if (!transaction.error) {
			try {
				transaction.abort();
			} catch {
				// It was finished.
			}
		}
		throw error;
	}
}

/** Keeps a case as given: a new one, a copy, one put back. @public loaded on demand */
export async function putCase(kept: Kept): Promise<void> {
	const transaction = (await device()).transaction('cases', 'readwrite', { durability: 'strict' });
	await transaction.store.put({ ...kept, ruleSet: kept.ruleSet ?? ruleSet });
	await transaction.done;
}

/** @public loaded on demand */
export async function renameCase(id: string, name: string): Promise<void> {
	const transaction = (await device()).transaction('cases', 'readwrite', { durability: 'strict' });
	const stored = await transaction.store.get(id);
	if (stored) await transaction.store.put({ ...stored, name, revision: stored.revision + 1 });
	await transaction.done;
}

/** Takes a case off the device at once; what it was, so that it can be put back. @public loaded on demand */
export async function removeCase(id: string): Promise<Kept | undefined> {
	const transaction = (await device()).transaction('cases', 'readwrite', { durability: 'strict' });
	const stored = await transaction.store.get(id);
	await transaction.store.delete(id);
	await transaction.done;
	return stored && whole(stored);
}

/** Removes everything this app has kept on the device. @public loaded on demand */
export async function wipe(): Promise<void> {
	await (await device()).clear('cases');
}
